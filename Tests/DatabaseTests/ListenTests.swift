import Database
import Support
import Testing

@Suite("Notices")
struct ListenTests {
    @Test("a notice is heard after the commit, on every node, once and in order", arguments: Engine.available)
    func heard(engine: Engine) async throws {
        let (one, location) = try await TestDatabase.makeShared(engine, [Migration("1", "CREATE TABLE t (id BIGINT)")])
        // SQLite is one process, and there every node is the same one.
        let two = engine == .sqlite ? one : try await Database.open(location)
        var news = two.listen("news").makeAsyncIterator()
        var other = two.listen("other \"news\"").makeAsyncIterator()
        #expect(await news.next() == "")
        #expect(await other.next() == "")

        struct Refused: Error {}
        await #expect(throws: Refused.self) {
            try await one.write { db in
                try db.notify("news", "never")
                try db.run("INSERT INTO t VALUES (1)")
                throw Refused()
            }
        }
        try await one.write { db in
            try db.notify("news", "1")
            try db.notify("news", "1")
            try db.notify("other \"news\"", "é")
            try db.notify("news", "2")
        }
        #expect(await news.next() == "1")
        #expect(await news.next() == "2")
        #expect(await other.next() == "é")

        var late = two.listen("news").makeAsyncIterator()
        #expect(await late.next() == "")
        try await one.write { try $0.notify("news", "3") }
        #expect(await late.next() == "3")
        #expect(await news.next() == "3")
        await one.close()
        await two.close()
        #expect(await news.next() == nil)
    }

    @Test("a notice has a size", arguments: Engine.available)
    func size(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        try await database.write { try $0.notify("news", String(repeating: "x", count: 7_999)) }
        await #expect(throws: DatabaseError.self) {
            try await database.write { try $0.notify("news", String(repeating: "x", count: 8_000)) }
        }
    }

    @Test("a listener that is slow hears that it missed something")
    func slow() async throws {
        let database = try await TestDatabase.make(.sqlite)
        var news = database.listen("news").makeAsyncIterator()
        #expect(await news.next() == "")
        for round in 0..<5 {
            try await database.write { db in
                for number in 0..<1_000 { try db.notify("news", "\(round * 1_000 + number)") }
            }
        }
        var heard: [String] = []
        while let payload = await news.next() {
            heard.append(payload)
            if payload == "4999" { break }
        }
        let (isTold, count) = (heard.contains(""), heard.count)
        #expect(isTold)
        #expect(count < 5_000)
    }
}
