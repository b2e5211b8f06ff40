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
                    department_id, job, about, ask_me_about, phone, language, created_at)
                VALUES \(sql: SQL.join(rows, separator: ", "))
                """)
        }
        try insertWords(members.flatMap { member in words(member.new).map { ($0, member.id) } }, in: db)
    }

    private static func values(_ id: Member.ID, _ new: NewMember) -> SQL {
        """
        (\(id), \(new.handle), \(FoldedKey.fold(new.handle)), \(new.name), \(FoldedKey.fold(new.name)), \(new.mail),
         \(new.mail.map(FoldedKey.fold)), \(new.passwordHash), \(new.role), \(new.state), \(new.departmentID),
         \(new.job), \(new.about), \(new.askMeAbout), \(new.phone), \(new.language), \(new.createdAt))
        """
    }

    // Only colleagues stand in the directory; an imported author is found by what they wrote.
    private static func words(_ new: NewMember) -> [String] {
        new.state == .active ? FoldedKey.words(new.name, new.handle, new.askMeAbout) : []
    }

    private static func insertWords(_ words: [(String, Member.ID)], in db: Connection) throws {
        var rest = words[...]
        while !rest.isEmpty {
            let rows: [SQL] = rest.prefix(rowsAtOnce).map { "(\($0.0), \($0.1))" }
            rest = rest.dropFirst(rowsAtOnce)
            try db.run(
                """
                INSERT INTO member_words (word, member_id) VALUES \(sql: SQL.join(rows, separator: ", "))
                ON CONFLICT (word, member_id) DO NOTHING
                """)
        }
    }

    static func update(_ id: Member.ID, handle: String, to profile: ProfileDraft, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET name = \(profile.name), name_key = \(FoldedKey.fold(profile.name)), job = \(profile.job),
                about = \(profile.about), ask_me_about = \(profile.askMeAbout), phone = \(profile.phone),
                phone_audience = \(profile.phoneAudience), mail_audience = \(profile.mailAudience),
                department_id = \(profile.departmentID)
            WHERE id = \(id)
            """)
        try replaceWords(of: id, by: FoldedKey.words(profile.name, handle, profile.askMeAbout), in: db)
    }

    static func update(_ member: Member, to account: AccountDraft, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET name = \(account.name), name_key = \(FoldedKey.fold(account.name)),
                mail = \(account.mail), mail_key = \(account.mail.map(FoldedKey.fold)), role = \(account.role),
                department_id = \(account.departmentID)
            WHERE id = \(member.id)
            """)
        let words = FoldedKey.words(account.name, member.handle, member.askMeAbout)
        try replaceWords(of: member.id, by: words, in: db)
    }

    static func update(_ member: Member, askMeAbout: String, in db: Connection) throws {
        try db.run("UPDATE members SET ask_me_about = \(askMeAbout) WHERE id = \(member.id)")
        try replaceWords(of: member.id, by: FoldedKey.words(member.name, member.handle, askMeAbout), in: db)
    }

    static func replaceWords(of id: Member.ID, by words: [String], in db: Connection) throws {
        try db.run("DELETE FROM member_words WHERE member_id = \(id)")
        try insertWords(words.map { ($0, id) }, in: db)
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
