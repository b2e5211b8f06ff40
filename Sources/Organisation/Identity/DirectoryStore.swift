import Database

enum DirectoryStore {
    // The commonest first letters find half an organisation: beyond this many, typing on is the way.
    private static let mostMatches = 2000

    static func list(_ query: DirectoryQuery, visibleTo viewer: Viewer, in db: Connection) throws -> DirectoryPage {
        let condition: SQL = "m.state = 'active' AND \(sql: MemberStore.known(to: viewer))"
        return try page(query, where: condition, visibleTo: viewer, in: db)
    }

    /// Every account, for administrators: also who is switched off, not authors that came with an import.
    static func accounts(_ query: DirectoryQuery, in db: Connection) throws -> DirectoryPage {
        try page(query, where: "m.state <> 'imported'", visibleTo: nil, in: db)
    }

    // Without a viewer it is about accounts: the words of names, whatever people say of themselves.
    private static func page(
        _ query: DirectoryQuery, where condition: SQL, visibleTo viewer: Viewer?, in db: Connection
    ) throws -> DirectoryPage {
        if query.isHopeless { return DirectoryPage(entries: [], next: nil) }
        var conditions: [SQL] = [condition]
        if let department = query.departmentID { conditions.append("m.department_id = \(department)") }
        if let after = query.after, let key = try MemberStore.nameKey(after, in: db) {
            conditions.append("(m.name_key, m.id) > (\(key), \(after))")
        }
        let words = query.words.sorted { $0.utf8.count > $1.utf8.count }
        if !words.isEmpty { conditions.append("m.id = found.member_id") }
        conditions += words.dropFirst().map { alsoWith($0, viewer) }
        let size = DirectoryQuery.pageSize
        let entries = try db.rows(
            """
            SELECT \(sql: viewer.map(MemberStore.columns(shownTo:)) ?? MemberStore.columns), d.name AS department_name
            FROM \(sql: people(words.first, viewer)) LEFT JOIN departments d ON d.id = m.department_id
            WHERE \(sql: SQL.join(conditions, separator: " AND ")) ORDER BY m.name_key, m.id LIMIT \(limit: size + 1)
            """
        ).map { DirectoryEntry(member: try Member(row: $0), department: try $0["department_name"]) }
        let shown = Array(entries.prefix(size))
        return DirectoryPage(entries: shown, next: entries.count > size ? shown.last?.member.id : nil)
    }

    // The members, or the few with a word that starts like the longest one typed. Those first, and their accounts by id:
    // left to themselves both engines may walk through everybody by name until enough are found.
    private static func people(_ word: String?, _ viewer: Viewer?) -> SQL {
        guard let word else { return "members m" }
        return """
            (SELECT DISTINCT member_id FROM (
                SELECT w.member_id FROM member_words w
                WHERE w.word >= \(word) AND w.word < \(FoldedKey.end(ofPrefix: word))
                    AND \(sql: ProfileStore.mayFind("w", by: viewer))
                ORDER BY w.word, w.member_id LIMIT \(limit: mostMatches)) AS words) AS found
            CROSS JOIN members m
            """
    }

    private static func alsoWith(_ word: String, _ viewer: Viewer?) -> SQL {
        """
        EXISTS (SELECT 1 FROM member_words w
                WHERE w.member_id = m.id AND w.word >= \(word) AND w.word < \(FoldedKey.end(ofPrefix: word))
                    AND \(sql: ProfileStore.mayFind("w", by: viewer)))
        """
    }
}
