import Database
import Organisation

enum SpaceStore {
    /// The spaces whose content `viewer` may read, as a subquery of ids: the one place where that rule is SQL.
    static func readable(by viewer: Viewer) -> SQL {
        if viewer.isGuest { return "SELECT space_id AS id FROM memberships WHERE member_id = \(viewer.id)" }
        return """
            SELECT id FROM spaces WHERE kind = 'open' OR EXISTS (
                SELECT 1 FROM memberships r WHERE r.member_id = \(viewer.id) AND r.space_id = spaces.id)
            """
    }

    /// The spaces every colleague reads.
    static let open: SQL = "SELECT id FROM spaces WHERE kind = 'open'"

    /// The spaces of `viewer` that not everybody reads.
    static func ownGroups(of viewer: Viewer) -> SQL {
        """
        SELECT r.space_id AS id FROM memberships r JOIN spaces o ON o.id = r.space_id
        WHERE r.member_id = \(viewer.id) AND o.kind <> 'open'
        """
    }

    /// The people of a space, as a subquery of ids.
    static func people(of space: Space.ID) -> SQL {
        "SELECT member_id AS id FROM memberships WHERE space_id = \(space)"
    }

    /// The rule that a space's existence may be known to `viewer`; `s` is the space and `m`, `i` its outer joins.
    private static func known(to viewer: Viewer) -> SQL {
        let inside: SQL = "m.member_id IS NOT NULL OR i.member_id IS NOT NULL"
        return viewer.isGuest ? "(\(sql: inside))" : "(s.kind <> 'hidden' OR \(sql: inside))"
    }

    private static func joined(for viewer: Viewer) -> SQL {
        """
        SELECT s.id, s.slug, s.name, s.purpose, s.need, s.kind, s.host_id, s.stand_in_id, s.member_count, s.forms, s.elsewhere,
               s.life, s.ends_at, s.renewed_at, s.is_for_all, s.closing_word,
               (SELECT o.forms FROM organisation o WHERE o.id = 1) AS offered, s.last_activity_at,
               m.member_id IS NOT NULL AS is_member, i.member_id IS NOT NULL AS is_invited,
               r.member_id IS NOT NULL AS has_asked, COALESCE(m.read_at, 0) AS read_at, COALESCE(m.seen_at, 0) AS seen_at
        FROM spaces s
        LEFT JOIN memberships m ON m.space_id = s.id AND m.member_id = \(viewer.id)
        LEFT JOIN invitations i ON i.space_id = s.id AND i.member_id = \(viewer.id)
        LEFT JOIN join_requests r ON r.space_id = s.id AND r.member_id = \(viewer.id)
        """
    }

    static func find(slug: String, visibleTo viewer: Viewer, in db: Connection) throws -> Space? {
        try db.row("\(sql: joined(for: viewer)) WHERE s.slug = \(slug) AND \(sql: known(to: viewer))").map(
            Space.init(row:))
    }

    static func find(_ id: Space.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Space? {
        try db.row("\(sql: joined(for: viewer)) WHERE s.id = \(id) AND \(sql: known(to: viewer))").map(Space.init(row:))
    }

    /// All spaces in one of these stages of life that the viewer may know of, by name, after `cursor`.
    static func list(
        _ lives: [Space.Life], visibleTo viewer: Viewer, after cursor: NameCursor?, limit: Int, in db: Connection
    ) throws -> [Space] {
        let from: SQL = cursor.map { "AND (s.name_key, s.id) > (\($0.nameKey), \($0.id))" } ?? ""
        return try db.rows(
            """
            \(sql: joined(for: viewer)) WHERE s.life IN \(list: lives.map(\.rawValue)) AND \(sql: known(to: viewer)) \(sql: from)
            ORDER BY s.name_key, s.id LIMIT \(limit: limit)
            """
        ).map(Space.init(row:))
    }

    static func list(ids: [Int64], visibleTo viewer: Viewer, in db: Connection) throws -> [Space] {
        try db.rows("\(sql: joined(for: viewer)) WHERE s.id IN \(list: ids) AND \(sql: known(to: viewer))")
            .map(Space.init(row:))
    }

    /// The viewer's own groups, most recently active first.
    static func listMine(visibleTo viewer: Viewer, limit: Int, in db: Connection) throws -> [MySpace] {
        try db.rows(
            """
            SELECT s.id, s.slug, s.name, s.kind, s.forms, s.life, s.last_activity_at, m.read_at, m.seen_at
            FROM memberships m JOIN spaces s ON s.id = m.space_id
            WHERE m.member_id = \(viewer.id)
            ORDER BY s.last_activity_at DESC, s.id DESC LIMIT \(limit: limit)
            """
        ).map(MySpace.init(row:))
    }

    static func insert(_ space: NewSpace, in db: Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id,
                                elsewhere, elsewhere_rules, elsewhere_manual, member_count, created_at, last_activity_at,
                                renewed_at, ends_at, is_for_all)
            VALUES (\(space.id), \(space.slug), \(space.draft.name), \(FoldedKey.fold(space.draft.name)),
                    \(space.draft.purpose), \(space.draft.need), \(space.draft.kind), \(space.draft.formList), \(space.hostID),
                    \(space.standInID), \(space.draft.elsewhere.address), \(space.draft.elsewhere.rules),
                    \(space.draft.elsewhere.manual), 0, \(space.at), \(space.at), \(space.at), \(space.endsAt),
                    \(sql: isFirst(space.draft.kind)))
            ON CONFLICT (slug) DO NOTHING
            """) == 1
    }

    // The group everyone is in is the first one to be opened.
    private static func isFirst(_ kind: Space.Kind) -> SQL {
        kind == .open ? "NOT EXISTS (SELECT 1 FROM spaces)" : "\(false)"
    }

    static func update(
        _ id: Space.ID, to draft: SpaceDraft, hostID: Member.ID, standInID: Member.ID?, in db: Connection
    )
        throws
    {
        try db.run(
            """
            UPDATE spaces SET name = \(draft.name), name_key = \(FoldedKey.fold(draft.name)), purpose = \(draft.purpose),
                need = \(draft.need), kind = \(draft.kind), forms = \(draft.formList), host_id = \(hostID), stand_in_id = \(standInID),
                elsewhere = \(draft.elsewhere.address), elsewhere_rules = \(draft.elsewhere.rules),
                elsewhere_manual = \(draft.elsewhere.manual)
            WHERE id = \(id)
            """)
    }

    /// Where the group talks, with its rules and the way in; for who may know of the group.
    static func findElsewhere(_ id: Space.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Elsewhere {
        let row = try db.row(
            """
            SELECT s.elsewhere, s.elsewhere_rules, s.elsewhere_manual FROM spaces s
            LEFT JOIN memberships m ON m.space_id = s.id AND m.member_id = \(viewer.id)
            LEFT JOIN invitations i ON i.space_id = s.id AND i.member_id = \(viewer.id)
            WHERE s.id = \(id) AND \(sql: known(to: viewer))
            """)
        guard let row else { return .here }
        return Elsewhere(
            address: try row["elsewhere"], rules: try row["elsewhere_rules"], manual: try row["elsewhere_manual"])
    }

    static func clearStandIn(of id: Space.ID, in db: Connection) throws {
        try db.run("UPDATE spaces SET stand_in_id = NULL WHERE id = \(id)")
    }

    static func touch(_ id: Space.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE spaces SET last_activity_at = \(now), life = CASE WHEN life = 'asleep' THEN 'awake' ELSE life END
            WHERE id = \(id) AND last_activity_at < \(now)
            """)
    }
}

struct NewSpace {
    let id: Space.ID
    let slug: String
    let draft: SpaceDraft
    let hostID: Member.ID
    let standInID: Member.ID?
    let at: Instant
    var endsAt: Instant?
}

/// Where a list by name goes on.
struct NameCursor {
    let nameKey: String
    let id: Int64
}

/// One of the viewer's own groups, as the menu and home need it.
struct MySpace {
    let id: Space.ID
    let slug: String
    let name: String
    let kind: Space.Kind
    let lastActivityAt: Instant
    let readAt: Instant
    let seenAt: Instant
    let forms: Set<String>
    let life: Space.Life

    var hasNews: Bool { lastActivityAt > seenAt }

    /// A group the viewer may write in without being in it.
    init(_ space: Space) {
        id = space.id
        slug = space.slug
        name = space.name
        kind = space.kind
        lastActivityAt = space.lastActivityAt
        readAt = space.standing.readAt
        seenAt = space.standing.seenAt
        forms = space.forms
        life = space.life
    }

    init(row: Row) throws {
        id = try row["id"]
        slug = try row["slug"]
        name = try row["name"]
        kind = try row["kind"]
        lastActivityAt = try row["last_activity_at"]
        readAt = try row["read_at"]
        seenAt = try row["seen_at"]
        forms = Set(words: try row["forms"])
        life = try row["life"]
    }
}

extension Set<String> {
    /// As a list with spaces between is stored.
    fileprivate init(words list: String) { self = Set(list.split(separator: " ").map(String.init)) }
}

extension Space {
    init(row: Row) throws {
        id = try row["id"]
        slug = try row["slug"]
        name = try row["name"]
        purpose = try row["purpose"]
        need = try row["need"]
        kind = try row["kind"]
        hostID = try row["host_id"]
        standInID = try row["stand_in_id"]
        memberCount = try row["member_count"]
        lastActivityAt = try row["last_activity_at"]
        forms = Set(words: try row["forms"])
        offered = Set(words: try row["offered"])
        elsewhere = try row["elsewhere"]
        standing = Standing(
            isMember: try row["is_member"], isInvited: try row["is_invited"], hasAsked: try row["has_asked"],
            readAt: try row["read_at"], seenAt: try row["seen_at"])
        life = try row["life"]
        endsAt = try row["ends_at"]
        renewedAt = try row["renewed_at"]
        isForAll = try row["is_for_all"]
        closingWord = try row["closing_word"]
    }
}
