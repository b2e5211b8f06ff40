import Database
import Organisation

/// What is read to find who knows. Each list is limited, so that it takes as long in a large organisation.
enum ExpertStore {
    static let mostAnswers = 40
    static let mostOffers = 600

    /// The texts behind hits of posts and comments, as far as `viewer` may read them and nobody took them back.
    static func list(_ hits: [SearchHit], visibleTo viewer: Viewer, in db: Connection) throws -> [ExpertText] {
        let posts = hits.filter { $0.kind != .comment }.map(\.id)
        let comments = hits.filter { $0.kind == .comment }.map(\.id)
        guard !hits.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT f.id, f.body, f.details, f.at, f.author_id, f.is_comment, f.is_accepted, p.id AS post_id, p.title,
                   substr(p.body, 1, 200) AS post_body, p.author_id AS asker_id, p.accepted_comment_id
            FROM (
                SELECT id, id AS post_id, body, details, at, author_id, FALSE AS is_comment, FALSE AS is_accepted
                FROM posts
                WHERE id IN \(list: posts)
                UNION ALL
                SELECT id, post_id, body, '' AS details, at, author_id, TRUE AS is_comment, is_accepted FROM comments
                WHERE id IN \(list: comments) AND withdrawn_at IS NULL
            ) f
            JOIN posts p ON p.id = f.post_id
            JOIN spaces s ON s.id = p.space_id
            WHERE p.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
            """
        ).map { try ExpertText(row: $0) }
    }

    /// The first answers in each of these conversations, and the one that helped: one branch each, so that a long
    /// conversation costs no more than a short one.
    static func listAnswers(
        in posts: [Int64], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [ExpertAnswer] {
        guard !posts.isEmpty else { return [] }
        let branches: [SQL] = posts.map { post in
            """
            SELECT * FROM (
                SELECT id, post_id, author_id, at, is_accepted FROM comments
                WHERE post_id = \(post) AND withdrawn_at IS NULL ORDER BY root_id, id LIMIT \(limit: mostAnswers)) AS first
            """
        }
        return try db.rows(
            """
            SELECT c.id, c.post_id, c.author_id, c.at, c.is_accepted
            FROM (
                \(sql: SQL.join(branches, separator: " UNION ALL "))
                UNION
                SELECT h.id, h.post_id, h.author_id, h.at, h.is_accepted FROM posts q
                JOIN comments h ON h.id = q.accepted_comment_id
                WHERE q.id IN \(list: posts) AND h.withdrawn_at IS NULL
            ) c
            JOIN posts p ON p.id = c.post_id
            JOIN spaces s ON s.id = p.space_id
            WHERE \(sql: PostStore.mayRead(viewer))
            """
        ).map { try ExpertAnswer(row: $0) }
    }

    /// Who of these, and of those with a word that begins so in their profile, may be asked in `space`.
    static func listAskable(
        _ people: [Member.ID], orOffering beginnings: [String], in space: Space, since: Instant,
        visibleTo asker: Viewer, in db: Connection
    ) throws -> [Askable] {
        let inside: SQL = """
            EXISTS (SELECT 1 FROM memberships r WHERE r.space_id = \(space.id) AND r.member_id = m.id)
            """
        // A guest knows only the people of their groups; guests are asked only in theirs.
        let isForAll = space.kind == .open && !asker.isGuest
        let reads: SQL = isForAll ? "(m.role <> 'guest' OR \(sql: inside))" : inside
        let among = isForAll ? nil : SpaceStore.people(of: space.id)
        let offering: SQL =
            beginnings.isEmpty
            ? ""
            : """
            OR m.id IN (\(sql: Members.withWords(
                startingWith: beginnings, among: among, visibleTo: asker, limit: mostOffers)))
            """
        return try db.rows(
            """
            SELECT m.id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: asker)) AS portrait_id, \(sql: Members.shown(.job, of: "m", to: asker)) AS job,
                   \(sql: Members.shown(.askMeAbout, of: "m", to: asker)) AS ask_me_about, d.name AS department,
                   (SELECT MAX(k.at) FROM expert_asks k WHERE k.member_id = m.id) AS asked_at
            FROM members m LEFT JOIN departments d ON d.id = m.department_id
            WHERE (m.id IN \(list: people) \(sql: offering)) AND m.state = 'active' AND m.id <> \(asker.id)
                AND \(sql: reads)
                AND \(sql: isWilling("m.id", since: since))
            """
        ).map { try Askable(row: $0) }
    }

    /// Those of these people who may be asked; that they read the group is for the caller to find.
    static func askable(among people: [Member.ID], since: Instant, in db: Connection) throws -> Set<Member.ID> {
        guard !people.isEmpty else { return [] }
        let rows = try db.rows(
            """
            SELECT m.id FROM members m
            WHERE m.id IN \(list: people) AND m.state = 'active' AND \(sql: isWilling("m.id", since: since))
            """)
        return Set(try rows.map { try $0["id"] })
    }

    // Not opted out, and not asked as often as one may be.
    private static func isWilling(_ person: SQL, since: Instant) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM expert_optouts o WHERE o.member_id = \(sql: person))
        AND (SELECT COUNT(*) FROM expert_asks k WHERE k.member_id = \(sql: person) AND k.at > \(since))
            < COALESCE((SELECT weekly_cap FROM expert_settings WHERE id = 1), \(ExpertSettings.usualCap))
        """
    }

    static func insertAsk(_ member: Member.ID, for subject: Int64, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO expert_asks (member_id, subject_id, at) VALUES (\(member), \(subject), \(now))
            ON CONFLICT (member_id, subject_id) DO NOTHING
            """)
    }

    static func deleteAsks(before: Instant, in db: Connection) throws {
        try db.run("DELETE FROM expert_asks WHERE at < \(before)")
    }

    static func isOptedOut(_ member: Member.ID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM expert_optouts WHERE member_id = \(member)") != nil
    }

    static func insertOptout(_ member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO expert_optouts (member_id, at) VALUES (\(member), \(now)) ON CONFLICT (member_id) DO NOTHING
            """)
    }

    static func deleteOptout(_ member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM expert_optouts WHERE member_id = \(member)")
    }

    static func weeklyCap(in db: Connection) throws -> Int {
        try db.row("SELECT weekly_cap FROM expert_settings WHERE id = 1")?["weekly_cap"] ?? ExpertSettings.usualCap
    }

    static func setWeeklyCap(_ cap: Int, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO expert_settings (id, weekly_cap) VALUES (1, \(cap))
            ON CONFLICT (id) DO UPDATE SET weekly_cap = excluded.weekly_cap
            """)
    }
}

/// A post or an answer that was found, with the conversation it stands in.
struct ExpertText {
    let id: Int64
    let postID: Int64
    let isComment: Bool
    let title: String
    let body: String
    let heading: String
    let author: Member.ID
    let asker: Member.ID
    let at: Instant
    let helped: Bool
    let isSolved: Bool

    init(row: Row) throws {
        id = try row["id"]
        postID = try row["post_id"]
        isComment = try row["is_comment"]
        title = try row["title"]
        body = Post.Detail.joined(to: try row["body"], Post.Detail.read(try row["details"]))
        heading = Post.heading(title: title, body: try row["post_body"])
        author = try row["author_id"]
        asker = try row["asker_id"]
        at = try row["at"]
        helped = try row["is_accepted"]
        let accepted: Int64? = try row["accepted_comment_id"]
        isSolved = accepted != nil
    }
}

/// Who answered in a conversation.
struct ExpertAnswer {
    let id: Int64
    let postID: Int64
    let author: Member.ID
    let at: Instant
    let helped: Bool

    init(row: Row) throws {
        id = try row["id"]
        postID = try row["post_id"]
        author = try row["author_id"]
        at = try row["at"]
        helped = try row["is_accepted"]
    }
}

/// Somebody who may be asked.
struct Askable {
    let person: Member.Byline
    let job: String
    let department: String
    let subjects: [String]
    let askedAt: Instant?

    init(row: Row) throws {
        person = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        job = try row["job"]
        let department: String? = try row["department"]
        self.department = department ?? ""
        subjects = Member.subjects(in: try row["ask_me_about"])
        askedAt = try row["asked_at"]
    }
}
