import Database

/// A file that is kept in the database. Its bytes never change: another picture is another file.
package struct StoredFile: Sendable {
    package typealias ID = Identifier<StoredFile>

    package let id: ID
    package let mediaType: String
    /// In bytes.
    package let size: Int
    /// The first 32 hexadecimal digits of the SHA-256 of the bytes.
    package let digest: String
}

extension StoredFile {
    /// The columns a lookup of another table selects to get a file along; `f` is the file.
    package static let columns: SQL = "f.id AS file_id, f.media_type, f.size, f.digest"

    package init(row: Row) throws {
        id = try row["file_id"]
        mediaType = try row["media_type"]
        size = try row["size"]
        digest = try row["digest"]
    }
}
