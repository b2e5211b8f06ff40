import Database

/// What happened, once: feeds, notifications, live streams and webhooks read from here. Reading is never recorded.
package enum Events {
    package static func record(
        _ kind: Event.Kind, by actor: Member.ID, on subject: Int64, in space: Int64? = nil,
        id: Identifier<Event>, at now: Instant, db: Connection
    ) throws {
        try EventStore.insert(
            Event(id: id, kind: kind, actorID: actor, subject: subject, space: space, at: now), in: db)
    }
}
