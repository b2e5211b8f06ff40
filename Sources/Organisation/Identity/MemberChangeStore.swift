import Database

/// What is written about members; reading is `MemberStore`'s.
enum MemberChangeStore {
    private static let rowsAtOnce = 50

    static func insert(_ members: [(id: Member.ID, new: NewMember)], in db: Connection) throws {
        var rest = members[...]
        while !rest.isEmpty {
            let rows: [SQL] = rest.prefix(rowsAtOnce).map { values($0.id, $0.new) }
            rest = rest.dropFirst(rowsAtOnce)
            try db.run(
                """
                INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state,
                    department_id, job, about, ask_me_about, phone, job_audience, about_audience, ask_audience, language, created_at)
                VALUES \(sql: SQL.join(rows, separator: ", "))
                """)
        }
        try insertWords(members.flatMap { member in words(member.new).map { ($0, $1, member.id) } }, in: db)
    }

    private static func values(_ id: Member.ID, _ new: NewMember) -> SQL {
        """
        (\(id), \(new.handle), \(FoldedKey.fold(new.handle)), \(new.name), \(FoldedKey.fold(new.name)), \(new.mail),
         \(new.mail.map(FoldedKey.fold)), \(new.passwordHash), \(new.role), \(new.state), \(new.departmentID),
         \(new.job), \(new.about), \(new.askMeAbout), \(new.phone), \(new.jobAudience),
         \(new.aboutAudience), \(new.askAudience), \(new.language), \(new.createdAt))
        """
    }

    // Only colleagues stand in the directory; an imported author is found by what they wrote.
    private static func words(_ new: NewMember) -> [(String, FieldAudience)] {
        new.state == .active ? words(new.name, new.handle, asking: new.askMeAbout, for: new.askAudience) : []
    }

    // Names are for all. What somebody keeps to themselves nobody is found by, so it is not kept as words at all.
    static func words(
        _ name: String, _ handle: String, asking subjects: String, for audience: FieldAudience
    ) -> [(String, FieldAudience)] {
        let names = FoldedKey.words(name, handle).map { ($0, FieldAudience.everyone) }
        return audience == .me ? names : names + FoldedKey.words(subjects).map { ($0, audience) }
    }

    private static func insertWords(_ words: [(String, FieldAudience, Member.ID)], in db: Connection) throws {
        var rest = words[...]
        while !rest.isEmpty {
            let rows: [SQL] = rest.prefix(rowsAtOnce).map { "(\($0.0), \($0.1), \($0.2))" }
            rest = rest.dropFirst(rowsAtOnce)
            try db.run(
                """
                INSERT INTO member_words (word, audience, member_id) VALUES \(sql: SQL.join(rows, separator: ", "))
                ON CONFLICT (word, member_id) DO NOTHING
                """)
        }
    }

    static func update(_ id: Member.ID, handle: String, to profile: ProfileDraft, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET name = \(profile.name), name_key = \(FoldedKey.fold(profile.name)), job = \(profile.job),
                about = \(profile.about), ask_me_about = \(profile.askMeAbout), phone = \(profile.phone),
                job_audience = \(profile.jobAudience), about_audience = \(profile.aboutAudience),
                ask_audience = \(profile.askAudience), phone_audience = \(profile.phoneAudience),
                mail_audience = \(profile.mailAudience),
                department_id = \(profile.departmentID)
            WHERE id = \(id)
            """)
        try replaceWords(
            of: id, by: words(profile.name, handle, asking: profile.askMeAbout, for: profile.askAudience), in: db)
    }

    static func update(_ member: Member, to account: AccountDraft, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET name = \(account.name), name_key = \(FoldedKey.fold(account.name)),
                mail = \(account.mail), mail_key = \(account.mail.map(FoldedKey.fold)), role = \(account.role),
                department_id = \(account.departmentID)
            WHERE id = \(member.id)
            """)
        let words = words(account.name, member.handle, asking: member.askMeAbout, for: member.askAudience)
        try replaceWords(of: member.id, by: words, in: db)
    }

    static func update(
        _ member: Member, askMeAbout: String, for audience: FieldAudience, in db: Connection
    ) throws {
        try db.run(
            "UPDATE members SET ask_me_about = \(askMeAbout), ask_audience = \(audience) WHERE id = \(member.id)")
        try replaceWords(
            of: member.id, by: words(member.name, member.handle, asking: askMeAbout, for: audience), in: db)
    }

    /// The words of everybody who has an account, anew.
    static func rebuildWords(in db: Connection) throws {
        try db.run("DELETE FROM member_words")
        var last: Int64 = 0
        while true {
            let rows = try db.rows(
                """
                SELECT id, name, handle, ask_me_about, ask_audience, state FROM members WHERE id > \(last) ORDER BY id LIMIT 1000
                """)
            guard let newest = rows.last else { return }
            last = try newest["id"]
            var words: [(String, FieldAudience, Member.ID)] = []
            for row in rows where try row["state"] as Member.State != .imported {
                let id: Member.ID = try row["id"]
                words += Self.words(
                    try row["name"], try row["handle"], asking: try row["ask_me_about"], for: try row["ask_audience"]
                ).map { ($0, $1, id) }
            }
            try insertWords(words, in: db)
        }
    }

    static func replaceWords(of id: Member.ID, by words: [(String, FieldAudience)], in db: Connection) throws {
        try db.run("DELETE FROM member_words WHERE member_id = \(id)")
        try insertWords(words.map { ($0, $1, id) }, in: db)
    }

    static func update(_ id: Member.ID, language: Language?, in db: Connection) throws {
        try db.run("UPDATE members SET language = \(language) WHERE id = \(id)")
    }

    static func update(_ id: Member.ID, passwordHash: String, in db: Connection) throws {
        try db.run("UPDATE members SET password_hash = \(passwordHash) WHERE id = \(id)")
    }

    static func update(_ id: Member.ID, state: Member.State, in db: Connection) throws {
        try db.run("UPDATE members SET state = \(state) WHERE id = \(id)")
    }
}
