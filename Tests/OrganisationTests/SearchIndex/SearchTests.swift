import Database
import Support
import Testing

@testable import Organisation

@Suite("Search")
struct SearchTests {
    @Test("an open group's post is found, a closed one's only by who is in it", arguments: Engine.available)
    func permission(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [post(1, in: 1, "rooster"), post(2, in: 4, "rooster")])
        #expect(try await find("rooster", database, index) == [1])
        let member = SearchReach(spaces: "SELECT id FROM test_spaces WHERE id IN (1, 4)")
        #expect(try await find("rooster", database, index, reach: member) == [2, 1])
        #expect(try await find("rooster", database, index, inside: [4]) == [])
        #expect(try await find("rooster", database, index, reach: member, inside: [4]) == [2])
    }

    @Test("making a group closed needs no indexing", arguments: Engine.available)
    func closing(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [post(1, in: 1, "rooster")])
        #expect(try await find("rooster", database, index) == [1])
        try await database.write { try $0.run("UPDATE test_spaces SET is_open = \(false) WHERE id = 1") }
        #expect(try await find("rooster", database, index) == [])
    }

    @Test("a person is found by who may see people, and not by another", arguments: Engine.available)
    func people(engine: Engine) async throws {
        let ben = SearchDocument(
            id: 9, kind: .person, space: nil, at: Instant(0), title: "Ben Hendrix", body: "wondzorg")
        let (database, index) = try await filled(engine, [ben, post(1, in: 1, "Ben over wondzorg")])
        #expect(try await find("ben", database, index, reach: Self.reach(people: true)) == [9, 1])
        #expect(try await find("ben", database, index, reach: Self.reach(people: false)) == [1])
        #expect(try await find("wondzorg", database, index, reach: Self.reach(people: true), kinds: [.person]) == [9])
    }

    @Test("an edit and a removal leave no ghost", arguments: Engine.available)
    func ghosts(engine: Engine) async throws {
        let old = post(1, in: 1, "oude tekst", title: "Kop")
        let (database, index) = try await filled(engine, [old])
        let new = post(1, in: 2, "nieuwe tekst", title: "Titel")
        try await database.write { try index.put(new, replacing: old, in: $0) }
        #expect(try await find("oude", database, index) == [])
        #expect(try await find("kop", database, index) == [])
        #expect(try await find("tekst", database, index, inside: [1]) == [])
        #expect(try await find("nieuwe tekst", database, index, inside: [2]) == [1])
        try await database.write { try index.remove(new, in: $0) }
        #expect(try await find("nieuwe", database, index) == [])
        try await database.write { try index.remove(new, in: $0) }
        try await database.write { try index.put(old, in: $0) }
        #expect(try await find("oude kop", database, index) == [1])
        #expect(try await find("nieuwe", database, index) == [])
    }

    @Test("the title comes first, then the newest, then what only begins like it", arguments: Engine.available)
    func order(engine: Engine) async throws {
        let (database, index) = try await filled(
            engine,
            [
                post(1, in: 1, "niets", title: "Het rooster"), post(2, in: 1, "het rooster"),
                post(3, in: 1, "roosters"),
                post(4, in: 1, "de roostercommissie"), post(5, in: 1, "niets", title: "Nieuw rooster"),
                post(6, in: 1, "niets", title: "Roosterwijziging"),
            ])
        #expect(try await find("rooster", database, index) == [5, 1, 3, 2, 6, 4])
        #expect(try await find("nieuw rooster", database, index) == [5])
    }

    @Test("a half-typed word finds what its whole word would, whatever the stem", arguments: Engine.available)
    func halfTyped(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [post(1, in: 1, "wij lopen samen"), post(2, in: 1, "huizen")])
        for text in ["lop", "lope", "lopen"] { #expect(try await find(text, database, index) == [1]) }
        for text in ["hui", "huiz", "huize", "huizen", "huis"] { #expect(try await find(text, database, index) == [2]) }
        #expect(try await find("lo", database, index) == [])
        #expect(try await find("\"lop\"", database, index) == [])
    }

    @Test("phrases stay inside the title or inside the text", arguments: Engine.available)
    func phrases(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [post(1, in: 1, "woord drie", title: "een twee")])
        #expect(try await find("\"een twee\"", database, index) == [1])
        #expect(try await find("\"woord drie", database, index) == [1])
        #expect(try await find("\"twee woord\"", database, index) == [])
        #expect(try await find("\"drie woord\"", database, index) == [])
        #expect(try await find("\"twee een\" drie", database, index) == [])
    }

    @Test("strange texts and strange queries do no harm", arguments: Engine.available)
    func strange(engine: Engine) async throws {
        let strange = [
            "AND OR NOT NEAR * ^ : ( )", "'); DROP TABLE search_documents; --", "&|!<-> a:*B", "\"unclosed",
            "“krom” „quote",
            "שלום עולם", "🎉🎉", "", " ", "\u{200B}\u{AD}", "a\\'b", String(repeating: "lang ", count: 2000),
            String(repeating: "y", count: 10_000), "NEAR(rooster zorg, 2)", "terms:rooster", "rooster*", "-rooster",
            "e\u{301}",
        ]
        let documents = strange.enumerated().map { post(Int64($0.offset + 1), in: 1, $0.element, title: $0.element) }
        let (database, index) = try await filled(engine, documents)
        for (number, text) in strange.enumerated() {
            let found = try await find(text, database, index)
            let isEmpty = SearchQuery.parse(text).isEmpty
            #expect(found.contains(Int64(number + 1)) != isEmpty, "\(text)")
        }
        #expect(try await find("שלום", database, index) == [6])
        #expect(try await find("drop table", database, index) == [2])
    }

    @Test("only stop words, they are what is asked", arguments: Engine.available)
    func stopWords(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [post(1, in: 1, "de week"), post(2, in: 1, "een week")])
        #expect(try await find("de", database, index) == [1])
        #expect(try await find("de week", database, index) == [2, 1])
        #expect(try await find("\"de week\"", database, index) == [1])
    }

    @Test("a page takes one statement, three when it isn't full, and finds by index", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let documents = (1...60).map {
            post(Int64($0), in: 1, "rooster nummer \($0)", title: $0 % 20 == 0 ? "rooster" : "")
        }
        let (database, index) = try await filled(engine, documents)
        _ = try await find("rooster", database, index)
        let full = StatementLog()
        _ = try await StatementLog.$current.withValue(full) { try await find("rooster", database, index, limit: 20) }
        #expect(full.count == 1)
        let short = StatementLog()
        _ = try await StatementLog.$current.withValue(short) { try await find("nummer roost", database, index) }
        #expect(short.count == 3)
        for entry in full.entries + short.entries {
            let plan = try await database.plan(entry)
            #expect(!plan.contains("SCAN d") && !plan.contains("Seq Scan on search_documents"), "\(plan)")
            #expect(
                !plan.contains("SCAN search_words") && !plan.contains("Seq Scan on search_words"), "\(plan)")
        }
    }

    @Test("a batch of many is found as one by one", arguments: Engine.available)
    func batches(engine: Engine) async throws {
        let (database, index) = try await filled(engine, [])
        let batch = index.prepare((1...500).map { post(Int64($0), in: 1, "bericht nummer \($0)") })
        try await database.write { try index.put(batch, in: $0) }
        try await database.write { try index.put(index.prepare([]), in: $0) }
        while try await database.write({ try index.tidy(in: $0) }) {}
        #expect(try await find("bericht 250", database, index) == [250])
        #expect(try await find("beri", database, index, limit: 5) == [500, 499, 498, 497, 496])
    }

    @Test("the newest that PostgreSQL keeps apart and the older ones give one answer", arguments: Engine.available)
    func recent(engine: Engine) async throws {
        guard engine == .postgres else { return }
        var documents: [SearchDocument] = []
        for id: Int64 in 1...40 {
            documents.append(post(id, in: id % 3 == 0 ? 4 : 1, id % 5 == 0 ? "rooster" : "ander rooster"))
        }
        let (first, last) = (documents[0], documents[39])
        let (database, index) = try await filled(engine, documents)
        let kept: () async throws -> Int = {
            try await database.read { try $0.row("SELECT COUNT(*) AS n FROM search_recent")?["n"] ?? 0 }
        }
        let answers: () async throws -> [[Int64]] = {
            [
                try await find("rooster", database, index, limit: 60),
                try await find("ander", database, index, limit: 3),
                try await find("ander rooster", database, index, limit: 60),
            ]
        }
        let whole = try await answers()
        #expect(whole[0].count == 27 && whole[1].count == 3)
        for fewest in [15, 4, 1] {
            try await database.write { try RecentSearchStore.trim(to: fewest, in: $0) }
            #expect(try await kept() == fewest)
            #expect(try await answers() == whole)
        }
        try await database.write { try RecentSearchStore.trim(to: 1, in: $0) }
        try await database.write { try index.remove(last, in: $0) }
        try await database.write { try index.remove(first, in: $0) }
        #expect(try await kept() == 0)
        #expect(try await find("rooster", database, index, limit: 60) == whole[0].filter { $0 != 40 && $0 != 1 })
        try await database.write { try index.put(first, in: $0) }
        try await database.write { try index.put(last, in: $0) }
        #expect(try await kept() == 1)
        #expect(try await answers() == whole)
        try await database.write { try RecentSearchStore.empty(in: $0) }
        #expect(try await answers() == whole)
        // A node that tidies with an older view must not let the beginning go back.
        try await database.write { db in
            try db.run("INSERT INTO search_recent SELECT * FROM search_documents")
            try RecentSearchStore.trim(to: 15, in: db)
        }
        #expect(try await kept() == 0)
        #expect(try await answers() == whole)
        try await database.write { try RecentSearchStore.fill(7, in: $0) }
        #expect(try await kept() == 7)
        #expect(try await answers() == whole)
    }

    @Test("a cursor survives the address bar, and nonsense is no cursor")
    func cursors() {
        #expect(SearchCursor("1-42")?.description == "1-42")
        for text in ["", "1", "1-", "-1", "9-1", "1-0", "1--5", "a-b", "1-2-3", "1-99999999999999999999"] {
            #expect(SearchCursor(text) == nil, "\(text)")
        }
    }

    // MARK: - Making and asking

    static func makeDatabase(_ engine: Engine) async throws -> Database {
        let spaces = Migration(
            "0001-test",
            """
            CREATE TABLE test_spaces (id BIGINT PRIMARY KEY, is_open BOOLEAN NOT NULL);
            CREATE TABLE test_people (id BIGINT PRIMARY KEY);
            """)
        let database = try await TestDatabase.make(engine, [spaces] + SearchIndex.migrations)
        try await database.write { db in
            for id in 1...5 { try db.run("INSERT INTO test_spaces (id, is_open) VALUES (\(id), \(id <= 3))") }
        }
        return database
    }

    static func reach(people: Bool) -> SearchReach {
        SearchReach(
            spaces: "SELECT id FROM test_spaces WHERE is_open = \(true)",
            people: people ? "SELECT id FROM search_documents WHERE kind = \(SearchKind.person)" : nil)
    }

    private func filled(_ engine: Engine, _ documents: [SearchDocument]) async throws -> (Database, SearchIndex) {
        let database = try await Self.makeDatabase(engine)
        let index = SearchIndex()
        try await database.write { db in for document in documents { try index.put(document, in: db) } }
        return (database, index)
    }

    private func find(
        _ text: String, _ database: Database, _ index: SearchIndex, reach: SearchReach = reach(people: false),
        kinds: [SearchKind] = [], inside spaces: [Int64] = [], limit: Int = 50
    ) async throws -> [Int64] {
        try await database.read { db in
            try index.find(.parse(text), kinds: kinds, visibleTo: reach, inside: spaces, limit: limit, in: db).hits
                .map(\.id)
        }
    }

    private func post(_ id: Int64, in space: Int64, _ body: String, title: String = "") -> SearchDocument {
        SearchDocument(id: id, kind: .post, space: space, at: Instant(id), title: title, body: body)
    }
}
