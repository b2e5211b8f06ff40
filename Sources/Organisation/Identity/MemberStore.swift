import Database

enum MemberStore {
    static let columns: SQL = """
        m.id, m.handle, m.name, m.portrait_id, m.role, m.state, m.department_id, m.job, m.about, m.ask_me_about, m.mail, m.phone,
        m.job_audience, m.about_audience, m.ask_audience, m.phone_audience, m.mail_audience, m.language, m.created_at,
        m.portrait_audience
        """

    /// The same, of each field only what `viewer` may see.
    static func columns(shownTo viewer: Viewer) -> SQL {
        func shown(_ field: ProfileField) -> SQL { ProfileStore.shown(field, of: "m", to: viewer) }
        return """
            m.id, m.handle, m.name, \(sql: shown(.portrait)) AS portrait_id, m.role, m.state, m.department_id,
            m.portrait_audience, \(sql: shown(.job)) AS job,
            \(sql: shown(.about)) AS about, \(sql: shown(.askMeAbout)) AS ask_me_about, \(sql: shown(.mail)) AS mail,
            \(sql: shown(.phone)) AS phone, m.job_audience, m.about_audience, m.ask_audience, m.phone_audience,
            m.mail_audience, m.language, m.created_at
            """
    }

    /// A guest knows only the people of the groups they were let into; everyone else knows everyone. The groups'
    /// people are the square's table: this is the one place below it that reads it, so that the rule stands once.
    static func known(to viewer: Viewer) -> SQL {
        guard viewer.isGuest else { return "1 = 1" }
        return """
            (m.id = \(viewer.id) OR m.id IN (
                SELECT other.member_id FROM memberships own JOIN memberships other ON other.space_id = own.space_id
                WHERE own.member_id = \(viewer.id)))
            """
    }

    /// Every active colleague who is no guest, or those of one department, as a subquery of ids.
    static func colleagues(of department: Department.ID?) -> SQL {
        let only: SQL = department.map { "AND department_id = \($0)" } ?? ""
        return "SELECT id FROM members WHERE state = 'active' AND role <> 'guest' \(sql: only)"
    }

    /// Those of a subquery of ids who can sign in.
    static func active(among people: SQL) -> SQL {
        "SELECT a.id FROM members a JOIN (\(sql: people)) x ON x.id = a.id WHERE a.state = 'active'"
    }

    /// Who has a word in name, handle or "ask me about" that begins so, as a subquery of ids: the first in the alphabet of
    /// each beginning.
    static func withWords(
        startingWith prefixes: [String], among people: SQL?, visibleTo viewer: Viewer, limit: Int
    ) -> SQL {
        let each = max(1, limit / max(1, prefixes.count))
        let among: SQL = people.map { "AND w.member_id IN (\(sql: $0))" } ?? ""
        let branches: [SQL] = prefixes.map { prefix in
            """
            SELECT * FROM (SELECT w.member_id FROM member_words w
            WHERE w.word >= \(prefix) AND w.word < \(FoldedKey.end(ofPrefix: prefix)) \(sql: among)
                AND \(sql: ProfileStore.mayFind("w", by: viewer))
            ORDER BY w.word, w.member_id LIMIT \(limit: each)) AS found
            """
        }
        return SQL.join(branches, separator: " UNION ALL ")
    }

    static func find(handle: String, visibleTo viewer: Viewer, in db: Connection) throws -> Profile? {
        try db.row(
            """
            SELECT \(sql: columns(shownTo: viewer)), d.name AS department_name
            FROM members m LEFT JOIN departments d ON d.id = m.department_id
            WHERE m.handle_key = \(FoldedKey.fold(handle)) AND \(sql: known(to: viewer))
            """
        ).map { try Profile(row: $0, visibleTo: viewer) }
    }

    static func bylines(
        of handles: [String], visibleTo viewer: Viewer, in db: Connection
    ) throws
        -> [String: Member.Byline]
    {
        guard !handles.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT m.id, m.handle, m.name, \(sql: ProfileStore.shown(.portrait, of: "m", to: viewer)) AS portrait_id,
                   m.handle_key
            FROM members m
            WHERE m.handle_key IN \(list: handles.map(FoldedKey.fold)) AND m.state <> 'off'
                AND \(sql: known(to: viewer))
            """)
        var found: [String: Member.Byline] = [:]
        for row in rows {
            found[try row["handle_key"]] = Member.Byline(
                id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        }
        return found
    }

    // Accounts, for who proves to be someone and for administration: not bound to a viewer.

    static func account(handle: String, in db: Connection) throws -> Member? {
        try db.row("SELECT \(sql: columns) FROM members m WHERE m.handle_key = \(FoldedKey.fold(handle))")
            .map(Member.init(row:))
    }

    static func account(_ id: Member.ID, in db: Connection) throws -> Member? {
        try db.row("SELECT \(sql: columns) FROM members m WHERE m.id = \(id)").map(Member.init(row:))
    }

    /// An account with what is kept of its password.
    static func accountWithPassword(_ id: Member.ID, in db: Connection) throws -> (Member, passwordHash: String?)? {
        try db.row("SELECT \(sql: columns), m.password_hash FROM members m WHERE m.id = \(id)")
            .map { (try Member(row: $0), try $0["password_hash"]) }
    }

    /// Active accounts in the order of `handles`.
    static func accounts(handles: [String], in db: Connection) throws -> [Member] {
        let members = try db.rows(
            "SELECT \(sql: columns) FROM members m WHERE m.handle_key IN \(list: handles) AND m.state = 'active'"
        ).map(Member.init(row:))
        return handles.compactMap { handle in members.first { $0.handle == handle } }
    }

    /// An active person by mail address or handle, with what is kept of the password.
    static func signIn(named key: String, in db: Connection) throws -> (member: Member, passwordHash: String?)? {
        let row = try db.row(
            """
            SELECT \(sql: columns), m.password_hash FROM members m
            WHERE (m.handle_key = \(key) OR m.mail_key = \(key)) AND m.state = 'active' ORDER BY m.id LIMIT 1
            """)
        return try row.map { (try Member(row: $0), try $0["password_hash"]) }
    }

    static func passwordHash(_ id: Member.ID, in db: Connection) throws -> String? {
        try db.row("SELECT password_hash FROM members WHERE id = \(id)")?["password_hash"]
    }

    /// Nobody came in with this account yet.
    static func isUnused(_ id: Member.ID, in db: Connection) throws -> Bool {
        try db.row(
            "SELECT 1 AS one FROM members WHERE id = \(id) AND password_hash IS NULL AND home_seen_at = 0") != nil
    }

    static func taken(handles: [String], in db: Connection) throws -> Set<String> {
        Set(
            try db.rows("SELECT handle_key FROM members WHERE handle_key IN \(list: handles)").map {
                try $0["handle_key"]
            })
    }

    static func isTaken(mail: String, by other: Member.ID? = nil, in db: Connection) throws -> Bool {
        let holder: Member.ID? = try db.row("SELECT id FROM members WHERE mail_key = \(FoldedKey.fold(mail))")?["id"]
        return holder != nil && holder != other
    }

    static func nameKey(_ id: Member.ID, in db: Connection) throws -> String? {
        try db.row("SELECT name_key FROM members WHERE id = \(id)")?["name_key"]
    }

    /// The administrators who can sign in. Locks them, so that of two at once one waits for the other.
    static func activeAdministrators(in db: Connection) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT id FROM members WHERE role = 'administrator' AND state = 'active'
            ORDER BY id\(sqlite: "", postgres: " FOR UPDATE")
            """
        ).map { try $0["id"] }
    }

    static func headcount(in db: Connection) throws -> (all: Int, came: Int) {
        let row = try db.row(
            """
            SELECT COUNT(*) AS everyone, COUNT(CASE WHEN home_seen_at > 0 THEN 1 END) AS came FROM members
            WHERE role <> 'guest' AND state = 'active'
            """)
        return (try row?["everyone"] ?? 0, try row?["came"] ?? 0)
    }
}

extension Member {
    init(row: Row) throws {
        id = try row["id"]
        handle = try row["handle"]
        name = try row["name"]
        role = try row["role"]
        state = try row["state"]
        departmentID = try row["department_id"]
        job = try row["job"]
        about = try row["about"]
        askMeAbout = try row["ask_me_about"]
        mail = try row["mail"]
        phone = try row["phone"]
        jobAudience = try row["job_audience"]
        aboutAudience = try row["about_audience"]
        askAudience = try row["ask_audience"]
        phoneAudience = try row["phone_audience"]
        mailAudience = try row["mail_audience"]
        language = try row["language"]
        createdAt = try row["created_at"]
        portraitID = try row["portrait_id"]
        portraitAudience = try row["portrait_audience"]
    }
}
