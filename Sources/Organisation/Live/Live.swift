import Database
import Logging
import NIOCore

/// Tells open pages what happens. However many there are, one task hears the notices of the database, reads once for all
/// of them, and hands each the bytes it may have; an open page costs no thread and no connection to the database.
package actor Live {
    static let channel = "live"
    static let mostForOne = 8
    /// Ids follow the clock of the node that gave them out, and a transaction may be committed after a later one: who
    /// comes back is told of this much again. The page knows what it has.
    static let overlap: Duration = .seconds(30)
    /// Who was away longer reads the page again.
    static let reach: Duration = .seconds(12 * 3600)

    private let database: Database
    private let clock: Clock
    private let logger: Logger
    private let sources: [String: LiveSource]

    private var streams: [LiveStream.Number: LiveStream] = [:]
    private var byTopic: [LiveTopic: Set<LiveStream.Number>] = [:]
    private var byMember: [Member.ID: [LiveStream.Number]] = [:]
    private var count = 0

    private var told: [LiveTopic: Set<String>] = [:]
    private var missedSince: Instant?
    /// What each person was told last, and when more may be told.
    private var unread: [Member.ID: LiveStore.Unread] = [:]
    private var foreignVersion: Int64?
    private var beats = 0
    private var isLooking = false
    private var isShut = false
    private var listening: Task<Void, Never>?
    private var ticking: Task<Void, Never>?
    /// Until then everything was told.
    private var covered: Instant

    init(database: Database, clock: Clock, logger: Logger, sources: [LiveSource]) {
        self.database = database
        self.clock = clock
        self.logger = logger
        self.sources = Dictionary(sources.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        covered = clock.now()
    }

    deinit {
        listening?.cancel()
        ticking?.cancel()
    }

    package var openStreams: Int { streams.count }

    // What is told is only which thing it is: who may know of it is looked up again for everyone.

    /// Tells all nodes that `item` of the topic is new or changed, once this transaction is committed.
    package static func tell(_ topic: LiveTopic, _ item: String, in db: Connection) throws {
        try db.notify(channel, "\(topic) \(item)")
    }

    static func tellNotices(of member: Member.ID?, in db: Connection) throws {
        try db.notify(channel, LiveTopic.notices(of: member).description)
    }

    static func tellSessions(of member: Member.ID, in db: Connection) throws {
        try db.notify(channel, LiveTopic.sessions(of: member).description)
    }

    // MARK: - Pages

    /// A page is there from now on. What happens while it is being greeted waits in its stream.
    func open(
        _ member: Member.ID, tokenHash: String, topic: LiveTopic?
    ) -> (number: LiveStream.Number, chunks: AsyncStream<ByteBuffer>)? {
        guard !isShut else { return nil }
        let (chunks, continuation) = AsyncStream.makeStream(
            of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(LiveStream.mostWaiting))
        count += 1
        let topic = topic.flatMap { sources[$0.kind] == nil ? nil : $0 }
        streams[count] = LiveStream(member: member, tokenHash: tokenHash, topic: topic, chunks: continuation)
        if let topic { byTopic[topic, default: []].insert(count) }
        byMember[member, default: []].append(count)
        if let own = byMember[member], own.count > Self.mostForOne {
            streams[own[0]]?.chunks.yield(LiveText.event("full", "{}", id: clock.now()))
            close(own[0])
        }
        start()
        return (count, chunks)
    }

    /// What a page that opened is told first: its unread count, and what came after `since`.
    /// Nothing when its session is over.
    func greet(_ number: LiveStream.Number, since: Instant?) async throws -> [ByteBuffer]? {
        guard let stream = streams[number] else { return nil }
        let now = clock.now()
        var look = LiveLook(people: [stream.member], sessions: [(number, stream.tokenHash)])
        let isTooLong = since.map { now - $0 > Self.reach } ?? false
        if let topic = stream.topic, let since, !isTooLong {
            let reader = (number, stream.member, stream.tokenHash)
            look.watched = [
                .init(
                    topic: topic, asked: .after(Self.id(before: since)), wereAway: now - since > .seconds(5),
                    readers: [reader])
            ]
        }
        let found = try await database.read { [look, sources] in try look.find(sources, at: now, in: $0) }
        guard found.ended.isEmpty else { return nil }
        var texts = found.news.map { LiveText.event($0.event, $0.data, id: now) }
        if isTooLong { texts.append(LiveText.event("stale", "{}", id: now)) }
        let own = found.unread[stream.member] ?? .init()
        let before = unread.updateValue(own, forKey: stream.member)
        let told = LiveText.event("unread", "{\"count\":\(own.count)}", id: now)
        // The person's other pages hear it too: what is written down as told, no look tells them later.
        if let before, before.count != own.count {
            send(told, to: byMember[stream.member, default: []].filter { $0 != number })
        }
        return texts + [told]
    }

    func close(_ number: LiveStream.Number) {
        guard let stream = streams.removeValue(forKey: number) else { return }
        stream.chunks.finish()
        if let topic = stream.topic {
            byTopic[topic]?.remove(number)
            if byTopic[topic]?.isEmpty == true { byTopic[topic] = nil }
        }
        byMember[stream.member]?.removeAll { $0 == number }
        if byMember[stream.member]?.isEmpty == true {
            byMember[stream.member] = nil
            unread[stream.member] = nil
        }
    }

    /// Every page is told to come back in a moment, where another node or the next start will take it.
    package func shut() {
        isShut = true
        for stream in streams.values { stream.chunks.yield(LiveText.retry()) }
        for number in Array(streams.keys) { close(number) }
        listening?.cancel()
        ticking?.cancel()
    }

    // MARK: - Hearing

    private func start() {
        if listening == nil {
            covered = clock.now()
            let notices = database.listen(Self.channel)
            listening = Task { [weak self] in
                for await notice in notices { await self?.hear(notice) }
            }
        }
        if ticking == nil {
            ticking = Task { [weak self] in
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(1))
                    guard await self?.tick() == true else { return }
                }
            }
        }
    }

    private func hear(_ notice: String) {
        if notice.isEmpty {
            missedSince = missedSince ?? covered
        } else {
            let parts = notice.split(separator: " ", maxSplits: 1)
            guard let topic = LiveTopic(String(parts[0])) else { return }
            told[topic, default: []].insert(parts.count > 1 ? String(parts[1]) : "")
        }
        lookSoon()
    }

    /// Every second: what may be told only now, whether another program wrote into the file, and the heartbeat.
    /// False when no page is open: then nothing needs the time.
    @discardableResult
    package func tick() async -> Bool {
        guard !streams.isEmpty else {
            ticking = nil
            return false
        }
        let now = clock.now()
        for (member, unread) in unread where unread.due.map({ $0 <= now }) == true {
            told[.notices(of: member), default: []].insert("")
        }
        if let version = try? await database.foreignVersion() {
            if let foreignVersion, foreignVersion != version { missedSince = missedSince ?? covered }
            foreignVersion = version
        }
        beats += 1
        if beats % 15 == 0 { told[.beat, default: []].insert("") }
        lookSoon()
        return true
    }

    // MARK: - Looking and telling

    private func lookSoon() {
        guard !isLooking, !told.isEmpty || missedSince != nil else { return }
        isLooking = true
        Task { await lookUntilDone() }
    }

    // What is told while this reads is read together in the next round.
    private func lookUntilDone() async {
        defer { isLooking = false }
        while !told.isEmpty || missedSince != nil {
            let (asked, missed) = (told, missedSince)
            (told, missedSince) = ([:], nil)
            let now = clock.now()
            let look = look(asked, missed)
            do {
                if !look.isEmpty {
                    let found = try await database.read { [sources] in try look.find(sources, at: now, in: $0) }
                    deliver(found, at: now)
                }
                covered = now
                if asked[.beat] != nil { send(LiveText.beat(id: now), to: Array(streams.keys)) }
            } catch {
                // The database is away; the next second asks again for all since then.
                logger.debug("open pages wait", metadata: ["error": "\(error)"])
                missedSince = missed ?? covered
                return
            }
        }
    }

    private func look(_ asked: [LiveTopic: Set<String>], _ missed: Instant?) -> LiveLook {
        var look = LiveLook()
        let topics: [(LiveTopic, LiveQuestion.Asked)] =
            missed.map { missed in byTopic.keys.map { ($0, .after(Self.id(before: missed))) } }
            ?? asked.map { ($0.key, .items($0.value.sorted())) }
        for (topic, question) in topics {
            guard let numbers = byTopic[topic] else { continue }
            let readers = numbers.compactMap { number in
                streams[number].map { (number, $0.member, $0.tokenHash) }
            }
            look.watched.append(.init(topic: topic, asked: question, readers: readers))
        }
        let isForAll = missed != nil || asked[.notices(of: nil)] != nil
        look.people =
            isForAll ? Array(byMember.keys) : byMember.keys.filter { asked[.notices(of: $0)] != nil }
        let checksAll = missed != nil || asked[.beat] != nil
        for (number, stream) in streams where checksAll || asked[.sessions(of: stream.member)] != nil {
            look.sessions.append((number, stream.tokenHash))
        }
        return look
    }

    private func deliver(_ found: LiveLook.Found, at: Instant) {
        for number in found.ended { close(number) }
        for news in found.news { send(LiveText.event(news.event, news.data, id: at), to: news.to) }
        for (member, now) in found.unread { tell(now, to: member, at: at) }
    }

    private func tell(_ now: LiveStore.Unread, to member: Member.ID, at: Instant) {
        guard let pages = byMember[member] else { return }
        let before = unread.updateValue(now, forKey: member)
        if before?.count != now.count { send(LiveText.event("unread", "{\"count\":\(now.count)}", id: at), to: pages) }
    }

    private func send(_ text: ByteBuffer, to numbers: [LiveStream.Number]) {
        for number in numbers {
            guard let stream = streams[number] else { continue }
            if case .dropped = stream.chunks.yield(text) { close(number) }
        }
    }

    private static func id(before instant: Instant) -> Int64 { IdentifierSource.first(at: instant - overlap) }
}
