import Database
import Support
import Testing

@testable import Organisation

@Suite("Relevance")
struct RankTests {
    @Test(
        "most of the question comes first, the title before the text, the short before the long",
        arguments: Engine.available)
    func order(engine: Engine) async throws {
        let filler = String(repeating: "iets heel anders over werk ", count: 20)
        let world = try await World(
            engine,
            [
                post(1, "de sleutel van het kastje is zoek", title: "Sleutel kwijt"),
                post(2, "het kastje hangt daar"), post(3, "een sleutel en \(filler) een kastje"),
                post(4, "het rooster van mei"), post(5, "waar is de sleutel van het kastje"),
            ])
        #expect(try await world.rank("sleutel kastje") == [1, 5, 3, 2])
        let hits = try await world.hits("sleutel kastje")
        #expect(hits.map(\.isComplete) == [true, true, true, false])
        #expect(hits.allSatisfy { ($0.coverage == 1) == $0.isComplete })
        #expect(try await world.rank("kastje sleutel rooster").last != 4)
    }

    @Test("a rare word weighs more than one that is everywhere", arguments: Engine.available)
    func rarity(engine: Engine) async throws {
        let common = (1...80).map { post(Int64($0), "overleg over de week nummer\($0)") }
        let world = try await World(engine, common + [post(100, "de tillift hapert"), post(101, "overleg over niets")])
        #expect(try await world.rank("overleg tillift").first == 100)
    }

    @Test("of equals the newest stands first, and a limit cuts", arguments: Engine.available)
    func newest(engine: Engine) async throws {
        let world = try await World(engine, (1...30).map { post(Int64($0), "rooster") }, spread: false)
        #expect(try await world.rank("rooster") == (1...30).reversed().map(Int64.init))
        #expect(try await world.rank("rooster", limit: 3) == [30, 29, 28])
    }

    @Test("one slip in a word of five letters is forgiven, two or a short word aren't", arguments: Engine.available)
    func typos(engine: Engine) async throws {
        let world = try await World(
            engine, [post(1, "de medicijnkast is leeg"), post(2, "het team belt"), post(3, "de rolstoel staat daar")])
        for typed in ["rolstoe", "rolstoell", "rolstool", "rolsteol", "rolstoelen"] {
            #expect(try await world.rank(typed) == [3], "\(typed)")
        }
        #expect(try await world.ranking("rolsteol").corrections == [.init(typed: "rolsteol", meant: ["rolstoel"])])
        for typed in ["rolsteool", "taem", "tem"] { #expect(try await world.rank(typed) == [], "\(typed)") }
        #expect(try await world.rank("\"rolsteol\"") == [])
        #expect(try await world.rank("rolsteol", isExact: true) == [])
    }

    @Test("what is written often enough is no slip", arguments: Engine.available)
    func noTypo(engine: Engine) async throws {
        let world = try await World(
            engine, (1...3).map { post(Int64($0), "de kasten") } + [post(9, "de kosten"), post(10, "de lasten")])
        #expect(try await world.rank("kasten") == [3, 2, 1])
        #expect(try await world.ranking("kasten").corrections == [])
        #expect(Set(try await world.rank("kisten")) == [1, 2, 3, 9])
        #expect(Set(try await world.rank("kosten")) == [9, 1, 2, 3])
    }

    @Test("a slip is only put right with words of texts that one can read", arguments: Engine.available)
    func typosElsewhere(engine: Engine) async throws {
        let world = try await World(engine, [post(1, "de rolstoel", in: 4), post(2, "rolstool")])
        #expect(try await world.ranking("rolstool").corrections == [])
        #expect(try await world.rank("rolstool") == [2])
        let inside = SearchReach(spaces: "SELECT id FROM test_spaces")
        #expect(try await world.rank("rolstool", reach: inside) == [2, 1])
    }

    @Test("a compound finds its parts, and its parts find it", arguments: Engine.available)
    func compounds(engine: Engine) async throws {
        let world = try await World(
            engine,
            [
                post(1, "het sleutelkastje"), post(2, "in het kastje ligt een sleutel"), post(3, "het kastje"),
                post(4, "een verhuizing"), post(5, "de verhuisdoos"), post(6, "een doos"), post(7, "zij verhuist"),
                post(8, "de verhuizingsdoos"), post(9, "kastjesman"),
            ])
        #expect(try await world.rank("sleutelkastje") == [1, 2])
        #expect(Set(try await world.rank("kastje")) == [1, 2, 3, 9])
        #expect(Set(try await world.rank("kastje ligt")) == [1, 2, 3])
        #expect(try await world.rank("\"kastje\"").contains(1) == false)
        let moved = try await world.rank("verhuizing")
        #expect(Set(moved) == [4, 5, 8], "\(moved)")
        #expect(Set(try await world.rank("doos")) == [6, 8])
    }

    @Test("nobody learns from compounds what is said elsewhere", arguments: Engine.available)
    func compoundsElsewhere(engine: Engine) async throws {
        // "grendel" is a word in a group of others only, so "grendelkastje" is no compound to who isn't in it.
        let world = try await World(
            engine, [post(1, "de grendel", in: 4), post(2, "grendelkastje"), post(3, "het kastje")])
        #expect(try await world.rank("kastje") == [3])
        let inside = try await world.rank("kastje", reach: RankPropertyTests.reach(hidden: []))
        #expect(Set(inside) == [2, 3], "\(inside)")
    }

    @Test("a group that opens brings its words along", arguments: Engine.available)
    func opening(engine: Engine) async throws {
        let world = try await World(engine, [post(1, "de rolstoel", in: 4)])
        #expect(try await world.rank("rolst") == [])
        let index = world.index
        try await world.database.write { db in
            try db.run("UPDATE test_spaces SET is_open = \(true) WHERE id = 4")
            try index.open(4, in: db)
        }
        #expect(try await world.rank("rolst") == [1])
        #expect(try await world.rank("rolsteol") == [1])
    }

    @Test("a text finds what is like it", arguments: Engine.available)
    func texts(engine: Engine) async throws {
        let world = try await World(
            engine,
            [
                post(1, "Heeft iemand een tillift te leen voor twee weken?", title: "Tillift lenen"),
                post(2, "Wie weet een goede tandarts"), post(3, "De lift is stuk"),
            ])
        let question = SearchQuestion(
            title: "Tilliften", body: "Ik zoek voor een cliënt een tillift die wij kunnen lenen, wie weet er een?")
        #expect(try await world.rank(question).first == 1)
        #expect(try await world.rank(SearchQuestion(title: "", body: "de het een en")) == [])
        #expect(SearchQuestion(title: " ", body: "🎉 -- \u{200F}").isEmpty)
    }

    @Test("what is quoted has to be there", arguments: Engine.available)
    func quotes(engine: Engine) async throws {
        let world = try await World(
            engine, [post(1, "het nieuwe rooster"), post(2, "rooster, nieuwe zorg"), post(3, "zorg")])
        #expect(try await world.rank("\"nieuwe rooster\" zorg") == [1])
        #expect(Set(try await world.rank("nieuwe rooster zorg")) == [1, 2, 3])
    }

    @Test("strange questions do no harm", arguments: Engine.available)
    func strange(engine: Engine) async throws {
        let world = try await World(engine, [post(1, "de rolstoel"), post(2, "שלום עולם"), post(3, "🎉 feest")])
        let strange = [
            "AND OR NOT NEAR * ^ : ( )", "'); DROP TABLE search_words; --", "\"rolstoel", "\"", "[\"a\"]", "\\", "%",
            String(repeating: "rolstoel ", count: 1200), String(repeating: "y", count: 10_000), "🎉🎉", "e\u{301}", "",
        ]
        for text in strange {
            _ = try await world.rank(text)
            _ = try await world.rank(SearchQuestion(title: text, body: text))
        }
        #expect(try await world.rank("שלום") == [2])
        #expect(try await world.rank("\"rolstoel") == [1])
        #expect(try await world.rank(String(repeating: "rolstoel ", count: 1200)) == [1])
    }

    @Test("two statements and the texts, all by index", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let world = try await World(engine, (1...70).map { post(Int64($0), "rooster nummer\($0) medicijnkast team") })
        // PostgreSQL reads its statistics now and then.
        _ = try await world.rank("rooster")
        let log = StatementLog()
        _ = try await StatementLog.$current.withValue(log) { try await world.rank("medicijnkst rooster team roost") }
        #expect(log.count == 2)
        for entry in log.entries {
            let plan = try await world.database.plan(entry)
            for table in ["d", "v", "k", "search_words"] { #expect(!plan.contains("SCAN \(table)\n"), "\(plan)") }
            for table in ["search_documents", "search_words"] {
                #expect(!plan.contains("Seq Scan on \(table)"), "\(plan)")
            }
        }
    }

    /// An index with documents in it, asked by somebody who reads groups 1 to 3.
    private struct World {
        let database: Database
        let index: SearchIndex
        let texts: RankWorld.Texts

        init(_ engine: Engine, _ documents: [SearchDocument], spread: Bool = true) async throws {
            (database, index) = try await RankPropertyTests.fill(RankWorld(documents: documents), engine)
            texts = RankWorld(documents: documents).texts
        }

        func rank(
            _ typed: String, reach: SearchReach = RankPropertyTests.reach(hidden: [4, 5]), limit: Int = 100,
            isExact: Bool = false
        ) async throws -> [Int64] {
            try await rank(SearchQuestion(.parse(typed), isExact: isExact), reach: reach, limit: limit)
        }

        func rank(
            _ question: SearchQuestion, reach: SearchReach = RankPropertyTests.reach(hidden: [4, 5]), limit: Int = 100
        ) async throws -> [Int64] {
            let (index, texts) = (index, texts)
            return try await database.read { db in
                try index.rank(question, visibleTo: reach, limit: limit, at: Instant(1000), in: db, texts: texts)
                    .map(\.hit.id)
            }
        }

        func hits(_ typed: String) async throws -> [RankedHit] { try await ranking(typed).hits }

        func ranking(_ typed: String) async throws -> Ranking {
            let (index, texts) = (index, texts)
            return try await database.read { db in
                try index.ranking(
                    SearchQuestion(.parse(typed)), visibleTo: RankPropertyTests.reach(hidden: [4, 5]),
                    at: Instant(1000), in: db, texts: texts)
            }
        }
    }

    private func post(_ id: Int64, _ body: String, title: String = "", in space: Int64 = 1) -> SearchDocument {
        SearchDocument(id: id, kind: .post, space: space, at: Instant(0), title: title, body: body)
    }
}
