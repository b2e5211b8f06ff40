/// A NUMERIC, which sums and averages of integers are in PostgreSQL: an integer when it has no decimals, as in SQLite.
enum PostgresNumeric {
    /// Four 16-bit numbers (digit groups, weight of the first, sign, decimals) and then the groups, each below 10,000.
    static func cell(_ value: UnsafeRawBufferPointer) -> Cell {
        func part(_ index: Int) -> Int {
            Int(Int16(bigEndian: value.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
        }
        let (groups, weight, sign, decimals) = (part(0), part(1), UInt16(truncatingIfNeeded: part(2)), part(3))
        switch sign {
        case 0xC000: return .null
        case 0xD000: return .real(.infinity)
        case 0xF000: return .real(-.infinity)
        default: break
        }
        var digits = sign == 0x4000 ? "-0" : "0"
        for index in 0..<groups {
            let group = String(part(4 + index))
            digits += String(repeating: "0", count: 4 - group.count) + group
        }
        let exponent = 4 * (weight - groups + 1)
        if decimals == 0, exponent >= 0, let number = Int64(digits + String(repeating: "0", count: exponent)) {
            return .integer(number)
        }
        return Double("\(digits)e\(exponent)").map { .real($0) } ?? .null
    }
}
