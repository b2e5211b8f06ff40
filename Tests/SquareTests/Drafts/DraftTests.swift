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

    @Test("Enter sends, and beginning empty stands beside the form", arguments: Engine.available)
    func emptied(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let space: Int64 = try await app.database.read {
            try $0.row("SELECT id FROM spaces WHERE slug = 'plein'")!["id"]
        }
        _ = try await ben.post("/drafts/post/\(space)", ["body": "Half af", "with-pictures": "1"])
        let form = try await ben.get("/posts/new?space=plein")
        let composer = try #require(form.text.firstMatch(of: /<form class="composer[\s\S]*?<\/form>/)).output
        // Enter presses the first button that belongs to the form.
        let buttons = composer.matches(of: /<button[^>]*>/).map { String($0.output) }.filter { !$0.contains(" form=") }
        #expect(buttons.first == "<button class=\"button\">")
        #expect(
            form.contains("<form id=\"draft-drop\" method=\"post\" action=\"/drafts/post/\(space)/removal?from=form\">")
        )
        let dropped = try await ben.post("/drafts/post/\(space)/removal?from=form")
        #expect(dropped.location == "/posts/new?space=plein")
        #expect(try await !ben.get(dropped.location).contains("Half af"))
        // What a form fills in by itself is no text.
        _ = try await ben.post(
            "/drafts/post/\(space)", ["body": " ", "title": "", "with-pictures": "1", "nudged": "1"])
        #expect(try await !ben.get("/posts/new?space=plein").contains("Dit is je concept"))
        _ = try await ben.post("/drafts/help/6", ["body": "", "type": "6", "endsOn": "2026-12-07"])
        #expect(try await !ben.get("/help/new?type=6").contains("Dit is je concept"))
    }

    @Test("pictures and their words come back too, also those sent along with the draft", arguments: Engine.available)
    func pictures(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let space: Int64 = try await app.database.read {
            try $0.row("SELECT id FROM spaces WHERE slug = 'plein'")!["id"]
        }
        let large = try TestPicture.make(2200, 1600)
        #expect(large.count > 1 << 20)
        let kept = try await ben.send(
            "/drafts/post/\(space)", [("with-pictures", "1"), ("body", "Kijk")],
            files: [("pictures", "a.jpg", large), ("pictures", "b.jpg", try TestPicture.make(90, 60))])
        #expect(kept.location == "/drafts?done=kept")
        let form = try await ben.get("/posts/new?space=plein")
        let ids = form.text.matches(of: /name="picture" value="(\d+)"/).map { String($0.1) }
        #expect(ids.count == 2 && form.contains("Kijk</textarea>"))
        _ = try await ben.send(
            "/drafts/post/\(space)",
            [
                ("with-pictures", "1"), ("body", "Kijk"), ("picture", ids[0]), ("alt-\(ids[0])", "Een kat"),
                ("picture", ids[1]), ("alt-\(ids[1])", "Een hond"),
            ], files: [])
        // As long as the draft, so after the day in which others go.
        app.clock.advance(seconds: 3 * 86_400)
        try await Pictures(site: app.site).sweep()
        let later = try await ben.get("/posts/new?space=plein")
        #expect(later.text.matches(of: /name="picture" value="(\d+)"/).map { String($0.1) } == ids)
        #expect(later.contains("Een kat") && later.contains("Een hond"))
        _ = try await ben.post("/drafts/post/\(space)/removal")
        try await Pictures(site: app.site).sweep()
        #expect(try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM pictures")?["n"] ?? -1 } == 0)
        let refused = try await ben.send(
            "/drafts/post/\(space)", [("with-pictures", "1"), ("body", "Toch")],
            files: [("pictures", "a.jpg", [1, 2, 3])])
        #expect(refused.location == "/drafts?done=without")
        #expect(try await ben.get(refused.location).contains("Een foto kon niet bewaard worden"))
    }

    @Test("an answer begun to one is not put under another, nor thrown away by it", arguments: Engine.available)
    func replies(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["body": "Wie ruilt?"]).id
        let first = try await app.browser(as: .dirk).post("/posts/\(post)/comments", ["body": "Ik niet"]).location
        let answer = String(first.drop { !$0.isNumber }.prefix { $0.isNumber })
        let comment = try await app.database.read { try $0.row("SELECT id FROM comments")?["id"] as Int64? }
        let reply = try #require(comment).description
        #expect(!answer.isEmpty)
        _ = try await ben.post("/drafts/comment/\(post)", ["body": "Aan Dirk", "reply": reply])
        #expect(try await !ben.get("/posts/\(post)").contains("Aan Dirk"))
        #expect(try await ben.get("/posts/\(post)?reply=\(reply)").contains("Aan Dirk</textarea>"))
        _ = try await ben.post("/posts/\(post)/comments", ["body": "Aan iedereen"])
        #expect(try await ben.get("/posts/\(post)?reply=\(reply)").contains("Aan Dirk</textarea>"))
        _ = try await ben.post("/posts/\(post)/comments", ["body": "Aan Dirk, af", "reply": reply])
        #expect(try await !ben.get("/posts/\(post)?reply=\(reply)").contains("Aan Dirk</textarea>"))
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
