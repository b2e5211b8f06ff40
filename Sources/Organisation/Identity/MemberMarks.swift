import Database

extension Members {
    /// Names of people the caller already found through something `visibleTo` its viewer, such as a group's host.
    package static func bylines(
        ids: [Member.ID], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Member.Byline] {
        try MemberMarkStore.bylines(ids: ids, visibleTo: viewer, in: db)
    }

    /// When home was opened, and the visit before: known to this person only, to say what is new.
    package static func markHomeSeen(
        by member: Member.ID, at now: Instant, lastVisit: Instant, in db: Connection
    ) throws {
        try MemberMarkStore.markHomeSeen(by: member, at: now, lastVisit: lastVisit, in: db)
    }
}
