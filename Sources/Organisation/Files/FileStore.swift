import Database

/// Files in pieces, so that reading a part of a large one reads no more than that part. Who may see a file is known by
/// the feature it belongs to: nothing here looks one up for somebody.
enum FileStore {
    /// Bytes in a piece.
    static let pieceSize = 1 << 16

    static func insert(_ file: StoredFile, bytes: [UInt8], in db: Connection) throws {
        try db.run(
            """
            INSERT INTO files (id, media_type, size, digest)
            VALUES (\(file.id), \(file.mediaType), \(file.size), \(file.digest))
            """)
        for (number, start) in stride(from: 0, to: bytes.count, by: pieceSize).enumerated() {
            let piece = Array(bytes[start..<min(bytes.count, start + pieceSize)])
            try db.run("INSERT INTO file_pieces (file_id, number, bytes) VALUES (\(file.id), \(number), \(piece))")
        }
    }

    static func bytes(_ range: Range<Int>, of file: StoredFile.ID, in db: Connection) throws -> [UInt8] {
        guard !range.isEmpty else { return [] }
        let (first, last) = (range.lowerBound / pieceSize, (range.upperBound - 1) / pieceSize)
        let rows = try db.rows(
            """
            SELECT bytes FROM file_pieces WHERE file_id = \(file) AND number >= \(first) AND number <= \(last)
            ORDER BY number
            """)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rows.count * pieceSize)
        for row in rows { bytes += try row["bytes"] as [UInt8] }
        let start = range.lowerBound - first * pieceSize
        guard start + range.count <= bytes.count else {
            throw DatabaseError(.other, "file \(file) lacks some of its pieces")
        }
        return Array(bytes[start..<start + range.count])
    }

    static func delete(_ files: [StoredFile.ID], in db: Connection) throws {
        guard !files.isEmpty else { return }
        try db.run("DELETE FROM file_pieces WHERE file_id IN \(list: files)")
        try db.run("DELETE FROM files WHERE id IN \(list: files)")
    }
}
