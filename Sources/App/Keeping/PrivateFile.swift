import Foundation

/// A file that only its owner reads, written from beginning to end.
final class PrivateFile {
    let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// Makes the file, in place of one that has this name.
    init(path: String) throws {
        self.path = path
        unlink(path)
        descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func write(_ bytes: some Sequence<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Everything is on the disk when it returns, unless many files are synced together afterwards, by `syncAll`.
    func finish(syncs: Bool = true) throws {
        try flush()
        if syncs { guard fsync(descriptor) == 0 else { throw Self.failure(path) } }
        let result = close(descriptor)
        descriptor = -1
        guard result == 0 else { throw Self.failure(path) }
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { throw Self.failure(path) }
                done += count
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    static func failure(_ path: String) -> KeepingError {
        let code = errno
        if [ENOSPC, EDQUOT, EFBIG].contains(code) { return .noRoom(path) }
        return .file(path, String(cString: strerror(code)))
    }

    /// Gives a finished file its name, in place of an older one, so that there is never half a file under that name.
    static func rename(_ path: String, to name: String) throws {
        guard Glibc.rename(path, name) == 0 else { throw failure(name) }
        try syncFolder(of: name)
    }

    /// All files of these folders, one after the other: much quicker than each when it is written.
    static func syncAll(in folders: String...) throws {
        for folder in folders {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let path = "\(folder)/\(name)"
                let descriptor = open(path, O_RDONLY | O_CLOEXEC)
                guard descriptor >= 0 else { throw failure(path) }
                defer { close(descriptor) }
                guard fsync(descriptor) == 0 else { throw failure(path) }
            }
            try syncFolder(of: folder + "/any")
        }
    }

    static func syncFolder(of path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        // Some file systems don't sync folders and say so; then there is nothing to wait for.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(path) }
    }
}
