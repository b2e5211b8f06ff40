/// What a file says of itself in its first bytes, read strictly and before anything else looks at it.
struct PictureHeader: Equatable {
    let kind: PictureKind
    let width: Int
    let height: Int

    /// Why a file is no picture that can be taken in.
    enum Refusal: Error {
        case unknown, svg, heic, damaged
    }

    init(_ bytes: [UInt8]) throws(Refusal) {
        let reader = ByteReader(bytes)
        let size: (Int, Int)?
        if reader.has([0xFF, 0xD8, 0xFF], at: 0) {
            (kind, size) = (.jpeg, Self.jpeg(reader))
        } else if reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            (kind, size) = (.png, Self.png(reader))
        } else if reader.has("GIF87a", at: 0) || reader.has("GIF89a", at: 0) {
            (kind, size) = (.gif, Self.gif(reader))
        } else if reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) {
            let file = try? WebPFile(bytes)
            (kind, size) = (.webp, file.map { ($0.width, $0.height) })
        } else {
            throw Self.otherKind(reader)
        }
        guard let size, size.0 > 0, size.1 > 0 else { throw .damaged }
        (width, height) = size
    }

    private static func otherKind(_ reader: ByteReader) -> Refusal {
        if reader.has("ftyp", at: 4),
            ["heic", "heix", "heif", "hevc", "mif1", "msf1", "avif", "avis"]
                .contains(where: { reader.has($0, at: 8) })
        {
            return .heic
        }
        let start = String(decoding: reader.bytes.prefix(1024), as: UTF8.self).lowercased()
        return start.contains("<svg") ? .svg : .unknown
    }

    // ISO/IEC 10918-1 B: segments up to the frame header, which holds the size.
    private static func jpeg(_ reader: ByteReader) -> (Int, Int)? {
        var position = 2
        while true {
            guard reader.byte(position) == 0xFF else { return nil }
            while reader.byte(position) == 0xFF { position += 1 }
            guard let marker = reader.byte(position), marker != 0 else { return nil }
            position += 1
            switch marker {
            case 0x01, 0xD0...0xD7: continue
            case 0xD8, 0xD9, 0xDA: return nil
            default: break
            }
            guard let length = reader.big16(position), length >= 2 else { return nil }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                guard length >= 8, reader.byte(position + 2) == 8, let height = reader.big16(position + 3),
                    let width = reader.big16(position + 5), let parts = reader.byte(position + 7),
                    [1, 3, 4].contains(parts)
                else { return nil }
                return (width, height)
            }
            position += length
        }
    }

    // ISO/IEC 15948 11.2.2: the first piece is the header.
    private static func png(_ reader: ByteReader) -> (Int, Int)? {
        guard reader.big32(8) == 13, reader.has("IHDR", at: 12), let width = reader.big32(16),
            let height = reader.big32(20), let depth = reader.byte(24), [1, 2, 4, 8, 16].contains(depth),
            let colour = reader.byte(25), [0, 2, 3, 4, 6].contains(colour), width < 1 << 31, height < 1 << 31
        else { return nil }
        return (width, height)
    }

    private static func gif(_ reader: ByteReader) -> (Int, Int)? {
        guard let width = reader.little16(6), let height = reader.little16(8) else { return nil }
        return (width, height)
    }
}
