/// A 64-bit id that sorts by the time it was given out; outside the program a decimal string.
///
/// `Of` keeps the id of a post from being used as the id of a member.
package struct Identifier<Of>: SQLValue, Hashable, Comparable, Sendable, LosslessStringConvertible, Codable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// One spelling only: no sign, no leading zeros, so that two addresses never show the same thing.
    package init?(_ description: String) {
        guard let number = Int64(description), number >= 0, String(number) == description else { return nil }
        self.init(rawValue: number)
    }

    package var description: String { String(rawValue) }

    package static var sqlType: SQLType { .integer }
    package var sqlValue: Value { .integer(rawValue) }
    package init?(sqlValue: Value) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(rawValue: number)
    }
    package static func decoded(_ value: Value) throws -> Identifier {
        guard case .integer(let number) = value else { throw WrongType() }
        return Identifier(rawValue: number)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Identifier(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package static func < (left: Identifier, right: Identifier) -> Bool {
        left.rawValue < right.rawValue
    }
}
