import Database

enum OrganisationStore {
    static func find(in db: Connection) throws -> Organisation? {
        try db.row("SELECT \(sql: columns) FROM organisation o WHERE o.id = 1").map(Organisation.init(row:))
    }

    static func insert(_ organisation: Organisation, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO organisation (id, name, language, time_zone, is_demo, forms, created_at)
            VALUES (1, \(organisation.name), \(organisation.language), \(organisation.timeZone),
                    \(organisation.isDemo), \(organisation.forms.sorted().joined(separator: " ")), \(now))
            """)
    }

    static func update(name: String, language: Language, timeZone: String, in db: Connection) throws {
        try db.run(
            """
            UPDATE organisation SET name = \(name), language = \(language), time_zone = \(timeZone) WHERE id = 1
            """)
    }

    static func setForms(_ forms: Set<String>, in db: Connection) throws {
        try db.run("UPDATE organisation SET forms = \(forms.sorted().joined(separator: " ")) WHERE id = 1")
    }

    static func insert(_ change: FormChange, id: Int64, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO form_changes (id, form, is_on, actor_id, reason, at)
            VALUES (\(id), \(change.form), \(change.isOn), \(change.actorID), \(change.reason), \(change.at))
            """)
    }

    /// Latest first.
    static func listFormChanges(limit: Int, in db: Connection) throws -> [FormChange] {
        try db.rows(
            """
            SELECT form, is_on, actor_id, reason, at FROM form_changes ORDER BY id DESC LIMIT \(limit: limit)
            """
        ).map { row in
            FormChange(
                form: try row["form"], isOn: try row["is_on"], actorID: try row["actor_id"], reason: try row["reason"],
                at: try row["at"])
        }
    }

    static let columns: SQL = """
        o.name AS organisation_name, o.language AS organisation_language, o.time_zone, o.is_demo, o.forms
        """

    static let migration = Migration(
        "0001-organisation",
        """
        CREATE TABLE organisation (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL,
            language TEXT NOT NULL,
            time_zone TEXT NOT NULL,
            is_demo BOOLEAN NOT NULL,
            forms TEXT NOT NULL,
            created_at BIGINT NOT NULL
        );
        CREATE TABLE departments (
            id BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL UNIQUE
        );
        """)
}

extension OrganisationStore {
    static let formChanges = Migration(
        "0008-form-changes",
        """
        CREATE TABLE form_changes (
            id BIGINT PRIMARY KEY,
            form TEXT NOT NULL,
            is_on BOOLEAN NOT NULL,
            actor_id BIGINT NOT NULL,
            reason TEXT NOT NULL,
            at BIGINT NOT NULL
        );
        """)
}

extension Organisation {
    init(row: Row) throws {
        name = try row["organisation_name"]
        language = try row["organisation_language"]
        timeZone = try row["time_zone"]
        isDemo = try row["is_demo"]
        let listed: String = try row["forms"]
        forms = Set(listed.split(separator: " ").map(String.init))
    }
}
