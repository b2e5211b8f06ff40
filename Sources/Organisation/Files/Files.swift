import Crypto
import Database
import Web

/// Keeping files for whatever feature has some.
package enum Files {
    /// Keeps these bytes under a new id, in the caller's transaction.
    package static func keep(
        _ bytes: [UInt8], as mediaType: String, ids: IdentifierSource, in db: Connection
    ) throws -> StoredFile.ID {
        let digest = SHA256.hash(data: bytes).prefix(16).hexadecimal
        let file = StoredFile(id: ids.next(), mediaType: mediaType, size: bytes.count, digest: digest)
        try FileStore.insert(file, bytes: bytes, in: db)
        return file.id
    }

    /// For good, in the caller's transaction.
    package static func remove(_ files: [StoredFile.ID], in db: Connection) throws {
        try FileStore.delete(files, in: db)
    }
}
