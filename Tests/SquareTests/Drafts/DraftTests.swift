import Database
import Organisation
import Square
import Support
import Testing

@Suite("drafts")
struct DraftTests {
    @Test("what was begun is there on another device, and only for its writer", arguments: Engine.available)
    func kept(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/zuid/posts", ["body": "Wie ruilt?"]).id
        let kept = try await app.browser(as: .cleo).post(
            "/drafts/comment/\(post)", ["body": "Ik denk <b>na</b>", "token": "x"])
        #expect(kept.status == .seeOther && kept.location == "/drafts?done=kept")
        let thread = try await app.browser(as: .cleo).get("/posts/\(post)")
        #expect(thread.contains("Ik denk &lt;b&gt;na&lt;/b&gt;</textarea>") && thread.contains("Dit is je concept"))
        #expect(try await app.browser(as: .cleo).get("/drafts").contains("Ik denk &lt;b&gt;na"))
        for person in [Person.ben, .ada] {
            #expect(try await !app.browser(as: person).get("/drafts").contains("Ik denk"))
            #expect(try await !app.browser(as: person).get("/search?q=denk").contains("Ik denk"))
        }
        #expect(try await !ben.get("/posts/\(post)").contains("Ik denk"))

        // What may not be read can't be written to either; nobody learns whether it exists.
        #expect(try await app.browser(as: .ada).post("/drafts/comment/\(post)", ["body": "Hoi"]).status == .notFound)
        #expect(try await app.browser(as: .ada).post("/drafts/comment/1", ["body": "Hoi"]).status == .notFound)
        #expect(try await ben.post("/drafts/letter/\(post)", ["body": "Hoi"]).status == .notFound)
    }

    @Test("each form takes its draft up, and sending throws it away", arguments: Engine.available)
    func sent(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let space: Int64 = try await app.database.read { db in
            try db.row("SELECT id FROM spaces WHERE slug = 'plein'")!["id"]
        }
        _ = try await ben.post("/drafts/post/\(space)", ["title": "Een kop", "body": "Half af"])
        let form = try await ben.get("/posts/new?space=plein")
        #expect(form.value(of: "title") == "Een kop" && form.contains("Half af</textarea>"))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Een kop", "body": "Helemaal af"]).id
        #expect(try await !ben.get("/posts/new?space=plein").contains("Half af"))

        let type = 6
        _ = try await ben.post(
            "/drafts/help/\(type)", ["title": "Wie weet dit", "body": "Nog niet klaar", "type": "\(type)"])
        #expect(try await ben.get("/help/new?type=\(type)").contains("Nog niet klaar</textarea>"))

        _ = try await ben.post("/drafts/comment/\(post)", ["body": "Bijna"])
        #expect(try await ben.get("/drafts").contains("Bijna"))
        _ = try await ben.post("/posts/\(post)/comments", ["body": "Klaar"])
        let left = try await ben.get("/drafts")
        #expect(!left.contains("Bijna") && left.contains("Nog niet klaar"))
        #expect(try await ben.post("/drafts/help/\(type)/removal").status == .seeOther)
        #expect(try await !ben.get("/drafts").contains("Nog niet klaar"))
        // An emptied form keeps nothing.
        _ = try await ben.post("/drafts/comment/\(post)", ["body": "Toch nog"])
        _ = try await ben.post("/drafts/comment/\(post)", ["body": "  "])
        #expect(try await !ben.get("/drafts").contains("Toch nog"))
    }

    @Test(
        "after thirty days a draft is gone, and where its place was closed the text stays its writer's",
        arguments: Engine.available)
    func old(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["body": "Geheim plan"]).id
        let cleo = app.browser(as: .cleo)
        _ = try await cleo.post("/drafts/comment/\(post)", ["body": "Mijn tekst"])
        #expect(try await cleo.get("/drafts").contains("Geheim plan"))
        _ = try await cleo.post("/spaces/zuid/membership/removal")
        let closed = try await cleo.get("/drafts")
        #expect(closed.contains("Mijn tekst") && !closed.contains("Geheim plan"))

        let chore = try #require(app.site.features.flatMap(\.chores).first { $0.name == "throw away old drafts" })
        app.clock.advance(seconds: 29 * 86_400)
        try await chore.run(app.site)
        #expect(try await cleo.get("/drafts").contains("Mijn tekst"))
        app.clock.advance(seconds: 2 * 86_400)
        try await chore.run(app.site)
        #expect(try await !cleo.get("/drafts").contains("Mijn tekst"))
    }

    @Test("too much is refused, and a stranger's draft waits for the sign-in", arguments: Engine.available)
    func refused(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/plein/posts", ["body": "Hoi"]).id
        let long = String(repeating: "a", count: 130_000)
        #expect(
            try await app.browser(as: .ben).post("/drafts/comment/\(post)", ["body": long]).status == .contentTooLarge)
        #expect(try await app.browser(as: .ben).post("/drafts/comment/\(post)", ["body": "Kort"]).status == .seeOther)
        #expect(try await app.browser().post("/drafts/comment/\(post)", ["body": "Kort"]).status != .seeOther)
    }
}
