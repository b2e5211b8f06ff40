import CPostgres

/// A statement for PostgreSQL. Without a name it is prepared anew each time, as behind a pooler it must be.
final class PostgresStatement {
    let text: String
    let types: [SQLType]
    var isPrepared = false
    var columns: Columns?
    private let name: String

    init(_ key: StatementKey, name: String) {
        (text, types) = key.rendered(for: .postgres)
        self.name = name
    }

    func prepare(_ link: PostgresLink) -> Int32 {
        PQsendPrepare(link.pointer, name, text, Int32(types.count), types.map(PostgresType.oid))
    }

    func execute(_ link: PostgresLink, _ parameters: borrowing PostgresParameters) -> Int32 {
        parameters.with { values, lengths, formats in
            PQsendQueryPrepared(link.pointer, name, Int32(values.count), values, lengths, formats, 1)
        }
    }
}
