import Database
import Organisation

/// What time does to groups: notice before sleep and before an end, the sleep and the end themselves, and a new host for a
/// group whose host left. Done often, each thing once however many nodes do it.
struct SpaceCare {
    let site: Site

    static let atOnce = 200
    private static let week = Duration.seconds(7 * 86_400)

    static func run(_ site: Site) async throws {
        try await site.database.write { db in
            let care = SpaceCare(site: site)
            let now = site.clock.now()
            try care.findHosts(at: now, in: db)
            try care.watchEnds(at: now, in: db)
            try care.watchIdle(at: now, in: db)
        }
    }

    // Nobody's group sleeps unannounced: however long it was idle, it sleeps a quarter of the period after the notice.
    private func watchIdle(at now: Instant, in db: Connection) throws {
        let settings = try GroupSettings.find(in: db)
        let due = now - (settings.idle - settings.notice)
        for space in try SpaceLifeStore.idle(since: due, limit: Self.atOnce, in: db) {
            let last = max(space.lastActivityAt, space.renewedAt)
            if space.toldIdleAt <= last {
                guard try SpaceLifeStore.markIdleTold(space, at: now, in: db) else { continue }
                try tell(.groupSleepsSoon, space, at: now, in: db)
            } else if now - space.toldIdleAt >= settings.notice {
                guard try SpaceLifeStore.fallAsleep(space, in: db) else { continue }
                try tell(.groupAsleep, space, at: now, in: db)
            }
        }
    }

    private func watchEnds(at now: Instant, in db: Connection) throws {
        for space in try SpaceLifeStore.ending(limit: Self.atOnce, in: db) {
            guard let end = space.endsAt else { continue }
            if now >= end {
                if try SpaceLifeStore.end(space, in: db) { try tell(.groupEnded, space, at: now, in: db) }
                continue
            }
            let length = end.milliseconds - space.renewedAt.milliseconds
            let isLate =
                space.toldLateAt.milliseconds == 0 && now.milliseconds >= space.renewedAt.milliseconds + length / 4 * 3
            let isWeek = space.toldWeekAt.milliseconds == 0 && now >= end - Self.week
            // Both at once are one notice.
            guard isLate || isWeek,
                try SpaceLifeStore.markEndTold(space, late: isLate, week: isWeek, at: now, in: db)
            else { continue }
            try tell(.groupEndsSoon, space, at: now, in: db)
        }
    }

    private func findHosts(at now: Instant, in db: Connection) throws {
        for orphan in try SpaceLifeStore.orphans(limit: Self.atOnce, in: db) {
            guard let heir = try orphan.standInID ?? SpaceLifeStore.heir(of: orphan, in: db),
                try SpaceLifeStore.inherit(orphan, heir, in: db)
            else { continue }
            _ = try MembershipStore.insert(heir, into: orphan.id, at: now, in: db)
            try SpaceLives(site: site).tellHost(heir, of: orphan.id, by: orphan.hostID, at: now, in: db)
        }
    }

    private func tell(_ kind: Notification.Kind, _ space: AgingSpace, at now: Instant, in db: Connection) throws {
        for member in space.tenders {
            let item: Identifier<Event> = site.ids.next()
            try Notifications.say(
                kind, to: member, about: space.id.rawValue, item: item.rawValue, space: space.id.rawValue,
                id: site.ids.next(), at: now, in: db)
        }
    }
}
