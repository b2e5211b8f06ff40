/// What a form may hold. More is refused before it is built up in memory.
enum FormLimits {
    static let fields = 300
    static let files = 20
    /// Bytes of headers in front of one part of a multipart form.
    static let partHeaders = 8 << 10
    /// RFC 2046 5.1.1.
    static let boundary = 70
}
