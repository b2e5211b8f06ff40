import Database

/// Accounts in bulk, for lists of people.
enum RosterStore {
    // Well under what either database binds in one statement.
    private static let keysAtOnce = 500

    static func accounts(mails keys: [String], in db: Connection) throws -> [Member] {
        try inPieces(keys) { piece in
            try db.rows("SELECT \(sql: MemberStore.columns) FROM members m WHERE m.mail_key IN \(list: piece)")
                .map(Member.init(row:))
        }
    }

    static func accounts(names keys: [String], in db: Connection) throws -> [Member] {
        try inPieces(keys) { piece in
            try db.rows(
                """
                SELECT \(sql: MemberStore.columns) FROM members m
                WHERE m.name_key IN \(list: piece) AND m.state <> 'imported'
                """
            ).map(Member.init(row:))
        }
    }

    static func handles(in db: Connection) throws -> Set<String> {
        Set(try db.rows("SELECT handle_key FROM members").map { try $0["handle_key"] })
    }

    /// Only where there is none.
    static func fillIn(phone: String, of id: Member.ID, in db: Connection) throws {
        try db.run("UPDATE members SET phone = \(phone) WHERE id = \(id) AND phone = ''")
    }

    private static func inPieces(_ keys: [String], _ read: ([String]) throws -> [Member]) throws -> [Member] {
        var found: [Member] = []
        var rest = Array(Set(keys))[...]
        while !rest.isEmpty {
            found += try read(Array(rest.prefix(keysAtOnce)))
            rest = rest.dropFirst(keysAtOnce)
        }
        return found
    }
}
