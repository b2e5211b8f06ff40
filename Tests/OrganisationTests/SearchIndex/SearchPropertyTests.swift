import Database
import Support
import Testing

@testable import Organisation

/// Random documents, edits and queries: each engine finds what the oracle finds, in its order, page after page.
@Suite("Search on both engines")
struct SearchPropertyTests {
    @Test("finds the same in the same order as a look at every document", arguments: Engine.available, [1, 2, 3])
    func sameAsOracle(engine: Engine, seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let database = try await SearchTests.makeDatabase(engine)
        let index = SearchIndex()
        var oracle = SearchOracle()
        var (foundCount, notFoundCount) = (0, 0)

        for round in 0..<3 {
            let changes = change(&oracle, round, &dice)
            try await database.write { db in
                for (document, old) in changes {
                    if let document {
                        try index.put(document, replacing: old, in: db)
                    } else if let old {
                        try index.remove(old, in: db)
                    }
                }
            }
            // Afterwards PostgreSQL knows which words are frequent, and searches those another way.
            if round > 0 { while try await database.write({ try index.tidy(in: $0) }) {} }

            for _ in 0..<60 {
                let asked = question(&dice)
                let people = Bool.random(using: &dice)
                let expected = oracle.find(
                    asked.query, kinds: asked.kinds, inside: asked.spaces, visible: [1, 2, 3], people: people)
                let found = try await database.read { db in
                    var found: [Int64] = []
                    var cursor: SearchCursor?
                    repeat {
                        let page = try index.find(
                            asked.query, kinds: asked.kinds, visibleTo: SearchTests.reach(people: people),
                            inside: asked.spaces, after: cursor, limit: asked.limit, in: db)
                        found += page.hits.map(\.id)
                        cursor = page.next.flatMap { SearchCursor($0.description) }
                        #expect(page.hits.count == asked.limit || !page.hasMore)
                    } while cursor != nil
                    return found
                }
                #expect(found == expected, "\(asked.query.text) \(asked.kinds) \(asked.spaces)")
                if found.isEmpty { notFoundCount += 1 } else { foundCount += found.count }
            }
        }
        #expect(foundCount > 300 && notFoundCount > 10, "these questions have to find something to mean anything")
    }

    private struct Question {
        let query: SearchQuery
        let kinds: [SearchKind]
        let spaces: [Int64]
        let limit: Int
    }

    private typealias Change = (new: SearchDocument?, old: SearchDocument?)

    private func change(_ oracle: inout SearchOracle, _ round: Int, _ dice: inout Dice) -> [Change] {
        var changes: [Change] = []
        for number in 0..<(round == 0 ? 120 : 60) {
            let old = Int.random(in: 0..<3, using: &dice) > 0 ? oracle.documents.values.min { $0.id < $1.id } : nil
            if round > 0, let old, Bool.random(using: &dice) {
                oracle.remove(old.id)
                changes.append((nil, old))
            } else {
                let target = round > 0 ? oracle.documents.values.max { $0.id < $1.id } : nil
                let edited = target.flatMap { Bool.random(using: &dice) ? $0 : nil }
                let id = edited?.id ?? Int64(round * 1000 + number + 1) << 22
                let document = makeDocument(id, &dice)
                oracle.put(document)
                changes.append((document, edited))
            }
        }
        return changes
    }

    private func makeDocument(_ id: Int64, _ dice: inout Dice) -> SearchDocument {
        let kind = [SearchKind.post, .comment, .person].randomElement(using: &dice)!
        let space = kind == .person ? nil : Int64.random(in: 1...5, using: &dice)
        let count = Int.random(in: 0...25, using: &dice)
        return SearchDocument(
            id: id, kind: kind, space: space, at: Instant(id),
            title: kind == .comment ? "" : text(Int.random(in: 0...4, using: &dice), &dice), body: text(count, &dice))
    }

    private func question(_ dice: inout Dice) -> Question {
        var parts: [String] = []
        for _ in 0...Int.random(in: 0...2, using: &dice) {
            let count = Int.random(in: 0..<4, using: &dice) == 0 ? Int.random(in: 2...3, using: &dice) : 1
            let words = text(count, &dice)
            parts.append(count == 1 ? words : "\"\(words)\"")
        }
        var text = parts.joined(separator: " ")
        if Int.random(in: 0..<3, using: &dice) == 0 {
            text = String(text.dropLast(Int.random(in: 1...3, using: &dice)))
        }
        return Question(
            query: .parse(text),
            kinds: [[], [.post], [.person], [.post, .comment]].randomElement(using: &dice)!,
            spaces: [[], [], [2], [1, 5]].randomElement(using: &dice)!, limit: Int.random(in: 1...20, using: &dice))
    }

    /// Words early in the list come often.
    private func text(_ count: Int, _ dice: inout Dice) -> String {
        (0..<count).map { _ in
            let number = Double.random(in: 0..<1, using: &dice)
            return Self.words[Int(number * number * Double(Self.words.count))]
        }.joined(separator: " ")
    }

    private static let words = [
        "de", "het", "zorg", "rooster", "the", "cliënt", "cliënten", "roosters", "van", "team", "of", "huis", "huizen",
        "geroosterd", "week", "weken", "Zorgplan", "nurses", "nurse", "meeting", "meetings", "our", "wond", "wondje",
        "foto's", "e-mail", "fiets", "fietsen", "Straße", "שלום", "日本", "zorgverlener", "zorgen", "roosteren", "2024",
        "café", "cafe\u{301}", "🎉", "'", "--", "a", "I", "dag", "dagen", "ideeën", "idee", "verslag", "verslagen",
    ]
}

/// The same throws every time.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
