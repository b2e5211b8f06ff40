import Database
import Support
import Testing

@testable import App

@Suite("what the doctor says of search")
struct SearchCheckTests {
    @Test("misses a note and a request, and finds those taken back", arguments: Engine.available)
    func kinds(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let note = try await ben.post("/notes", ["space": "plein", "title": "Tillift", "body": "Zo dus."])
        let asked = try await ben.post(
            "/help",
            ["type": "6", "space": "plein", "title": "Wie weet dit?", "body": "Toe maar.", "endsOn": "2026-12-07"])
        #expect(try await check(app) == ([], []))
        try await app.database.write { db in
            try db.run("UPDATE notes SET withdrawn_at = 5 WHERE id = \(note.id)")
            try db.run("UPDATE posts SET withdrawn_at = 5 WHERE id = \(asked.id)")
        }
        #expect(try await check(app) == ([], ["help \(asked.id)", "note \(note.id)"]))
        try await app.database.write { db in
            try db.run("UPDATE notes SET withdrawn_at = NULL")
            try db.run("UPDATE posts SET withdrawn_at = NULL")
            try db.run("DELETE FROM search_documents WHERE id IN (\(note.id), \(asked.id))")
        }
        #expect(try await check(app) == (["/notes/\(note.id)", "/posts/\(asked.id)"], []))
    }

    @Test("misses what PostgreSQL should have among the newest, and a load that was broken off")
    func newest() async throws {
        guard Engine.available.contains(.postgres) else { return }
        let app = try await TestApp.make(.postgres)
        let post = try await app.browser(as: .ben).post("/spaces/plein/posts", ["body": "Zo dus."]).id
        let verdict = { try await app.database.read { try SearchCheck(db: $0).run()[0].verdict } }
        #expect(try await verdict() == .ok)
        try await app.database.write { _ = try $0.run("DELETE FROM search_recent WHERE id = \(post)") }
        #expect(try await verdict() == .wrong)
        #expect(try await app.database.read { try DoctorStore.notRecent(in: $0) } == ["post \(post)"])
        _ = try await app.weerklank.reindex()
        #expect(try await verdict() == .ok)
        try await app.database.write { try app.site.search.beginFilling(in: $0) }
        #expect(try await verdict() == .warning)
        try await app.database.write { try app.site.search.endFilling(in: $0) }
        #expect(try await verdict() == .ok)
    }

    private func check(_ app: TestApp) async throws -> (missing: [String], surplus: [String]) {
        try await app.database.read { db in
            (
                try DoctorStore.notFindable(from: 0, in: db).sorted(),
                try DoctorStore.findableInVain(from: 0, in: db).sorted()
            )
        }
    }
}
