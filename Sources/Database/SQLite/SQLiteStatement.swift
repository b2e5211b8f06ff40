import CSQLite

/// What stops a statement: SQLite itself, or a value that neither engine would keep as it is.
enum SQLiteFailure: Error {
    case step
    case value(String)
}

/// A prepared statement.
final class SQLiteStatement {
    let key: StatementKey
    /// When it was last used, in uses of the connection.
    var lastUse = 0

    private let pointer: OpaquePointer
    private let types: Int
    private let isReading: Bool
    private var columns = Columns([])
    /// SQLite prepares again by itself when the schema changed; the columns may then be others.
    private var preparations: Int32 = -1

    init(_ pointer: OpaquePointer, key: StatementKey) {
        self.pointer = pointer
        self.key = key
        self.types = Int(sqlite3_bind_parameter_count(pointer))
        self.isReading = sqlite3_stmt_readonly(pointer) != 0
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    func bind(_ values: [Value], scratch: inout Scratch) throws(SQLiteFailure) {
        guard !values.isEmpty else { return }
        scratch.prepare(for: try size(of: values))
        var index: Int32 = 0
        for value in values {
            index += 1
            let code =
                switch value {
                case .null: sqlite3_bind_null(pointer, index)
                case .bool(let truth): sqlite3_bind_int64(pointer, index, truth ? 1 : 0)
                case .integer(let number): sqlite3_bind_int64(pointer, index, number)
                case .real(let number): sqlite3_bind_double(pointer, index, number)
                case .text(var text): try bindText(&text, index, &scratch)
                case .blob(let bytes): bindBlob(bytes, index, &scratch)
                }
            guard code == SQLITE_OK else { throw .step }
        }
    }

    func reset() {
        sqlite3_reset(pointer)
    }

    /// Runs to the end without looking at rows.
    func finish() throws(SQLiteFailure) {
        while true {
            let code = sqlite3_step(pointer)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw .step }
        }
    }

    func collect(onlyFirst: Bool) throws(SQLiteFailure) -> ResultSet {
        var cells: [Cell] = []
        var bytes: [UInt8] = []
        var count: Int32 = 0
        while true {
            let code = sqlite3_step(pointer)
            if code == SQLITE_DONE { break }
            guard code == SQLITE_ROW else { throw .step }
            if count == 0 {
                refreshColumns()
                count = sqlite3_data_count(pointer)
                cells.reserveCapacity(Int(count) * (onlyFirst ? 1 : 16))
            }
            for index in 0..<count { append(index, &cells, &bytes) }
            // A statement that writes must come to its end, or its effects are undone.
            if onlyFirst {
                if !isReading { try finish() }
                break
            }
        }
        return ResultSet(columns: columns, cells: cells, bytes: bytes)
    }

    private func append(_ index: Int32, _ cells: inout [Cell], _ bytes: inout [UInt8]) {
        switch sqlite3_column_type(pointer, index) {
        case SQLITE_INTEGER:
            cells.append(.integer(sqlite3_column_int64(pointer, index)))
        case SQLITE_FLOAT:
            cells.append(.real(sqlite3_column_double(pointer, index)))
        case SQLITE_TEXT:
            cells.append(.stored(.text, sqlite3_column_text(pointer, index), length(index), &bytes))
        case SQLITE_BLOB:
            cells.append(.stored(.blob, sqlite3_column_blob(pointer, index), length(index), &bytes))
        default:
            cells.append(.null)
        }
    }

    private func length(_ index: Int32) -> Int {
        Int(sqlite3_column_bytes(pointer, index))
    }

    private func refreshColumns() {
        let now = sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
        guard now != preparations else { return }
        preparations = now
        columns = Columns((0..<sqlite3_column_count(pointer)).map { String(cString: sqlite3_column_name(pointer, $0)) })
    }

    private func size(of values: [Value]) throws(SQLiteFailure) -> Int {
        guard values.count == types else { throw .value("\(values.count) values for \(types) places") }
        var size = 0
        for value in values {
            switch value {
            case .text(let text): size += text.utf8.count
            case .blob(let bytes): size += bytes.count
            case .real(let number) where number.isNaN: throw .value(Refusal.notANumber)
            default: break
            }
        }
        return size
    }

    /// The bytes stay in the scratch memory until the statement has run, so SQLite need not copy them.
    private func bindText(
        _ text: inout String, _ index: Int32, _ scratch: inout Scratch
    ) throws(SQLiteFailure) -> Int32 {
        let length = UInt64(text.utf8.count)
        guard let place = scratch.add(&text) else { throw .value(Refusal.zeroCharacter) }
        return sqlite3_bind_text64(
            pointer, index, place.assumingMemoryBound(to: CChar.self), length, nil, UInt8(SQLITE_UTF8))
    }

    private func bindBlob(_ bytes: [UInt8], _ index: Int32, _ scratch: inout Scratch) -> Int32 {
        let place = bytes.withUnsafeBytes { scratch.add($0) }
        return sqlite3_bind_blob64(pointer, index, place, UInt64(bytes.count), nil)
    }
}
