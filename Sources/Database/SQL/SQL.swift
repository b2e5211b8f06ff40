/// A statement with its values: what is written is text, what is interpolated is bound.
///
///     try db.rows("SELECT * FROM posts WHERE id = \(id)")
///
/// Only a literal can become text (`StaticString`), so no input ever can.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The statement for both engines: a placeholder is the byte of its `SQLType`, and text that differs per engine
    /// stands between `SQL.choice` and `SQL.end`. Equal keys are the same statement, so drivers look up by it.
    let key: StatementKey
    package let values: [Value]

    init(bytes: [UInt8], values: [Value]) {
        self.key = StatementKey(bytes: bytes)
        self.values = values
    }

    package init(stringLiteral literal: StaticString) {
        var interpolation = StringInterpolation(literalCapacity: literal.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(literal)
        self.init(stringInterpolation: interpolation)
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(bytes: stringInterpolation.bytes, values: stringInterpolation.values)
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(bytes: left.key.bytes + right.key.bytes, values: left.values + right.values)
    }

    package static func join(_ parts: [SQL], separator: StaticString) -> SQL {
        var bytes: [UInt8] = []
        var values: [Value] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { separator.withUTF8Buffer { bytes.append(contentsOf: $0) } }
            bytes.append(contentsOf: part.key.bytes)
            values.append(contentsOf: part.values)
        }
        return SQL(bytes: bytes, values: values)
    }

    package func rendered(for engine: Engine) -> (text: String, values: [Value]) {
        (key.rendered(for: engine).text, values)
    }

    static let choice: UInt8 = 0xFE
    static let end: UInt8 = 0xFF
}

extension SQL {
    package struct StringInterpolation: StringInterpolationProtocol {
        package typealias StringLiteralType = StaticString
        var bytes: [UInt8] = []
        var values: [Value] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// Binds a value.
        package mutating func appendInterpolation<T: SQLValue>(_ value: T) {
            bytes.append(T.sqlType.rawValue)
            values.append(value.sqlValue)
        }

        /// Binds a value or NULL. The compiler warns about an optional where only the general method takes it.
        package mutating func appendInterpolation<T: SQLValue>(_ value: T?) {
            bytes.append(T.sqlType.rawValue)
            values.append(value.sqlValue)
        }

        /// How many rows at most, after LIMIT or OFFSET. Written out: a planner that knows the number plans for few rows.
        /// Bound, it made SQLite read all memberships into a filter for a page of 21 conversations.
        package mutating func appendInterpolation(limit: some BinaryInteger) {
            bytes.append(contentsOf: String(limit).utf8)
        }

        /// Nests a piece of SQL with its values.
        package mutating func appendInterpolation(sql: SQL) {
            bytes.append(contentsOf: sql.key.bytes)
            values.append(contentsOf: sql.values)
        }

        /// Text that differs between the engines.
        package mutating func appendInterpolation(sqlite: StaticString, postgres: StaticString) {
            bytes.append(SQL.choice)
            appendLiteral(sqlite)
            bytes.append(SQL.choice)
            appendLiteral(postgres)
            bytes.append(SQL.end)
        }

        /// `(?1, ?2, ...)`, for `IN`. Padded to a power of two by repeating the last value, so that few distinct
        /// statements exist; an empty list is `(NULL)`, which nothing is in.
        package mutating func appendInterpolation<T: SQLValue>(list: [T]) {
            guard let last = list.last else { return appendLiteral("(NULL)") }
            var count = 1
            while count < list.count { count *= 2 }
            appendLiteral("(")
            for index in 0..<count {
                if index > 0 { appendLiteral(", ") }
                appendInterpolation(index < list.count ? list[index] : last)
            }
            appendLiteral(")")
        }
    }
}
