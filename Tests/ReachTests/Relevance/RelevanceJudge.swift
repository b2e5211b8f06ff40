import Database
import Foundation
import Organisation
import Support

@testable import Reach
@testable import Square

/// Puts the questions to the product and to plain BM25, over the same documents: a post with its title, and each answer.
struct RelevanceJudge {
    struct Task {
        let name: String
        var ours = RelevanceFigures()
        var plain = RelevanceFigures()
        /// What each gave for a question: for looking at what went wrong.
        var answers: [(question: RelevanceQuestion, ours: [String], plain: [String])] = []
    }

    private struct Text {
        let id: Int64
        let topic: String
        let author: String
        let body: String
    }

    private let app: TestApp
    private let asker: Viewer
    private let space: Space
    private let topics: [Int64: String]
    private let texts: [Text]
    private let places: [Int64: Int]
    private let plain: PlainBM25
    private let handles: [Member.ID: String]

    /// Plain BM25 says who knows by adding up its best texts of each person: the simplest document model there is.
    private static let plainTexts = 50

    static func make(_ engine: Engine, _ forum: String) async throws -> RelevanceJudge {
        let app = try await TestApp.make(engine)
        _ = try await DiscourseImport(site: app.site).run(forum)
        // Authors that come with an import can't be asked; here they are colleagues.
        try await app.database.write { _ = try $0.run("UPDATE members SET state = 'active' WHERE state = 'imported'") }
        return try await RelevanceJudge(app, asker: app.viewer(.dirk))
    }

    private init(_ app: TestApp, asker: Viewer) async throws {
        self.app = app
        self.asker = asker
        let (topics, texts, handles, space) = try await app.database.read { db in
            let names = try db.rows("SELECT key, id FROM imported WHERE kind = 'topic'").map {
                (try $0["id"] as Int64, try $0["key"] as String)
            }
            let topics = Dictionary(uniqueKeysWithValues: names)
            let texts = try db.rows(
                """
                SELECT t.id, t.post_id, t.body, a.handle FROM (
                    SELECT id, id AS post_id, title || ' ' || body AS body, author_id FROM posts
                    UNION ALL
                    SELECT id, post_id, body, author_id FROM comments
                ) t
                JOIN members a ON a.id = t.author_id ORDER BY t.id
                """
            ).map {
                Text(
                    id: try $0["id"], topic: topics[try $0["post_id"]] ?? "", author: try $0["handle"],
                    body: try $0["body"])
            }
            let handles = try db.rows("SELECT id, handle FROM members").map {
                (try $0["id"] as Member.ID, try $0["handle"] as String)
            }
            let space = try Spaces.findReadable("plein", visibleTo: asker, in: db)
            return (topics, texts, Dictionary(uniqueKeysWithValues: handles), space)
        }
        self.topics = topics
        self.texts = texts
        self.handles = handles
        self.space = space
        places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($0.element.id, $0.offset) })
        plain = PlainBM25(texts.map(\.body))
    }

    func judge(
        _ questions: [RelevanceQuestion], experts weights: ExpertModel.Weights = .init(), ranking: RankWeights = .init()
    ) async throws -> [Task] {
        var (search, similar, experts) = (Task(name: "Search"), Task(name: "Similar"), Task(name: "People"))
        for question in questions {
            let whole = question.title + "\n" + question.text
            let right = Set(question.topics.keys)
            let typed = SearchQuestion(SearchQuery.parse(question.search))
            let written = SearchQuestion(title: question.title, body: question.text)
            search.add(question, try await topics(typed, ranking), topics(plain.rank(question.search)), right)
            similar.add(question, try await topics(written, ranking), topics(plain.rank(whole)), right)
            experts.add(
                question, try await people(question, weights), people(plain.rank(whole)), Set(question.people))
        }
        return [search, similar, experts]
    }

    /// The conversations of the texts found, each by its best.
    private func topics(_ question: SearchQuestion, _ weights: RankWeights) async throws -> [String] {
        let now = app.clock.clock.now()
        return try await app.database.read { db in
            let hits = try app.site.search.rank(
                question, visibleTo: Spaces.reach(of: asker), limit: 60, at: now,
                weights: weights, in: db
            ) { hits, db in
                let texts = try ExpertStore.list(hits, visibleTo: asker, in: db)
                return Dictionary(
                    uniqueKeysWithValues: texts.map { ($0.id, ($0.isComment ? "" : $0.title, $0.body)) })
            }
            return Self.once(hits.compactMap { places[$0.hit.id].map { texts[$0].topic } })
        }
    }

    private func people(_ question: RelevanceQuestion, _ weights: ExpertModel.Weights) async throws -> [String] {
        let now = app.clock.clock.now()
        return try await app.database.read { db in
            try Experts(site: app.site).rank(
                title: question.title, body: question.text, by: asker, in: space, weights: weights, at: now, in: db
            ).map { $0.suggestion.person.handle }
        }
    }

    private func topics(_ ranked: [(document: Int, score: Double)]) -> [String] {
        Self.once(ranked.map { texts[$0.document].topic })
    }

    private func people(_ ranked: [(document: Int, score: Double)]) -> [String] {
        var sums: [String: Double] = [:]
        for text in ranked.prefix(Self.plainTexts) { sums[texts[text.document].author, default: 0] += text.score }
        return sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    }

    private static func once(_ all: [String]) -> [String] {
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }
}

extension RelevanceJudge.Task {
    fileprivate mutating func add(
        _ question: RelevanceQuestion, _ ours: [String], _ plain: [String], _ right: Set<String>
    ) {
        self.ours.add(ours, right: right)
        self.plain.add(plain, right: right)
        answers.append((question, ours, plain))
    }
}
