import Database
import Organisation
import Web

enum DraftStore {
    static let migration = Migration(
        "0024-drafts",
        """
        CREATE TABLE drafts (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            about_id BIGINT NOT NULL,
            fields TEXT NOT NULL,
            updated_at BIGINT NOT NULL,
            PRIMARY KEY (member_id, kind, about_id)
        );
        CREATE INDEX drafts_by_age ON drafts (updated_at);
        """)

    static func find(
        _ kind: Draft.Kind, _ about: Int64, visibleTo viewer: Viewer, in db: Connection
    ) throws -> Draft? {
        try db.row(
            """
            SELECT fields, updated_at FROM drafts
            WHERE member_id = \(viewer.id) AND kind = \(kind) AND about_id = \(about)
            """
        ).map { Draft(kind: kind, about: about, form: Draft.read(try $0["fields"]), at: try $0["updated_at"]) }
    }

    /// The latest first. Of where it was to go only what its writer may still know.
    static func list(visibleTo viewer: Viewer, limit: Int, in db: Connection) throws -> [ListedDraft] {
        try db.rows("\(sql: listed(to: viewer)) ORDER BY d.updated_at DESC, d.kind, d.about_id LIMIT \(limit: limit)")
            .map(ListedDraft.init(row:))
    }

    static func findListed(
        _ kind: Draft.Kind, _ about: Int64, visibleTo viewer: Viewer, in db: Connection
    ) throws -> ListedDraft? {
        try db.row("\(sql: listed(to: viewer)) AND d.kind = \(kind) AND d.about_id = \(about)")
            .map(ListedDraft.init(row:))
    }

    private static func listed(to viewer: Viewer) -> SQL {
        """
        SELECT d.kind, d.about_id, d.fields, d.updated_at,
               CASE WHEN \(sql: PostStore.mayRead(viewer)) THEN s.slug END AS slug,
               CASE WHEN \(sql: PostStore.mayRead(viewer)) THEN s.name END AS space_name,
               CASE WHEN \(sql: PostStore.mayRead(viewer)) THEN p.title END AS title,
               CASE WHEN \(sql: PostStore.mayRead(viewer)) THEN substr(p.body, 1, 200) END AS post_body
        FROM drafts d
        LEFT JOIN posts p ON d.kind = 'comment' AND p.id = d.about_id AND p.withdrawn_at IS NULL
        LEFT JOIN spaces s ON s.id = CASE d.kind WHEN 'post' THEN d.about_id WHEN 'comment' THEN p.space_id END
        WHERE d.member_id = \(viewer.id)
        """
    }

    static func put(
        _ kind: Draft.Kind, _ about: Int64, _ form: Form, by member: Member.ID, at now: Instant,
        in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO drafts (member_id, kind, about_id, fields, updated_at)
            VALUES (\(member), \(kind), \(about), \(Draft.stored(form)), \(now))
            ON CONFLICT (member_id, kind, about_id)
            DO UPDATE SET fields = excluded.fields, updated_at = excluded.updated_at
            """)
    }

    static func delete(_ kind: Draft.Kind, _ about: Int64, of member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM drafts WHERE member_id = \(member) AND kind = \(kind) AND about_id = \(about)")
    }

    static func deleteOld(before: Instant, in db: Connection) throws {
        try db.run("DELETE FROM drafts WHERE updated_at < \(before)")
    }
}

/// A draft in the list of them.
struct ListedDraft: Sendable {
    let draft: Draft
    let spaceSlug: String?
    let spaceName: String?
    /// What it answers; nil where its writer may no longer read that.
    let heading: String?

    init(row: Row) throws {
        draft = Draft(
            kind: try row["kind"], about: try row["about_id"], form: Draft.read(try row["fields"]),
            at: try row["updated_at"])
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
        let title: String? = try row["title"]
        let body: String? = try row["post_body"]
        heading = title.map { Post.heading(title: $0, body: body ?? "") }
    }

    /// Where one goes on writing.
    var link: Link? {
        switch draft.kind {
        case .post: spaceSlug.map { .newPost(in: $0) }
        case .comment:
            heading.map { _ in
                Link.post(Post.ID(rawValue: draft.about)).appending(
                    query: "reply", draft.reply.isEmpty ? nil : draft.reply
                )
                .fragment("composer")
            }
        case .help: Link.newHelp.appending(query: "type", String(draft.about))
        }
    }
}
