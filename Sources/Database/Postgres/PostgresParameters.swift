import CPostgres

/// The values of one statement as libpq wants them: pointers, lengths and formats, all into one piece of memory.
struct PostgresParameters: ~Copyable {
    private var scratch = Scratch()
    private var pointers: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: `DatabaseError` for a value that PostgreSQL can't keep, before anything is sent.
    mutating func set(_ values: [Value], types: [SQLType], statement: borrowing String) throws {
        guard values.count == types.count else {
            throw DatabaseError(.other, "\(values.count) values for \(types.count) places", statement: copy statement)
        }
        pointers.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        scratch.prepare(for: Self.size(values))
        for (value, type) in zip(values, types) {
            if let problem = add(value, as: type) {
                throw DatabaseError(.other, problem, statement: copy statement)
            }
        }
    }

    borrowing func with<T>(
        _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> T
    ) -> T {
        body(pointers, lengths, formats)
    }

    /// Enough for each value in either format, with the byte 0 that ends text in the text format.
    private static func size(_ values: [Value]) -> Int {
        values.reduce(into: 0) { size, value in
            switch value {
            case .null: break
            case .bool, .integer, .real: size += 32
            case .text(let text): size += text.utf8.count + 1
            case .blob(let bytes): size += 2 * bytes.count + 3
            }
        }
    }

    /// What is wrong with the value, if anything.
    private mutating func add(_ value: Value, as type: SQLType) -> String? {
        switch (value, type) {
        case (.null, _):
            append(nil, 0, binary: true)
        case (.real(let number), _) where number.isNaN:
            return Refusal.notANumber
        case (.bool(let truth), .bool):
            number(truth ? UInt8(1) : 0)
        case (.integer(let value), .integer):
            number(value.bigEndian)
        case (.real(let value), .real):
            number(value.bitPattern.bigEndian)
        case (.blob(let bytes), .blob):
            append(bytes.withUnsafeBytes { scratch.add($0) }, bytes.count, binary: true)
        case (.text(var text), .text):
            guard let place = scratch.add(&text) else { return Refusal.zeroCharacter }
            append(place, text.utf8.count, binary: true)
        case (_, .unknown):
            var text = Self.text(value)
            guard let place = scratch.add(&text) else { return Refusal.zeroCharacter }
            [UInt8(0)].withUnsafeBytes { _ = scratch.add($0) }
            append(place, text.utf8.count, binary: false)
        default:
            return "a value that is not of the type \(type) it says it is"
        }
        return nil
    }

    private mutating func number<T: BitwiseCopyable>(_ number: T) {
        let place = withUnsafeBytes(of: number) { scratch.add($0) }
        append(place, MemoryLayout<T>.size, binary: true)
    }

    private mutating func append(_ place: UnsafeMutableRawPointer?, _ length: Int, binary: Bool) {
        pointers.append(place.map { UnsafePointer($0.assumingMemoryBound(to: CChar.self)) })
        lengths.append(Int32(length))
        formats.append(binary ? 1 : 0)
    }

    private static func text(_ value: Value) -> String {
        switch value {
        case .null: return ""
        case .bool(let truth): return truth ? "t" : "f"
        case .integer(let number): return String(number)
        case .real(let number): return number.description
        case .text(let text): return text
        case .blob(let bytes):
            let digits = Array("0123456789abcdef".utf8)
            return "\\x"
                + String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        }
    }
}
