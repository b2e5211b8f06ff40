import Database
import Organisation

enum MembershipStore {
    /// Adds the member; false when they were in already.
    static func insert(_ member: Member.ID, into space: Space.ID, at now: Instant, in db: Connection) throws -> Bool {
        let added = try db.run(
            """
            INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at)
            VALUES (\(member), \(space), \(now), \(now), \(now))
            ON CONFLICT (member_id, space_id) DO NOTHING
            """)
        if added == 1 { try count(space, by: 1, in: db) }
        return added == 1
    }

    /// Removes the member; false when they weren't in.
    static func delete(_ member: Member.ID, from space: Space.ID, in db: Connection) throws -> Bool {
        let removed = try db.run("DELETE FROM memberships WHERE member_id = \(member) AND space_id = \(space)")
        if removed == 1 { try count(space, by: -1, in: db) }
        return removed == 1
    }

    private static func count(_ space: Space.ID, by change: Int, in db: Connection) throws {
        try db.run("UPDATE spaces SET member_count = member_count + \(change) WHERE id = \(space)")
    }

    static func isMember(_ member: Member.ID, of space: Space.ID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM memberships WHERE member_id = \(member) AND space_id = \(space)") != nil
    }

    /// The people of a space by name; the caller has found the space `visibleTo` its viewer and may read it.
    static func list(
        of space: Space, visibleTo viewer: Viewer, after cursor: NameCursor?, limit: Int, in db: Connection
    )
        throws -> [SpaceMember]
    {
        let from: SQL = cursor.map { "AND (p.name_key, p.id) > (\($0.nameKey), \($0.id))" } ?? ""
        return try db.rows(
            """
            SELECT p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id, p.name_key, \(sql: Members.shown(.job, of: "p", to: viewer)) AS job, p.role, m.joined_at
            FROM memberships m JOIN members p ON p.id = m.member_id
            WHERE m.space_id = \(space.id) \(sql: from) ORDER BY p.name_key, p.id LIMIT \(limit: limit)
            """
        ).map(SpaceMember.init(row:))
    }

    static func insertRequest(
        _ member: Member.ID, to space: Space.ID, reason: String, at now: Instant, in db: Connection
    )
        throws -> Bool
    {
        try db.run(
            """
            INSERT INTO join_requests (space_id, member_id, reason, at) VALUES (\(space), \(member), \(reason), \(now))
            ON CONFLICT (space_id, member_id) DO NOTHING
            """) == 1
    }

    static func deleteRequest(_ member: Member.ID, to space: Space.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM join_requests WHERE space_id = \(space) AND member_id = \(member)") == 1
    }

    /// Who asks to be let into a space that `viewer` tends; nobody for anyone else.
    static func listRequests(to space: Space.ID, visibleTo viewer: Viewer, in db: Connection) throws -> [JoinRequest] {
        try db.rows(
            """
            SELECT p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id, r.reason, r.at FROM join_requests r
            JOIN members p ON p.id = r.member_id
            JOIN spaces s ON s.id = r.space_id AND (s.host_id = \(viewer.id) OR s.stand_in_id = \(viewer.id))
            WHERE r.space_id = \(space) ORDER BY r.at LIMIT 100
            """
        ).map(JoinRequest.init(row:))
    }

    static func insertInvitation(
        _ member: Member.ID, to space: Space.ID, by host: Member.ID, at now: Instant, in db: Connection
    )
        throws -> Bool
    {
        try db.run(
            """
            INSERT INTO invitations (space_id, member_id, invited_by, at)
            VALUES (\(space), \(member), \(host), \(now))
            ON CONFLICT (space_id, member_id) DO NOTHING
            """) == 1
    }

    static func deleteInvitation(_ member: Member.ID, to space: Space.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM invitations WHERE space_id = \(space) AND member_id = \(member)") == 1
    }

    static func markSeen(_ space: Space.ID, by member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE memberships SET seen_at = \(now)
            WHERE member_id = \(member) AND space_id = \(space) AND seen_at < \(now)
            """)
    }

    static func markRead(_ space: Space.ID, by member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE memberships SET read_at = \(now), seen_at = \(now)
            WHERE member_id = \(member) AND space_id = \(space)
            """)
    }
}

/// A person of a space.
struct SpaceMember {
    let person: Member.Byline
    let nameKey: String
    let job: String
    let isGuest: Bool

    init(row: Row) throws {
        person = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        nameKey = try row["name_key"]
        job = try row["job"]
        let role: Role = try row["role"]
        isGuest = role == .guest
    }
}

/// Someone who asks to be let in.
struct JoinRequest {
    let person: Member.Byline
    let reason: String
    let at: Instant

    init(row: Row) throws {
        person = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        reason = try row["reason"]
        at = try row["at"]
    }
}
