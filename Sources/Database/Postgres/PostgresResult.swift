import CPostgres

/// A result of libpq, freed with this object.
final class PostgresResult {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var message: String { PostgresLink.text(PQresultErrorMessage(pointer)) }

    var isFailure: Bool {
        status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
    }

    /// How many rows a command inserted, changed or deleted; nothing for a SELECT, as in SQLite.
    var changes: Int {
        guard let start = PQcmdStatus(pointer), start[0] != UInt8(ascii: "S") else { return 0 }
        return Int(PostgresLink.text(PQcmdTuples(pointer))) ?? 0
    }

    /// A field of an error by its letter: C code, M message, D detail, t table, n constraint, R routine.
    func field(_ letter: Unicode.Scalar) -> String {
        PostgresLink.text(PQresultErrorField(pointer, Int32(letter.value)))
    }

    /// Copies the rows out of libpq's memory.
    func resultSet(columns known: Columns?) throws -> ResultSet {
        let width = PQnfields(pointer)
        let height = PQntuples(pointer)
        let columns = known ?? Columns((0..<width).map { String(cString: PQfname(pointer, $0)) })
        let kinds = try (0..<width).map { try PostgresType(PQftype(pointer, $0), column: columns.names[Int($0)]) }
        var cells: [Cell] = []
        var bytes: [UInt8] = []
        cells.reserveCapacity(Int(width) * Int(height))
        for row in 0..<height {
            for column in 0..<width {
                guard PQgetisnull(pointer, row, column) == 0, let start = PQgetvalue(pointer, row, column) else {
                    cells.append(.null)
                    continue
                }
                let value = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, row, column)))
                cells.append(kinds[Int(column)].cell(value, &bytes))
            }
        }
        return ResultSet(columns: columns, cells: cells, bytes: bytes)
    }
}
