import Foundation

/// Memory in which the values of one statement lie while it runs; kept from statement to statement.
struct Scratch: ~Copyable {
    private var start: UnsafeMutableRawPointer
    private var capacity = 4096
    private var used = 0

    /// More than this is given back after a large value.
    private static let kept = 64 * 1024

    init() {
        start = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit {
        start.deallocate()
    }

    /// Empties it and makes room, so that nothing moves while values are added.
    mutating func prepare(for size: Int) {
        used = 0
        guard size > capacity || capacity > Self.kept else { return }
        start.deallocate()
        capacity = max(size, 4096)
        start = .allocate(byteCount: capacity, alignment: 16)
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutableRawPointer {
        let place = start + used
        if let base = bytes.baseAddress { place.copyMemory(from: base, byteCount: bytes.count) }
        used += bytes.count
        return place
    }

    /// Nothing when the text holds a NUL, which PostgreSQL can't store and SQLite would cut at in places.
    mutating func add(_ text: inout String) -> UnsafeMutableRawPointer? {
        let length = text.utf8.count
        let place = text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
        return memchr(place, 0, length) == nil ? place : nil
    }
}
