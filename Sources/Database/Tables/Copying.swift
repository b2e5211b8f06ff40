import CPostgres

/// A stream of rows as PostgreSQL writes them itself, in its text format, which is the same in every version.
extension Connection {
    /// Gives all rows in the order of the primary key, a line a time: no row's place in the file is told.
    package func copyOut(_ table: Table, _ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        let order = table.key.isEmpty ? "" : " ORDER BY \(table.sqlKey)"
        try postgres().copyOut(
            "COPY (SELECT \(table.sqlColumns) FROM \(table.sqlName)\(order)) TO STDOUT", sink)
    }

    /// Puts rows in as `copyOut` gave them, in pieces of any size, until there is nothing more.
    package func copyIn(_ table: Table, _ source: () throws -> [UInt8]?) throws {
        try postgres().copyIn("COPY \(table.sqlName) (\(table.sqlColumns)) FROM STDIN", source)
    }

    private func postgres() throws -> PostgresSession {
        guard let session = session as? PostgresSession else {
            throw DatabaseError(.other, "only PostgreSQL copies rows as a stream")
        }
        return session
    }
}

extension PostgresSession {
    func copyOut(_ text: String, _ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        try outsidePipeline(text, PGRES_COPY_OUT) { link in
            while true {
                var line: UnsafeMutablePointer<CChar>?
                let count = PQgetCopyData(link.pointer, &line, 0)
                if count == -1 { return }
                guard count > 0, let line else { throw link.lost() }
                defer { PQfreemem(line) }
                try sink(UnsafeRawBufferPointer(start: line, count: Int(count)))
            }
        }
    }

    func copyIn(_ text: String, _ source: () throws -> [UInt8]?) throws {
        try outsidePipeline(text, PGRES_COPY_IN) { link in
            while let bytes = try source() {
                let isSent = bytes.withUnsafeBytes {
                    PQputCopyData(link.pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
                }
                guard isSent == 1 else { throw link.lost() }
            }
            guard PQputCopyEnd(link.pointer, nil) == 1 else { throw link.lost() }
        }
    }

    /// A stream can't be part of a pipeline. When the block throws, the connection is left: it stands half-way a stream.
    private func outsidePipeline(
        _ text: String, _ expected: ExecStatusType, _ body: (PostgresLink) throws -> Void
    ) throws {
        let link = try leavePipeline()
        var isOver = false
        defer { if !isOver { link.leave() } }
        guard PQsendQuery(link.pointer, text) == 1, let first = try link.next(until: nil) else { throw link.lost() }
        if first.isFailure {
            while try link.next(until: nil) != nil {}
            isOver = true
            try enterPipeline()
            throw link.error(first, statement: text)
        }
        guard first.status == expected else { throw link.lost() }
        try body(link)
        var failure: DatabaseError?
        while let result = try link.next(until: nil) {
            if result.isFailure { failure = failure ?? link.error(result, statement: text) }
        }
        isOver = true
        try enterPipeline()
        if let failure { throw failure }
    }
}
