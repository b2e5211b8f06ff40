import Foundation

/// Reads a file from beginning to end in pieces of a given size.
final class FileReader {
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var place = 0

    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PrivateFile.failure(path) }
    }

    deinit { close(descriptor) }

    /// So many bytes; fewer at the end of the file.
    func read(_ count: Int) throws -> [UInt8] {
        while buffer.count - place < count, try fill() {}
        let end = min(buffer.count, place + count)
        defer { place = end }
        return Array(buffer[place..<end])
    }

    /// The next line without its end; nothing after the last.
    func line() throws -> [UInt8]? {
        var searched = place
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { place = end + 1 }
                return Array(buffer[place..<end])
            }
            let behind = buffer.count - place
            guard try fill() else {
                guard place < buffer.count else { return nil }
                defer { place = buffer.count }
                return Array(buffer[place...])
            }
            searched = place + behind
        }
    }

    private func fill() throws -> Bool {
        if place > 0 {
            buffer.removeFirst(place)
            place = 0
        }
        let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 18) { bytes, count in
            repeat { count = Glibc.read(descriptor, bytes.baseAddress!, bytes.count) } while count < 0 && errno == EINTR
            if count < 0 {
                count = 0
                throw PrivateFile.failure(path)
            }
        }
        buffer += piece
        return !piece.isEmpty
    }
}
