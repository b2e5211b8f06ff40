import Database

/// Finds people by what they are called and what they can be asked about, in any form of the words.
enum PeopleSearchStore {
    /// One word that was typed: how a person's word may begin, and which other words it may have meant.
    struct Word {
        let beginnings: [String]
        let slips: [String]
    }

    struct Entry {
        let entry: DirectoryEntry
        /// How many of the words typed the person has.
        let words: Int
        /// How many of these only when a slip is put right.
        let slips: Int
    }

    // The commonest beginnings find half an organisation.
    private static let mostMatches = 2000

    /// Those with most of the words first.
    static func list(_ words: [Word], visibleTo viewer: Viewer, limit: Int, in db: Connection) throws -> [Entry] {
        if words.isEmpty { return [] }
        return try db.rows(
            """
            SELECT \(sql: MemberStore.columns(shownTo: viewer)), d.name AS department_name, found.words, found.slips
            FROM (
                SELECT w.member_id, COUNT(*) AS words, SUM(w.slip) AS slips FROM (
                    SELECT f.member_id, f.number, MIN(f.slip) AS slip
                    FROM (\(sql: SQL.join(words.enumerated().flatMap { branches($0, $1, viewer) }, separator: " UNION ALL "))) AS f
                    GROUP BY f.member_id, f.number
                ) AS w GROUP BY w.member_id
            ) AS found
            CROSS JOIN members m LEFT JOIN departments d ON d.id = m.department_id
            WHERE m.id = found.member_id AND m.state = 'active' AND \(sql: MemberStore.known(to: viewer))
            ORDER BY found.words DESC, found.slips, m.name_key, m.id LIMIT \(limit: limit)
            """
        ).map { row in
            Entry(
                entry: DirectoryEntry(member: try Member(row: row), department: try row["department_name"]),
                words: try row["words"], slips: try row["slips"])
        }
    }

    private static func branches(_ number: Int, _ word: Word, _ viewer: Viewer) -> [SQL] {
        var branches: [SQL] = word.beginnings.map { beginning in
            """
            SELECT b.member_id, \(number) AS number, 0 AS slip FROM (
                SELECT w.member_id FROM member_words w
                WHERE w.word >= \(beginning) AND w.word < \(FoldedKey.end(ofPrefix: beginning))
                    AND \(sql: ProfileStore.mayFind("w", by: viewer))
                ORDER BY w.word, w.member_id LIMIT \(limit: mostMatches)
            ) AS b
            """
        }
        if !word.slips.isEmpty {
            // Letters only, so this is JSON.
            let list = "[\"\(word.slips.joined(separator: "\",\""))\"]"
            branches.append(
                """
                SELECT s.member_id, \(number) AS number, 1 AS slip
                FROM \(sqlite: "json_each(", postgres: "json_array_elements_text(CAST(")\(list)\(sqlite: ")", postgres: " AS JSON))") AS l
                CROSS JOIN member_words AS s WHERE s.word = l.value AND \(sql: ProfileStore.mayFind("s", by: viewer))
                """)
        }
        return branches
    }
}
