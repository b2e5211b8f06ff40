import Foundation

/// A moment, in milliseconds since 1970 UTC: how every time is stored and compared.
package struct Instant: SQLValue, Comparable, Hashable, Sendable, Codable {
    package let milliseconds: Int64

    package init(_ milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(date: Date) {
        self.init(Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    package var date: Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    package static var sqlType: SQLType { .integer }
    package var sqlValue: Value { .integer(milliseconds) }
    package init?(sqlValue: Value) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(number)
    }
    package static func decoded(_ value: Value) throws -> Instant {
        guard case .integer(let number) = value else { throw WrongType() }
        return Instant(number)
    }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Int64.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(instant.milliseconds + duration.wholeMilliseconds)
    }

    package static func - (instant: Instant, duration: Duration) -> Instant {
        Instant(instant.milliseconds - duration.wholeMilliseconds)
    }

    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}

extension Duration {
    var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
