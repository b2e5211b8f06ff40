/// A file as it came with a form. Name and type are what the sender claims.
package struct FormFile: Sendable {
    package let name: String
    package let contentType: String
    package let bytes: [UInt8]
}
