import Database

/// Telling people, bundled per conversation, and taking it back.
package enum Notifications {
    package static func tell(_ notification: Notification, in db: Connection) throws {
        guard notification.memberID != notification.actorID else { return }
        try NotificationStore.insert(notification, in: db)
    }

    /// What the product itself asks or says: no colleague did it, so the person stands as who did.
    package static func say(
        _ kind: Notification.Kind, to member: Member.ID, about: Int64, item: Int64, space: Int64? = nil,
        id: Identifier<Notification>, at now: Instant, in db: Connection
    ) throws {
        let notification = Notification(
            id: id, memberID: member, kind: kind, about: about, item: item, space: space, actorID: member, at: now,
            visibleAt: now)
        try NotificationStore.insert(notification, in: db)
    }

    /// Tells many at once the same: `people` is a subquery of ids. Whoever was told this already is passed over.
    package static func tellAll(
        _ people: SQL, kind: Notification.Kind, about: Int64, item: Int64, space: Int64? = nil, by actor: Member.ID,
        from id: Identifier<Notification>, at now: Instant, visibleAt: Instant? = nil, in db: Connection
    ) throws {
        let first = Notification(
            id: id, memberID: actor, kind: kind, about: about, item: item, space: space, actorID: actor, at: now,
            visibleAt: visibleAt ?? now)
        try NotificationStore.insert(first, for: people, in: db)
    }

    /// Nobody is told about this item any more: it was withdrawn.
    package static func takeBack(item: Int64, in db: Connection) throws {
        try NotificationStore.delete(item: item, in: db)
    }

    /// Nobody is told any more that this item did this to this conversation or group.
    package static func takeBack(item: Int64, kind: Notification.Kind, about: Int64, in db: Connection) throws {
        try NotificationStore.delete(item: item, kind: kind, about: about, in: db)
    }

    /// This person isn't told about this item any more.
    package static func takeBack(item: Int64, kind: Notification.Kind, from member: Member.ID, in db: Connection) throws
    {
        try NotificationStore.delete(item: item, kind: kind, memberID: member, in: db)
    }

    /// Nobody is told any more what this actor did to this item.
    package static func takeBack(item: Int64, kind: Notification.Kind, by actor: Member.ID, in db: Connection) throws {
        try NotificationStore.delete(item: item, kind: kind, actorID: actor, in: db)
    }

    /// A person who left a group is told nothing more about it.
    package static func takeBackAll(
        for member: Member.ID, in space: Int64, kind: Notification.Kind? = nil, db: Connection
    ) throws {
        try NotificationStore.delete(memberID: member, space: space, kind: kind, in: db)
    }

    /// The viewer's unread bundles, most recent first, at most `limit`. When these are all there are, the count beside the
    /// bell needs no reading of its own.
    package static func unread(limit: Int, visit: Visit) throws -> [NotificationBundle] {
        let found = try NotificationStore.list(
            visibleTo: visit.viewer, at: visit.now, isUnread: true, limit: limit * 4, in: visit.db)
        let bundles = bundles(found, Int.max)
        if found.count < limit * 4 { visit.know("unread", min(bundles.count, 100)) }
        return Array(bundles.prefix(limit))
    }

    /// The latest bundles of `viewer`, read or not.
    package static func latest(
        visibleTo viewer: Viewer, at now: Instant, limit: Int, in db: Connection
    ) throws
        -> [NotificationBundle]
    {
        bundles(
            try NotificationStore.list(visibleTo: viewer, at: now, isUnread: false, limit: limit * 4, in: db), limit)
    }

    package static func unreadCount(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> Int {
        try NotificationStore.unreadCount(visibleTo: viewer, at: now, in: db)
    }

    /// Whether something about what `column` names is unread, as a condition for another feature's lookup.
    package static func isUnread(about column: SQL, visibleTo viewer: Viewer) -> SQL {
        NotificationStore.isUnread(about: column, visibleTo: viewer)
    }

    /// Reading a conversation reads all there is about it, also what would be told only later.
    package static func markRead(about: Int64, by viewer: Viewer, at now: Instant, in db: Connection) throws {
        try NotificationStore.markRead(memberID: viewer.id, about: about, at: now, in: db)
    }

    package static func markAllRead(by viewer: Viewer, at now: Instant, in db: Connection) throws {
        try NotificationStore.markRead(memberID: viewer.id, about: nil, at: now, in: db)
    }

    private static func bundles(_ notifications: [Notification], _ limit: Int) -> [NotificationBundle] {
        var order: [Int64] = []
        var byAbout: [Int64: [Notification]] = [:]
        for notification in notifications {
            if byAbout[notification.about] == nil { order.append(notification.about) }
            byAbout[notification.about, default: []].append(notification)
        }
        return order.prefix(limit).map { NotificationBundle(about: $0, notifications: byAbout[$0] ?? []) }
    }
}
