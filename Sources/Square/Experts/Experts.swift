import Database
import Organisation
import Web

/// Who may know the answer to a question: colleagues who wrote about it where the asker can read, or who offered.
package struct Experts: Sendable {
    let site: Site

    /// At most so many are suggested.
    package static let mostSuggested = 5
    /// The texts that are looked at, the conversations whose answers count, and the people.
    private static let mostTexts = 60
    private static let mostConversations = 12
    private static let mostPeople = 120
    private static let mostOfferWords = 20
    private static let charactersRead = 4000
    /// Texts with less of the question than this say nothing about who knows.
    private static let leastCoverage = 0.12
    /// Who fits this much less than the first isn't worth the question.
    private static let leastShare = 0.12
    /// Who differs less than this fits as well: then it is the turn of who was asked longest ago.
    private static let nearlyEqual = 0.8
    /// An answer counts towards "gave answers about this" when its conversation fits at least this well.
    private static let leastFit = 0.45
    private static let mostLinks = 3
    static let week: Duration = .seconds(7 * 86_400)

    package init(site: Site) { self.site = site }

    /// At most `limit` colleagues who may know, in the order of the alphabet: who fits best is not for a page.
    package func suggest(
        title: String, body: String, by asker: Viewer, in space: Space, excluding: Set<Member.ID> = [],
        limit: Int = mostSuggested, at now: Instant, in db: Connection
    ) throws -> [Suggestion] {
        let fitting = try rank(title: title, body: body, by: asker, in: space, excluding: excluding, at: now, in: db)
        guard let best = fitting.first?.score else { return [] }
        let chosen = fitting.filter { $0.score >= Self.leastShare * best }
        return Self.takingTurns(chosen).prefix(limit).map(\.suggestion)
            .sorted { (FoldedKey.fold($0.person.name), $0.person.id) < (FoldedKey.fold($1.person.name), $1.person.id) }
    }

    /// Who of these may be asked now: they didn't say no to it, and weren't asked too often this week.
    package func askable(among people: [Member.ID], at now: Instant, in db: Connection) throws -> Set<Member.ID> {
        try ExpertStore.askable(among: people, since: now - Self.week, in: db)
    }

    /// Remembers who was asked, so that it isn't always the same one.
    package func noteAsked(_ members: [Member.ID], for post: Post.ID, at now: Instant, in db: Connection) throws {
        for member in members { try ExpertStore.insertAsk(member, for: post.rawValue, at: now, in: db) }
    }

    /// Somebody who fits, and how well: known here only.
    struct Fitting {
        let suggestion: Suggestion
        let score: Double
        let askedAt: Instant?
    }

    /// Everybody who fits, best first. Five statements, whatever there is: what fits, its texts, their conversations,
    /// and the people; one more where something besides posts and answers was found.
    func rank(
        title: String, body: String, by asker: Viewer, in space: Space, excluding: Set<Member.ID> = [],
        weights: ExpertModel.Weights = .init(), at now: Instant, in db: Connection
    ) throws -> [Fitting] {
        let body = String(body.prefix(Self.charactersRead))
        var found = try find(title: title, body: body, by: asker, at: now, in: db)
        found.addAnswers(
            try ExpertStore.listAnswers(in: found.best(Self.mostConversations), visibleTo: asker, in: db))
        let model = ExpertModel(weights: weights, now: now)
        let evidence = model.evidence(found.documents)
        let writers = evidence.sorted { ($0.value.score, $1.key) > ($1.value.score, $0.key) }.prefix(Self.mostPeople)
        let asked = site.search.words(of: title + "\n" + body)
        let people = try ExpertStore.listAskable(
            writers.map(\.key), orOffering: asked.beginnings(limit: Self.mostOfferWords), in: space,
            since: now - Self.week, visibleTo: asker, in: db)
        let fitting = people.filter { !excluding.contains($0.person.id) }.compactMap { person -> Fitting? in
            let offered = person.subjects.filter { asked.hasAll(of: site.search.words(of: $0)) }
            let known = evidence[person.person.id] ?? ExpertModel.Evidence()
            let score = known.score + (offered.isEmpty ? 0 : weights.offer)
            let reasons = found.reasons(
                for: known, offered: offered, leastFit: Self.leastFit, mostLinks: Self.mostLinks)
            guard score > 0, !reasons.isEmpty else { return nil }
            return Fitting(
                suggestion: Suggestion(
                    person: person.person, job: person.job, department: person.department, reasons: reasons),
                score: score, askedAt: person.askedAt)
        }
        return fitting.sorted { ($0.score, $1.suggestion.person.id) > ($1.score, $0.suggestion.person.id) }
    }

    /// Of people who fit about as well, first those who were asked longest ago, or never.
    private static func takingTurns(_ people: [Fitting]) -> [Fitting] {
        var rest = people[...]
        var order: [Fitting] = []
        while let first = rest.first {
            let equals = rest.prefix { $0.score >= nearlyEqual * first.score }
            order += equals.enumerated().sorted {
                let (left, right) = ($0.element.askedAt ?? Instant(0), $1.element.askedAt ?? Instant(0))
                return (left, $0.offset) < (right, $1.offset)
            }.map(\.element)
            rest = rest.dropFirst(equals.count)
        }
        return order
    }

    private func find(
        title: String, body: String, by asker: Viewer, at now: Instant, in db: Connection
    ) throws -> FoundExpertise {
        var found = FoundExpertise()
        let hits = try site.search.rank(
            SearchQuestion(title: title, body: body), kinds: [],
            visibleTo: Spaces.reach(of: asker), limit: Self.mostTexts, at: now, in: db
        ) { hits, db in
            let own = hits.filter { FoundExpertise.ownKinds.contains($0.kind) }
            var texts: [Int64: (title: String, body: String)] = [:]
            for text in try ExpertStore.list(own, visibleTo: asker, in: db) {
                found.texts[text.id] = text
                texts[text.id] = (text.isComment ? "" : text.title, text.body)
            }
            let others = hits.filter { !FoundExpertise.ownKinds.contains($0.kind) }
            for (id, item) in try Found.list(others, site: site, visibleTo: asker, in: db) {
                found.items[id] = item
                texts[id] = (item.title, item.body)
            }
            return texts
        }
        found.take(hits.filter { $0.coverage >= Self.leastCoverage })
        return found
    }
}
