import Database
import Support
import Testing

@testable import Organisation

/// Random worlds: what is said where somebody can't read has no part in any answer that person gets.
@Suite("Relevance in random worlds")
struct RankPropertyTests {
    @Test("what can't be seen changes nothing: no hit, no order, no score, no correction", arguments: [1, 2, 3, 4])
    func noninterference(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let world = RankWorld.random(seed == 4 ? 1200 : 150, &dice)
        let asked = (0..<40).map { _ in (RankWorld.question(&dice), Self.restriction(&dice)) }
        var answers: [[String]] = []
        for engine in Engine.available {
            for world in [world, world.without([4, 5])] {
                answers.append(try await Self.answers(to: asked, in: world, hidden: [4, 5], engine))
            }
            // Everybody may read everything there: the questions have to find what the others must not see.
            let all = try await Self.answers(to: asked, in: world, hidden: [], engine)
            #expect(zip(all, answers[0]).count { $0 != $1 } > 10)
        }
        #expect(answers[0].count { !$0.isEmpty } > 20)
        for other in answers.dropFirst() {
            for (number, (left, right)) in zip(answers[0], other).enumerated() where left != right {
                Issue.record("\(asked[number].0.query?.text ?? "text"): \(left)\n\(right)")
            }
        }
    }

    @Test("the same holds for a word half typed", arguments: Engine.available, [5, 6])
    func completion(engine: Engine, seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let world = RankWorld.random(120, &dice)
        let typed = (0..<60).map { _ in
            String(RankWorld.text(1, &dice).prefix(Int.random(in: 3...6, using: &dice)))
        }
        var answers: [[[Int64]]] = []
        for world in [world, world.without([4, 5])] {
            let (database, index) = try await Self.fill(world, engine)
            answers.append(
                try await database.read { db in
                    try typed.map { text in
                        try index.find(.parse(text), visibleTo: Self.reach(hidden: [4, 5]), limit: 200, in: db).hits
                            .map(\.id)
                    }
                })
        }
        #expect(answers[0] == answers[1])
        #expect(answers[0].count { !$0.isEmpty } > 20)
    }

    static func restriction(_ dice: inout Dice) -> ([SearchKind], [Int64]) {
        let kinds: [[SearchKind]] = [[], [], [.post], [.post, "note"]]
        let spaces: [[Int64]] = [[], [], [2], [1, 5]]
        return (kinds.randomElement(using: &dice)!, spaces.randomElement(using: &dice)!)
    }

    static func reach(hidden: Set<Int64>) -> SearchReach {
        let all: SQL = "SELECT id FROM test_spaces"
        let open: SQL = "SELECT id FROM test_spaces WHERE is_open = \(true)"
        return hidden.isEmpty
            ? SearchReach(spaces: all, groups: "SELECT id FROM test_spaces WHERE is_open = \(false)", readsOpen: true)
            : SearchReach(spaces: open, groups: "SELECT id FROM test_spaces WHERE 1 = 0", readsOpen: true)
    }

    static func fill(_ world: RankWorld, _ engine: Engine) async throws -> (Database, SearchIndex) {
        let database = try await SearchTests.makeDatabase(engine)
        let index = SearchIndex(openSpaces: "SELECT id FROM test_spaces WHERE is_open = \(true)")
        let documents = world.documents
        try await database.write { db in for document in documents { try index.put(document, in: db) } }
        while try await database.write({ try index.tidy(in: $0) }) {}
        return (database, index)
    }

    /// Every answer in full: ids, scores, coverage, corrections.
    static func answers(
        to asked: [(SearchQuestion, ([SearchKind], [Int64]))], in world: RankWorld, hidden: Set<Int64>, _ engine: Engine
    ) async throws -> [String] {
        let (database, index) = try await fill(world, engine)
        let seen = Dictionary(world.documents.map { ($0.id, $0.space ?? 0) }, uniquingKeysWith: { $1 })
        let texts = world.texts
        return try await database.read { db in
            try asked.map { question, restriction in
                let ranking = try index.ranking(
                    question, kinds: restriction.0, visibleTo: reach(hidden: hidden), inside: restriction.1,
                    at: RankWorld.now, in: db, texts: texts)
                for hit in ranking.hits { #expect(!hidden.contains(seen[hit.hit.id]!)) }
                let hits = ranking.hits.map { "\($0.hit.id >> 22) \($0.score) \($0.coverage)" }
                return (hits + ranking.corrections.map { "\($0)" }).joined(separator: "; ")
            }
        }
    }
}
