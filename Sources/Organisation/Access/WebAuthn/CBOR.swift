/// The part of CBOR (RFC 8949) that authenticators write: definite lengths, shortest form, no tags, no floats.
///
/// Strict, because everything in it is checked afterwards by what it means: two readings of the same bytes would be a way
/// around that.
enum CBOR: Equatable, Sendable {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    case map([Pair])
    case bool(Bool)
    case null

    struct Pair: Equatable, Sendable {
        let key: CBOR
        let value: CBOR
    }

    enum Failure: Error, Equatable { case truncated, unsupported, notShortest, notUTF8, tooDeep, doubleKey, trailing }

    /// Deeper than any authenticator writes (CTAP allows 4).
    static let mostDepth = 8

    /// All of `bytes` is one value.
    static func decode(_ bytes: [UInt8]) throws -> CBOR {
        var rest = bytes[...]
        let value = try decode(from: &rest)
        guard rest.isEmpty else { throw Failure.trailing }
        return value
    }

    /// The value at the beginning, which is taken away.
    static func decode(from rest: inout ArraySlice<UInt8>) throws -> CBOR {
        var reader = Reader(rest: rest)
        let value = try reader.value(depth: 1)
        rest = reader.rest
        return value
    }

    subscript(_ key: Int64) -> CBOR? { self[.integer(key)] }
    subscript(_ key: String) -> CBOR? { self[.text(key)] }

    private subscript(_ key: CBOR) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    var integer: Int64? {
        if case .integer(let value) = self { return value }
        return nil
    }

    var bytes: [UInt8]? {
        if case .bytes(let value) = self { return value }
        return nil
    }

    var text: String? {
        if case .text(let value) = self { return value }
        return nil
    }

    var isEmptyMap: Bool { self == .map([]) }
}

extension CBOR {
    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func value(depth: Int) throws -> CBOR {
            guard depth <= mostDepth else { throw Failure.tooDeep }
            let first = try byte()
            let short = first & 0x1F
            switch first >> 5 {
            case 0: return .integer(try integer(short))
            case 1: return .integer(-1 - (try integer(short)))
            case 2: return .bytes(Array(try take(length(short))))
            case 3:
                guard let text = String(validating: try take(length(short)), as: UTF8.self) else {
                    throw Failure.notUTF8
                }
                return .text(text)
            case 4:
                let count = try length(short)
                var values: [CBOR] = []
                for _ in 0..<count { values.append(try value(depth: depth + 1)) }
                return .array(values)
            case 5: return .map(try pairs(length(short), depth: depth))
            case 7:
                switch short {
                case 20: return .bool(false)
                case 21: return .bool(true)
                case 22: return .null
                default: throw Failure.unsupported
                }
            default: throw Failure.unsupported
            }
        }

        private mutating func pairs(_ count: Int, depth: Int) throws -> [Pair] {
            var pairs: [Pair] = []
            for _ in 0..<count {
                let key = try value(depth: depth + 1)
                switch key {
                case .integer, .text: break
                default: throw Failure.unsupported
                }
                guard !pairs.contains(where: { $0.key == key }) else { throw Failure.doubleKey }
                pairs.append(Pair(key: key, value: try value(depth: depth + 1)))
            }
            return pairs
        }

        private mutating func integer(_ short: UInt8) throws -> Int64 {
            guard let value = Int64(exactly: try argument(short)) else { throw Failure.unsupported }
            return value
        }

        // Each element takes at least a byte, so a count beyond what is left is a lie: nothing is set apart for it.
        private mutating func length(_ short: UInt8) throws -> Int {
            guard let length = Int(exactly: try argument(short)), length <= rest.count else { throw Failure.truncated }
            return length
        }

        private mutating func argument(_ short: UInt8) throws -> UInt64 {
            guard short >= 24 else { return UInt64(short) }
            guard short <= 27 else { throw Failure.unsupported }
            let size = 1 << Int(short - 24)
            let value = try take(size).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let least: [UInt64] = [24, 0x100, 0x1_0000, 0x1_0000_0000]
            guard value >= least[Int(short - 24)] else { throw Failure.notShortest }
            return value
        }

        private mutating func byte() throws -> UInt8 {
            guard let byte = rest.popFirst() else { throw Failure.truncated }
            return byte
        }

        private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
            guard count <= rest.count else { throw Failure.truncated }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
    }
}
