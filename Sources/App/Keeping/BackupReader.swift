import Crypto
import Foundation

/// Reads a backup. It is read twice: once to know that it is whole, and only then to use it.
package struct BackupReader {
    package let path: String

    package init(path: String) { self.path = path }

    /// Only what it says about itself, without looking whether it is whole.
    package func header() throws -> BackupHeader {
        let file = try opened()
        guard let (frame, bytes) = try next(in: file), frame == .header else {
            throw KeepingError.damaged(path, "its first piece is missing")
        }
        return try header(bytes)
    }

    /// Reads everything and compares the checksum.
    package func verify() throws -> BackupHeader {
        let file = try opened()
        var hash = SHA256()
        hash.update(data: BackupFrame.magic)
        var known: BackupHeader?
        while let (frame, bytes) = try next(in: file) {
            if frame == .checksum {
                guard Array(hash.finalize()) == bytes else { throw KeepingError.damaged(path, "its checksum is wrong") }
                guard try file.read(1).isEmpty else {
                    throw KeepingError.damaged(path, "there is more in it than belongs there")
                }
                guard let known else { throw KeepingError.damaged(path, "its first piece is missing") }
                return known
            }
            if known == nil {
                guard frame == .header else { throw KeepingError.damaged(path, "its first piece is missing") }
                known = try header(bytes)
            }
            hash.update(data: BackupFrame.head(frame, bytes.count))
            hash.update(data: bytes)
        }
        throw KeepingError.damaged(path, "its end is missing")
    }

    /// The pieces between the header and the checksum, of a backup that was verified.
    func pieces() throws -> () throws -> (BackupFrame, [UInt8])? {
        let file = try opened()
        _ = try next(in: file)
        return {
            guard let (frame, bytes) = try next(in: file), frame != .checksum else { return nil }
            return (frame, bytes)
        }
    }

    private func opened() throws -> FileReader {
        let file = try FileReader(path: path)
        guard try file.read(BackupFrame.magic.count) == BackupFrame.magic else { throw KeepingError.notABackup(path) }
        return file
    }

    private func header(_ bytes: [UInt8]) throws -> BackupHeader {
        guard let header = try? JSONDecoder().decode(BackupHeader.self, from: Data(bytes)) else {
            throw KeepingError.damaged(path, "its first piece can't be read")
        }
        guard header.format <= BackupHeader.current else { throw KeepingError.newer("format \(header.format)") }
        return header
    }

    private func next(in file: FileReader) throws -> (BackupFrame, [UInt8])? {
        let head = try file.read(5)
        if head.isEmpty { return nil }
        let length = head.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        guard head.count == 5, let frame = BackupFrame(rawValue: head[0]), length <= BackupFrame.mostBytes * 4 else {
            throw KeepingError.damaged(path, "a piece of it is not one that belongs there")
        }
        let bytes = try file.read(length)
        guard bytes.count == length else { throw KeepingError.damaged(path, "its end is missing") }
        return (frame, bytes)
    }
}
