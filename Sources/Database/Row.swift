/// One row of a result; columns are read by name or by position: `title = try row["title"]`.
///
/// A missing column, or a value that isn't one of the type's, throws `DatabaseError` of kind `decoding`.
package struct Row {
    let result: ResultSet
    let start: Int

    package subscript<T: SQLValue>(_ column: String) -> T {
        get throws { try decode(try result.columns.index(of: column)) }
    }

    package subscript<T: SQLValue>(_ index: Int) -> T {
        get throws {
            try result.columns.check(index)
            return try decode(index)
        }
    }

    /// All values in order, for code that copies tables without knowing them.
    package var values: [Value] {
        result.columns.names.indices.map { result.value(at: start + $0) }
    }

    private func decode<T: SQLValue>(_ index: Int) throws -> T {
        do {
            return try T.decoded(result.value(at: start + index))
        } catch {
            throw DatabaseError(.decoding, "column \(result.columns.names[index]) holds no \(T.self)")
        }
    }
}
