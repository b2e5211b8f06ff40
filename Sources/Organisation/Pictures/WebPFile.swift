/// The pieces of a WebP file (RFC 9649). What makes the picture is kept apart from what is told about it, so that a file
/// can be written again without the latter: whatever wrote it, and whatever it left in.
struct WebPFile {
    let width: Int
    let height: Int
    private let image: [Piece]
    private let hasAlpha: Bool

    private struct Piece {
        let name: String
        let content: ArraySlice<UInt8>
    }

    struct Damaged: Error {}

    init(_ bytes: [UInt8]) throws {
        let reader = ByteReader(bytes)
        guard reader.has("RIFF", at: 0), reader.has("WEBP", at: 8), let length = reader.little32(4),
            length + 8 <= bytes.count
        else { throw Damaged() }
        var pieces: [Piece] = []
        var position = 12
        while position < length + 8 {
            guard let size = reader.little32(position + 4), position + 8 + size <= length + 8 else { throw Damaged() }
            let name = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            pieces.append(Piece(name: name, content: bytes[position + 8..<position + 8 + size]))
            position += 8 + size + size % 2
        }
        guard let first = pieces.first else { throw Damaged() }
        let content = ByteReader(Array(first.content.prefix(16)))
        switch first.name {
        case "VP8X":
            guard let wide = content.little24(4), let high = content.little24(7) else { throw Damaged() }
            (width, height) = (wide + 1, high + 1)
        case "VP8 ": (width, height) = try Self.lossy(content)
        case "VP8L": (width, height) = try Self.lossless(content)
        default: throw Damaged()
        }
        image = pieces.filter { ["ALPH", "VP8 ", "VP8L"].contains($0.name) }
        hasAlpha = pieces.contains { $0.name == "ALPH" }
    }

    /// The picture and nothing else; nil when it is not one still picture.
    var bare: [UInt8]? {
        guard let picture = image.last, picture.name != "ALPH", image.count == (hasAlpha ? 2 : 1) else { return nil }
        let frame = ByteReader(Array(picture.content.prefix(16)))
        let size = picture.name == "VP8L" ? try? Self.lossless(frame) : try? Self.lossy(frame)
        guard let size, size == (width, height) else { return nil }
        var body = Array("WEBP".utf8)
        if hasAlpha {
            let extended = [0x10, 0, 0, 0] + Self.little(width - 1, 3) + Self.little(height - 1, 3)
            Self.append("VP8X", extended[...], to: &body)
        }
        for piece in image { Self.append(piece.name, piece.content, to: &body) }
        return Array("RIFF".utf8) + Self.little(body.count, 4) + body
    }

    // RFC 6386 9.1: a key frame begins with its size.
    private static func lossy(_ frame: ByteReader) throws -> (Int, Int) {
        guard let tag = frame.byte(0), tag & 1 == 0, frame.has([0x9D, 0x01, 0x2A], at: 3),
            let width = frame.little16(6), let height = frame.little16(8)
        else { throw Damaged() }
        return (width & 0x3FFF, height & 0x3FFF)
    }

    private static func lossless(_ frame: ByteReader) throws -> (Int, Int) {
        guard frame.byte(0) == 0x2F, let bits = frame.little32(1), bits >> 29 == 0 else { throw Damaged() }
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }

    private static func append(_ name: String, _ content: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        bytes += Array(name.utf8) + little(content.count, 4) + content
        if content.count % 2 == 1 { bytes.append(0) }
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
