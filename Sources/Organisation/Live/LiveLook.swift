import Database

/// What one reading of the database has to find out, for all open pages together.
struct LiveLook: Sendable {
    struct Watched: Sendable {
        let topic: LiveTopic
        let asked: LiveQuestion.Asked
        var wereAway = true
        let readers: [(number: LiveStream.Number, member: Member.ID, tokenHash: String)]
    }

    struct Found: Sendable {
        var news: [(to: [LiveStream.Number], event: String, data: String)] = []
        var unread: [Member.ID: LiveStore.Unread] = [:]
        var ended: [LiveStream.Number] = []
    }

    var watched: [Watched] = []
    var people: [Member.ID] = []
    /// Sessions to look at whatever else there is.
    var sessions: [(number: LiveStream.Number, tokenHash: String)] = []

    var isEmpty: Bool { watched.isEmpty && people.isEmpty && sessions.isEmpty }

    /// Whose session ended gets nothing any more, whatever was told; what they may read, the sources look up.
    func find(_ sources: [String: LiveSource], at now: Instant, in db: Connection) throws -> Found {
        var found = Found()
        var hashes = Dictionary(sessions.map { ($0.number, $0.tokenHash) }, uniquingKeysWith: { first, _ in first })
        for reader in watched.flatMap(\.readers) { hashes[reader.number] = reader.tokenHash }
        let good = try LiveStore.signedIn(Array(Set(hashes.values)), at: now, in: db)
        found.ended = hashes.filter { !good.contains($0.value) }.map(\.key)
        for watched in watched {
            guard let source = sources[watched.topic.kind] else { continue }
            let readers = watched.readers.filter { good.contains($0.tokenHash) }
            guard !readers.isEmpty else { continue }
            let byMember = Dictionary(grouping: readers, by: \.member)
            let question = LiveQuestion(
                topic: watched.topic, asked: watched.asked, readers: Array(byMember.keys), wereAway: watched.wereAway)
            for news in try source.news(question, db) {
                let numbers = byMember.filter { news.readers.contains($0.key) }.flatMap { $0.value.map(\.number) }
                if !numbers.isEmpty { found.news.append((numbers, news.event, news.data)) }
            }
        }
        if !people.isEmpty { found.unread = try LiveStore.unread(of: people, at: now, in: db) }
        return found
    }
}
