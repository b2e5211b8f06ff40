import Crypto
import Foundation

/// Writes a backup under another name, which becomes its own when it is whole and on the disk.
final class BackupWriter {
    private let name: String
    private let file: PrivateFile
    private var hash = SHA256()
    private var gathered: [UInt8] = []

    init(name: String) throws {
        self.name = name
        file = try PrivateFile(path: name + ".part")
        try put(BackupFrame.magic)
    }

    func header(_ header: BackupHeader) throws { try write(.header, try json(header)) }

    func table(_ table: BackupTable) throws {
        try flush()
        try write(.table, try json(table))
    }

    func data(_ bytes: UnsafeRawBufferPointer) throws {
        gathered.append(contentsOf: bytes)
        if gathered.count >= BackupFrame.mostBytes / 2 { try flush() }
    }

    func finish() throws {
        try flush()
        let digest = Array(hash.finalize())
        try file.write(BackupFrame.head(.checksum, digest.count) + digest)
        try file.finish()
        try PrivateFile.rename(file.path, to: name)
    }

    func abandon() { unlink(file.path) }

    private func flush() throws {
        // One row may be longer than a piece.
        for start in stride(from: 0, to: gathered.count, by: BackupFrame.mostBytes) {
            try write(.data, Array(gathered[start..<min(start + BackupFrame.mostBytes, gathered.count)]))
        }
        gathered.removeAll(keepingCapacity: true)
    }

    private func write(_ frame: BackupFrame, _ bytes: [UInt8]) throws {
        try put(BackupFrame.head(frame, bytes.count))
        try put(bytes)
    }

    private func put(_ bytes: [UInt8]) throws {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        try file.write(bytes)
    }

    private func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
