import Foundation

/// A file read line by line: never more of it in memory than its longest line.
struct LineFile {
    enum Line: Equatable {
        case bytes([UInt8])
        case tooLong
    }

    /// Far beyond any conversation; a file without line ends must not fill the memory.
    let longest: Int
    /// In bytes, when it is a plain file.
    let size: Int?
    private(set) var position = 0

    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    private static let chunk = 1 << 18

    /// "-" is what comes in by a pipe.
    init(path: String, longest: Int = 1 << 26) throws {
        self.longest = longest
        if path == "-" {
            (handle, size) = (.standardInput, nil)
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path)
        else { throw ImportProblem.unreadable(path) }
        self.handle = handle
        size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    }

    mutating func next() throws -> Line? {
        var searched = start
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                return take(upTo: end, isTooLong)
            }
            if buffer.count - start > longest {
                isTooLong = true
                buffer.removeAll(keepingCapacity: true)
                start = 0
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                return take(upTo: buffer.count, isTooLong)
            }
            searched -= try fill()
        }
    }

    /// Reads on, and tells how far the unread moved to the front.
    private mutating func fill() throws -> Int {
        let moved = start
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        if let data = try handle.read(upToCount: Self.chunk), !data.isEmpty {
            buffer.append(contentsOf: data)
            position += data.count
        } else {
            isAtEnd = true
        }
        return moved
    }

    private mutating func take(upTo end: Int, _ isTooLong: Bool) -> Line {
        defer { start = min(end + 1, buffer.count) }
        return isTooLong || end - start > longest ? .tooLong : .bytes(Array(buffer[start..<end]))
    }
}
