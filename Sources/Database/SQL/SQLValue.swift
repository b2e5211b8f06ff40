/// A type that can be bound in `SQL` and read from a `Row`.
///
/// An enum or struct with a raw value gets everything by declaring the conformance:
/// `enum Role: String, SQLValue { case member, guest }`.
package protocol SQLValue {
    static var sqlType: SQLType { get }
    var sqlValue: Value { get }
    /// `nil` when the value is of another kind or not one of this type's.
    init?(sqlValue: Value)
    /// The same as `init?(sqlValue:)`, which gives it. The types that rows are full of have their own: an optional of a
    /// type that is only known at run time costs a look-up each time, half of what reading a column costs.
    static func decoded(_ value: Value) throws -> Self
}

struct WrongType: Error {}

extension SQLValue {
    package static var sqlType: SQLType { .unknown }

    package static func decoded(_ value: Value) throws -> Self {
        guard let decoded = Self(sqlValue: value) else { throw WrongType() }
        return decoded
    }
}

extension SQLValue where Self: RawRepresentable, RawValue: SQLValue {
    package static var sqlType: SQLType { RawValue.sqlType }
    package var sqlValue: Value { rawValue.sqlValue }
    package init?(sqlValue: Value) {
        guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: raw)
    }
}

extension String: SQLValue {
    package static var sqlType: SQLType { .text }
    package var sqlValue: Value { .text(self) }
    package init?(sqlValue: Value) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
    package static func decoded(_ value: Value) throws -> String {
        guard case .text(let text) = value else { throw WrongType() }
        return text
    }
}

extension Int64: SQLValue {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: Value { .integer(self) }
    package init?(sqlValue: Value) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number
    }
    package static func decoded(_ value: Value) throws -> Int64 {
        guard case .integer(let number) = value else { throw WrongType() }
        return number
    }
}

extension Int: SQLValue {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: Value { .integer(Int64(self)) }
    package init?(sqlValue: Value) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = Int(number)
    }
    package static func decoded(_ value: Value) throws -> Int {
        guard case .integer(let number) = value else { throw WrongType() }
        return Int(number)
    }
}

extension Double: SQLValue {
    package static var sqlType: SQLType { .real }
    package var sqlValue: Value { .real(self) }
    package init?(sqlValue: Value) {
        switch sqlValue {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
}

extension Bool: SQLValue {
    package static var sqlType: SQLType { .bool }
    package var sqlValue: Value { .bool(self) }
    package init?(sqlValue: Value) {
        switch sqlValue {
        case .bool(let truth): self = truth
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
    package static func decoded(_ value: Value) throws -> Bool {
        switch value {
        case .bool(let truth): return truth
        case .integer(0): return false
        case .integer(1): return true
        default: throw WrongType()
        }
    }
}

extension Array: SQLValue where Element == UInt8 {
    package static var sqlType: SQLType { .blob }
    package var sqlValue: Value { .blob(self) }
    package init?(sqlValue: Value) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}

extension Optional: SQLValue where Wrapped: SQLValue {
    package static var sqlType: SQLType { Wrapped.sqlType }
    package var sqlValue: Value { self?.sqlValue ?? .null }
    package init?(sqlValue: Value) {
        if case .null = sqlValue {
            self = .none
        } else if let wrapped = Wrapped(sqlValue: sqlValue) {
            self = .some(wrapped)
        } else {
            return nil
        }
    }
    package static func decoded(_ value: Value) throws -> Wrapped? {
        if case .null = value { return nil }
        return try Wrapped.decoded(value)
    }
}

/// For values whose kind is only known at run time, as an export has them.
extension Value: SQLValue {
    package var sqlValue: Value { self }
    package init?(sqlValue: Value) { self = sqlValue }
}
