import Database

/// The audiences as SQL: the one place where they are, for every statement that reads a profile.
enum ProfileStore {
    /// The field of person `of` as far as `viewer` may see it, else the empty value; without a viewer only what is for all.
    static func shown(_ field: ProfileField, of person: SQL, to viewer: Viewer?) -> SQL {
        let (column, audience, nothing): (SQL, SQL, SQL) =
            switch field {
            case .job: ("job", "job_audience", "''")
            case .about: ("about", "about_audience", "''")
            case .askMeAbout: ("ask_me_about", "ask_audience", "''")
            case .phone: ("phone", "phone_audience", "''")
            case .mail: ("mail", "mail_audience", "NULL")
            case .portrait: ("portrait_id", "portrait_audience", "NULL")
            }
        let rule: SQL =
            viewer.map { mayRead(audience, of: person, $0) } ?? "\(sql: person).\(sql: audience) = 'everyone'"
        return "CASE WHEN \(sql: rule) THEN \(sql: person).\(sql: column) ELSE \(sql: nothing) END"
    }

    private static func mayRead(_ audience: SQL, of person: SQL, _ viewer: Viewer) -> SQL {
        includes(viewer, "\(sql: person).\(sql: audience)", of: "\(sql: person).id") {
            "\(sql: person).department_id = \($0)"
        }
    }

    /// Whether `viewer` may find a person by word `of`; without a viewer only what is for all.
    static func mayFind(_ word: SQL, by viewer: Viewer?) -> SQL {
        guard let viewer else { return "\(sql: word).audience = 'everyone'" }
        return includes(viewer, "\(sql: word).audience", of: "\(sql: word).member_id") {
            """
            EXISTS (SELECT 1 FROM members near WHERE near.id = \(sql: word).member_id AND near.department_id = \($0))
            """
        }
    }

    // A guest is no colleague: for them "all colleagues" ends where the groups end that they share.
    private static func includes(
        _ viewer: Viewer, _ audience: SQL, of person: SQL, inDepartment: (Department.ID) -> SQL
    ) -> SQL {
        let shares: SQL = """
            EXISTS (SELECT 1 FROM memberships mine JOIN memberships theirs ON theirs.space_id = mine.space_id
                    WHERE mine.member_id = \(viewer.id) AND theirs.member_id = \(sql: person))
            """
        if viewer.isGuest {
            return "(\(sql: person) = \(viewer.id) OR \(sql: audience) IN ('everyone', 'spaces') AND \(sql: shares))"
        }
        let near: SQL =
            viewer.departmentID.map { "OR \(sql: audience) = 'department' AND \(sql: inDepartment($0))" } ?? ""
        return """
            (\(sql: person) = \(viewer.id) OR \(sql: audience) = 'everyone' \(sql: near)
             OR \(sql: audience) = 'spaces' AND \(sql: shares))
            """
    }
}
