import CPostgres

/// How a type of PostgreSQL looks in the binary format.
enum PostgresType {
    case bool, int2, int4, int8, oid, float4, float8, numeric, text, bytea, void

    init(_ oid: Oid, column: String) throws {
        switch oid {
        case 16: self = .bool
        case 17: self = .bytea
        case 20: self = .int8
        case 21: self = .int2
        case 23: self = .int4
        case 26: self = .oid
        // text, varchar, char, name, "char", unknown, json
        case 25, 1043, 1042, 19, 18, 705, 114: self = .text
        case 700: self = .float4
        case 701: self = .float8
        case 1700: self = .numeric
        case 2278: self = .void
        default: throw DatabaseError(.decoding, "column \(column) is of type \(oid): cast it to text or a number")
        }
    }

    /// The type that a parameter is declared with; 0 leaves it to the server.
    static func oid(_ type: SQLType) -> Oid {
        switch type {
        case .unknown: 0
        case .bool: 16
        case .integer: 20
        case .real: 701
        case .text: 25
        case .blob: 17
        }
    }

    func cell(_ value: UnsafeRawBufferPointer, _ bytes: inout [UInt8]) -> Cell {
        switch self {
        case .bool: .bool(value[0] != 0)
        case .int2: .integer(Int64(Int16(bigEndian: value.loadUnaligned(as: Int16.self))))
        case .int4: .integer(Int64(Int32(bigEndian: value.loadUnaligned(as: Int32.self))))
        case .int8: .integer(Int64(bigEndian: value.loadUnaligned(as: Int64.self)))
        case .oid: .integer(Int64(UInt32(bigEndian: value.loadUnaligned(as: UInt32.self))))
        case .float4: .real(Double(Float(bitPattern: UInt32(bigEndian: value.loadUnaligned(as: UInt32.self)))))
        case .float8: .real(Double(bitPattern: UInt64(bigEndian: value.loadUnaligned(as: UInt64.self))))
        case .numeric: PostgresNumeric.cell(value)
        case .text: .stored(.text, value.baseAddress, value.count, &bytes)
        case .bytea: .stored(.blob, value.baseAddress, value.count, &bytes)
        case .void: .null
        }
    }
}
