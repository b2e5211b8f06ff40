import Database

enum EventStore {
    static func insert(_ event: Event, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO events (id, kind, actor_id, subject_id, space_id, at)
            VALUES (\(event.id), \(event.kind), \(event.actorID), \(event.subject), \(event.space), \(event.at))
            """)
    }
}
