import Database

/// How alive the conversation is: figures over the whole organisation, the same for everybody who sees them.
package struct Pulse: Sendable {
    /// Conversations begun since then; counting stops at 5,000.
    package let posts: Int
    /// Those with at least one answer.
    package let answered: Int
    /// How many people began them: under five nothing should be shown.
    package let writers: Int

    package static func load(since: Instant, in db: Connection) throws -> Pulse {
        try StreamStore.pulse(since: since, in: db)
    }
}
