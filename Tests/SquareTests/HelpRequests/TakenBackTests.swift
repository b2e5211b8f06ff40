import Database
import Organisation
import Support
import Testing

@testable import Square

/// What was taken back, or is out of reach by now, shows nowhere.
@Suite("taken back")
struct TakenBackTests {
    @Test("the title of a withdrawn conversation shows nowhere, though its answers stay", arguments: Engine.available)
    func title(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let asked = try await els.post("/help", .asked(title: "Geheimzinnige vraag"))
        _ = try await ben.post("\(asked.location)/comments", ["body": "Daar weet de ergocoach alles van."])
        #expect(try await ben.get("/search?q=ergocoach").contains("Geheimzinnige vraag"))
        _ = try await els.post("\(asked.location)/withdrawal")
        for path in [
            "/search?q=ergocoach", "/search?q=ergocoach&order=newest", asked.location, "/help", "/", "/stream",
        ] {
            #expect(try await !ben.get(path).contains("Geheimzinnige"), "\(path)")
        }
        #expect(try await ben.get("/search?q=ergocoach").contains("alles van"), "the answer is still found")
    }

    @Test("a subject that only a withdrawn answer named is no gap", arguments: Engine.available)
    func gap(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let post = try await els.post("/spaces/plein/posts", ["title": "Zomer", "body": "Wie weet raad? #hitteplan"])
        let answer = try await ben.post("\(post.location)/comments", ["body": "Misschien #waaiers."])
        #expect(try await els.get("/experts/gaps").contains("waaiers"))
        _ = try await ben.post("/comments/\(answer.id)/withdrawal")
        let gaps = try await els.get("/experts/gaps")
        #expect(!gaps.contains("waaiers") && gaps.contains("hitteplan"))
    }

    @Test("who is let out of a group hears of nothing in it any more", arguments: Engine.available)
    func letOut(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        let asked = try await cleo.post(
            "/help", .asked(title: "Vraag van Cleo", endsOn: "2026-11-24").with("space", "zuid"))
        _ = try await ben.post(
            "/help", .asked(title: "Vraag aan Cleo", ask: "cleo").with("space", "zuid"))
        let note = try await cleo.post(
            "/notes", ["space": "zuid", "title": "Notitie van Cleo", "body": "Zo dus.", "review": "2026-11-25"])
        #expect(asked.status == .seeOther && note.status == .seeOther)
        app.clock.advance(seconds: 3 * 86_400)
        try await NoteChecks(site: app.site).remind()
        let viewer = try await app.viewer(.cleo)
        let now = app.site.clock.now()
        #expect(
            try await app.database.read { try Notifications.unreadCount(visibleTo: viewer, at: now, in: $0) } == 2)
        #expect(try await ben.post("/spaces/zuid/members/cleo/removal").status == .seeOther)
        try await HelpLadder.run(app.site)
        try await NoteChecks(site: app.site).remind()
        #expect(
            try await app.database.read { try Notifications.unreadCount(visibleTo: viewer, at: now, in: $0) } == 0)
        for path in ["/help", "/help?show=mine", "/help?show=forMe", "/notes", "/notifications", "/search?q=cleo", "/"]
        {
            let page = try await cleo.get(path)
            #expect(
                page.status == .ok && !page.contains("Vraag aan Cleo") && !page.contains("Vraag van Cleo")
                    && !page.contains("Notitie van"), "\(path)")
        }
        #expect(try await cleo.get(note.location).status == .notFound)
        #expect(try await ben.get(asked.location).contains("Wie het vroeg, is hier niet meer."))
    }

    @Test("the bell can be put at rest when what it tells of was taken back", arguments: Engine.available)
    func bell(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        #expect(try await !ben.get("/notifications").contains("/notifications/read"))
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?"))
        let answer = try await ben.post("\(asked.location)/comments", ["body": "Zo doe je dat."])
        _ = try await els.post("/help/\(asked.id)/solution", ["answer": "\(answer.id)"])
        _ = try await els.post("\(asked.location)/withdrawal")
        let page = try await ben.get("/notifications")
        #expect(!page.contains("Wie kent dit?") && page.contains("/notifications/read"))
        #expect(try await !ben.submit("/notifications/read").contains("/notifications/read"))
    }

    @Test("two caretakers at once tell everybody once", arguments: Engine.available)
    func twoNodes(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        for number in 1...12 {
            _ = try await els.post(
                "/help", .asked(title: "Vraag \(number)", endsOn: number % 2 == 0 ? "2026-11-24" : "2026-12-24"))
        }
        for _ in 0..<4 {
            app.clock.advance(seconds: 86_400)
            async let one: Void = HelpLadder.run(app.site)
            async let two: Void = HelpLadder.run(app.site)
            _ = try await (one, two)
        }
        let (fleur, asker) = (try await app.viewer(.fleur).id, try await app.viewer(.els).id)
        #expect(try await count(.helpUnanswered, for: fleur, in: app) == 6, "those that are still open")
        #expect(try await count(.helpEnded, for: asker, in: app) == 6)
    }

    private func count(_ kind: Notification.Kind, for member: Member.ID, in app: TestApp) async throws -> Int {
        try await app.database.read { db in
            try db.row("SELECT COUNT(*) AS n FROM notifications WHERE member_id = \(member) AND kind = \(kind)")?["n"]
                ?? -1
        }
    }
}
