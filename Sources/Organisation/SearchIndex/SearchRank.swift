import Database

extension SearchIndex {
    /// Fewer texts than this have a word that may be a slip.
    static let leastForSure = 3

    package typealias Texts = ([SearchHit], Connection) throws -> [Int64: (title: String, body: String)]

    /// The documents that answer a question best, best first: the same ones in the same order on both engines.
    ///
    /// What the viewer can't see has no part in it: not as an answer, and not in how rare a word seems.
    /// - Parameters:
    ///   - kinds: only these; all when empty.
    ///   - spaces: only in these groups, to which `reach` still applies; everywhere when empty.
    ///   - since: only what was made from this moment on.
    ///   - texts: gives what stands in documents, as they were put; what it leaves out is left out.
    package func rank(
        _ question: SearchQuestion, kinds: [SearchKind] = [], visibleTo reach: SearchReach, inside spaces: [Int64] = [],
        since: Instant? = nil, limit: Int = 100, at now: Instant, weights: RankWeights = RankWeights(),
        in db: Connection, texts: Texts
    ) throws -> [RankedHit] {
        try ranking(
            question, kinds: kinds, visibleTo: reach, inside: spaces, since: since, limit: limit, at: now,
            weights: weights, in: db, texts: texts
        ).hits
    }

    /// The same, with what was looked for besides what was asked.
    package func ranking(
        _ question: SearchQuestion, kinds: [SearchKind] = [], visibleTo reach: SearchReach, inside spaces: [Int64] = [],
        since: Instant? = nil, limit: Int = 100, at now: Instant, weights: RankWeights = RankWeights(),
        in db: Connection, texts: Texts
    ) throws -> Ranking {
        if question.isEmpty { return nothing }
        try refreshFrequencies(in: db)
        let (anywhere, first) = (places(kinds, spaces) + question.required, since.map(IdentifierSource.first) ?? 0)
        let few = { (match: Match) in
            let match = Match.all([match] + anywhere)
            return SearchStore.newest(
                match, from: first, isFrequent: frequencies.isFrequent(match, limit: Self.leastForSure),
                SearchStore.visible(to: reach, kinds), limit: Self.leastForSure, on: db.engine)
        }
        let reading = try QuestionReading(question, weights, visibleTo: reach, few: few, in: db)
        var (terms, rarest) = analyzers.borrow { reading.terms(&$0) }
        if terms.isEmpty { return nothing }
        let search = try CandidateSearch(
            question, terms, rarest: rarest, anywhere: anywhere, kinds: kinds, from: first,
            visibleTo: reach, at: now, frequencies, in: db)
        for number in terms.indices where !search.corrected.contains(number) { terms[number].typos = [] }
        let rarity = search.rarity(of: terms)
        let candidates = search.candidates(rarity)
        let known = try texts(candidates.map(\.hit), db)
        let ranker = Ranker(terms, rarity: rarity, weights, at: now)
        let found = candidates.compactMap { candidate in
            known[candidate.hit.id].map {
                (candidate.hit, Ranker.Text(title: $0.title, body: $0.body, at: candidate.at))
            }
        }
        let scores = analyzers.borrow { ranker.scores(of: found.map(\.1), &$0) }
        let hits = zip(found, scores).compactMap { found, score in
            score.score > 0
                ? RankedHit(
                    hit: found.0, score: score.score, coverage: score.coverage, isComplete: score.isComplete) : nil
        }
        return Ranking(
            hits: Array(hits.sorted { ($0.score, $0.hit.id) > ($1.score, $1.hit.id) }.prefix(limit)),
            corrections: search.corrected.sorted().map { terms[$0].correction },
            highlighter: Highlighter(terms, worth: rarity, analyzers: analyzers))
    }

    private var nothing: Ranking {
        Ranking(hits: [], corrections: [], highlighter: Highlighter([], worth: [], analyzers: analyzers))
    }
}
