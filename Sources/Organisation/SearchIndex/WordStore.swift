import Database

/// The words people wrote, each with where it was written: completing, correcting and taking apart may only use words
/// of texts the asker can read.
enum WordStore {
    /// The place of all that every colleague can read.
    static let open: Int64 = 0
    static let noSpaces: SQL = "SELECT 0 AS id WHERE 1 = 0"

    /// Where the words may have been seen that an asker gets, as a SELECT of `id`.
    private static func places(_ reach: SearchReach) -> SQL {
        reach.readsOpen
            ? "SELECT \(open) AS id UNION ALL SELECT g.id FROM (\(sql: reach.groups)) AS g" : reach.groups
    }

    static func places(_ spaces: SQL, in db: Connection) throws -> Set<Int64> {
        Set(try db.rows(spaces).map { try $0["id"] })
    }

    /// - Parameter openSpaces: the groups of which every colleague reads the texts, as a SELECT of `id`.
    static func insert(_ words: [PlacedWords], openSpaces: SQL, in db: Connection) throws {
        switch db.engine {
        case .sqlite:
            for words in words.sorted(by: { $0.seen < $1.seen }) where !words.letters.isEmpty {
                try db.run(
                    """
                    INSERT INTO search_words (place, word, reversed, seen)
                    SELECT CASE WHEN EXISTS (SELECT 1 FROM (\(sql: openSpaces)) AS o WHERE o.id = \(words.space))
                        THEN \(open) ELSE \(words.space) END,
                        substr(value, 1, length(value) / 2), substr(value, length(value) / 2 + 1), \(words.seen)
                    FROM json_each(\(json(words.list.map { $0 + String(String.UnicodeScalarView($0.unicodeScalars.reversed())) })))
                    WHERE true
                    ON CONFLICT (place, word) DO NOTHING
                    """)
            }
        case .postgres:
            let all = words.flatMap { words in words.list.map { ($0, words.space, words.seen) } }
            if all.isEmpty { return }
            // In order, so that two who add the same words can't wait for each other.
            try db.run(
                """
                INSERT INTO search_words (place, word, reversed, seen)
                SELECT p.place, p.word, reverse(p.word), MIN(p.seen) FROM (
                    SELECT n.word, n.seen, CASE WHEN EXISTS (SELECT 1 FROM (\(sql: openSpaces)) AS o WHERE o.id = n.space)
                        THEN \(open) ELSE n.space END AS place
                    FROM unnest(
                        string_to_array(\(all.map(\.0).joined(separator: " ")), ' '),
                        CAST(string_to_array(\(all.map { String($0.1) }.joined(separator: " ")), ' ') AS BIGINT[]),
                        CAST(string_to_array(\(all.map { String($0.2) }.joined(separator: " ")), ' ') AS BIGINT[])
                    ) AS n (word, space, seen)
                ) AS p
                WHERE NOT EXISTS (SELECT 1 FROM search_words AS v WHERE v.place = p.place AND v.word = p.word)
                GROUP BY p.place, p.word
                ORDER BY p.place, p.word
                ON CONFLICT (place, word) DO NOTHING
                """)
        }
    }

    /// From now on everybody can read what is said there.
    static func open(_ space: Int64, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO search_words (place, word, reversed, seen)
            SELECT \(open), word, reversed, seen FROM search_words WHERE place = \(space) ORDER BY word
            ON CONFLICT (place, word) DO NOTHING
            """)
        try db.run("DELETE FROM search_words WHERE place = \(space)")
    }

    /// What is asked about the words of texts that one person can read.
    struct Question {
        /// Which of these are there.
        var words: Set<String> = []
        /// What begins so.
        var prefix: String?
        /// What is made of one of these and another known word.
        var compounds: Set<String> = []

        /// What is near a word that hardly any document has.
        var slips: [Slip] = []

        var isEmpty: Bool { words.isEmpty && prefix == nil && compounds.isEmpty && slips.isEmpty }
    }

    /// Words one slip away from another, asked for when that one is in fewer than `SearchIndex.leastForSure` documents.
    struct Slip {
        /// A SELECT of those documents.
        let documents: SQL
        let near: Set<String>
    }

    struct Answer {
        /// The words that are there, with the document they were first seen in.
        var words: [String: Int64] = [:]
        /// Those that were seen first before others: what is frequent was seen early.
        var completions: [String] = []
        var compounds: [String: [String]] = [:]
    }

    /// One statement.
    static func list(_ question: Question, visibleTo reach: SearchReach, in db: Connection) throws -> Answer {
        if question.isEmpty { return Answer() }
        var parts: [SQL] = []
        if !question.words.isEmpty { parts.append(known(question.words, reach, db.engine)) }
        for slip in question.slips { parts.append(near(slip, reach, db.engine)) }
        if let prefix = question.prefix { parts.append(beginning(with: prefix, reach)) }
        if !question.compounds.isEmpty {
            parts.append(compounds(question.compounds, .begins, reach, db.engine))
            parts.append(compounds(question.compounds, .ends, reach, db.engine))
        }
        var answer = Answer()
        var begun: [String: Int64] = [:]
        var made: [String: [(String, Int64)]] = [:]
        for row in try db.rows(SQL.join(parts, separator: " UNION ALL ")) {
            let (part, word, seen): (Int, String, Int64) = try (row["part"], row["word"], row["seen"])
            switch part {
            case 0: answer.words[word] = seen
            case 1: begun[word] = min(begun[word] ?? .max, seen)
            default: made[try row["asked"], default: []].append((word, seen))
            }
        }
        // Words are compared by their bytes, as both databases do.
        let first = begun.keys.sorted(by: bytes).prefix(mostBegun)
        answer.completions = first.sorted { begun[$0]! != begun[$1]! ? begun[$0]! < begun[$1]! : bytes($0, $1) }
            .prefix(mostCompletions).map { $0 }
        answer.compounds = made.mapValues { words in
            words.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : bytes($0.0, $1.0) }.prefix(mostCompounds).map(\.0)
        }
        return answer
    }

    private static func bytes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static let mostBegun = 400
    private static let mostCompletions = 40
    private static let mostCompounds = 8
    /// Of the words that begin or end so those seen first are looked at, so that a frequent beginning costs no more.
    private static let mostMade = 32
    private static let end = "\u{10FFFF}"

    // CROSS JOIN keeps SQLite from reading all words of a place and looking each up among those asked about.
    private static func known(_ words: Set<String>, _ reach: SearchReach, _ engine: Engine) -> SQL {
        """
        SELECT 0 AS part, '' AS asked, v.word, MIN(v.seen) AS seen
        FROM (\(sql: places(reach))) AS here CROSS JOIN (\(sql: rows(of: words, engine))) AS x
        CROSS JOIN search_words AS v WHERE v.place = here.id AND v.word = x.word
        GROUP BY v.word
        """
    }

    // Looking some hundreds of words up takes long, so only behind a word that may be a slip.
    private static func near(_ slip: Slip, _ reach: SearchReach, _ engine: Engine) -> SQL {
        """
        SELECT 0 AS part, '' AS asked, v.word, MIN(v.seen) AS seen
        FROM (\(sql: places(reach))) AS here CROSS JOIN (\(sql: rows(of: slip.near, engine))) AS x
        CROSS JOIN search_words AS v
        WHERE (SELECT COUNT(*) FROM (\(sql: slip.documents)) AS f) < \(SearchIndex.leastForSure)
            AND v.place = here.id AND v.word = x.word
        GROUP BY v.word
        """
    }

    private static func beginning(with prefix: String, _ reach: SearchReach) -> SQL {
        let open: SQL = """
            SELECT 1 AS part, '' AS asked, o.word, o.seen FROM (
                SELECT word, seen FROM search_words
                WHERE place = \(open) AND word > \(prefix) AND word < \(prefix + end)
                ORDER BY word LIMIT \(limit: mostBegun)
            ) AS o
            """
        let inGroups: SQL = """
            SELECT 1 AS part, '' AS asked, g.word, g.seen FROM (
                SELECT v.word, MIN(v.seen) AS seen
                FROM (\(sql: reach.groups)) AS here CROSS JOIN search_words AS v
                WHERE v.place = here.id AND v.word > \(prefix) AND v.word < \(prefix + end)
                GROUP BY v.word ORDER BY v.word LIMIT \(limit: mostBegun)
            ) AS g
            """
        return reach.readsOpen ? "\(sql: open) UNION ALL \(sql: inGroups)" : inGroups
    }

    private enum Side { case begins, ends }

    /// Words that begin or end so, when the rest is a word too, maybe behind or before a letter that only joins them.
    private static func compounds(_ words: Set<String>, _ side: Side, _ reach: SearchReach, _ engine: Engine) -> SQL {
        let range: SQL
        let rest: SQL
        switch side {
        case .begins:
            range = "v.word > q.word AND v.word < q.word || \(end)"
            rest = """
                substr(made.word, length(made.asked) + 1),
                CASE WHEN substr(made.word, length(made.asked) + 1, 1) IN ('s', 'e', 'n')
                    THEN substr(made.word, length(made.asked) + 2) END,
                CASE WHEN substr(made.word, length(made.asked) + 1, 2) = 'en'
                    THEN substr(made.word, length(made.asked) + 3) END
                """
        case .ends:
            range = "v.reversed > q.reversed AND v.reversed < q.reversed || \(end)"
            rest = """
                substr(made.word, 1, length(made.word) - length(made.asked)),
                CASE WHEN substr(made.reversed, length(made.asked) + 1, 1) IN ('s', 'e', 'n')
                    THEN substr(made.word, 1, length(made.word) - length(made.asked) - 1) END,
                CASE WHEN substr(made.reversed, length(made.asked) + 1, 2) = 'ne'
                    THEN substr(made.word, 1, length(made.word) - length(made.asked) - 2) END
                """
        }
        return """
            SELECT 2 AS part, made.asked, made.word, made.seen FROM (
                SELECT q.word AS asked, v.word, v.reversed, MIN(v.seen) AS seen,
                    ROW_NUMBER() OVER (PARTITION BY q.word ORDER BY MIN(v.seen), v.word) AS number
                FROM (\(sql: places(reach))) AS here CROSS JOIN (\(sql: pairs(words, engine))) AS q
                CROSS JOIN search_words AS v
                WHERE v.place = here.id AND \(sql: range) AND length(v.word) >= length(q.word) + \(Compound.leastLetters)
                GROUP BY q.word, v.word, v.reversed
            ) AS made
            WHERE made.number <= \(mostMade) AND EXISTS (
                SELECT 1 FROM search_words AS k
                WHERE k.place IN (\(sql: places(reach))) AND k.word IN (\(sql: rest)))
            """
    }

    /// As rows of `word`; they are letters and digits only, so this is JSON.
    private static func rows(of words: Set<String>, _ engine: Engine) -> SQL {
        let words = words.sorted()
        return switch engine {
        case .sqlite: "SELECT value AS word FROM json_each(\(json(words)))"
        case .postgres: "SELECT word FROM unnest(string_to_array(\(words.joined(separator: " ")), ' ')) AS l (word)"
        }
    }

    /// As rows of `word` and `reversed`.
    private static func pairs(_ words: Set<String>, _ engine: Engine) -> SQL {
        let words = words.sorted()
        let reversed = words.map { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) }
        return switch engine {
        case .sqlite:
            """
            SELECT substr(value, 1, length(value) / 2) AS word, substr(value, length(value) / 2 + 1) AS reversed
            FROM json_each(\(json(zip(words, reversed).map { $0 + $1 })))
            """
        case .postgres:
            """
            SELECT word, reverse(word) AS reversed
            FROM unnest(string_to_array(\(words.joined(separator: " ")), ' ')) AS l (word)
            """
        }
    }

    private static func json(_ words: [String]) -> String { "[\"\(words.joined(separator: "\",\""))\"]" }
}

/// The different words that one group's documents brought.
struct PlacedWords: Sendable {
    let space: Int64
    /// The first document that brought them.
    let seen: Int64
    /// Each with a space behind it.
    var letters: [UInt8] = []

    var list: [String] { letters.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) } }
}
