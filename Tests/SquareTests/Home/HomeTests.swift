import Database
import Support
import Testing

@Suite("home and notifications")
struct HomeTests {
    @Test("what is new since the last visit, and an end", arguments: Engine.available)
    func news(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        _ = try await ben.get("/")
        app.clock.advance(seconds: 3600)
        _ = try await dirk.post("/spaces/plein/posts", ["title": "Nieuws", "body": "Er is iets nieuws."])
        app.clock.advance(seconds: 60)

        let home = try await ben.get("/")
        #expect(home.contains("Nieuws") && home.contains("Je bent bij") && home.contains("1 gesprek"))
        app.clock.advance(seconds: 600)
        #expect(try await ben.get("/").contains("Er is iets nieuws."), "a reload is the same visit")
        app.clock.advance(seconds: 3600)
        #expect(try await !ben.get("/").contains("Er is iets nieuws."), "an hour later it is no longer new")
    }

    @Test("nobody is told within the minute in which a slip can be mended", arguments: Engine.available)
    func grace(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Vraag", "body": "Wie weet dit?"])
        let comment = try await els.post("\(post.location)/comments", ["body": "Ik weet het."])
        let slip = try await els.post("\(post.location)/comments", ["body": "Verkeerd venster."])

        app.clock.advance(seconds: 59)
        #expect(try await !ben.get("/notifications").contains("Els Thijssen"))
        _ = try await els.post("\(slip.location)/withdrawal")
        app.clock.advance(seconds: 2)
        let told = try await ben.get("/notifications")
        #expect(told.contains("Els Thijssen reageerde op jouw bericht") && told.contains(comment.location))
        #expect(!told.contains(slip.location), "what was withdrawn in time was never told")
    }

    @Test("one line a conversation", arguments: Engine.available)
    func bundles(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Vraag", "body": "Wie weet dit?"])
        for person in [Person.els, .dirk, .fleur] {
            _ = try await app.browser(as: person).post("\(post.location)/comments", ["body": "Antwoord."])
        }
        app.clock.advance(seconds: 61)

        let home = try await ben.get("/")
        #expect(
            home.contains("en 2 anderen reageerden op jouw bericht")
                || home.contains("en 2 anderen reageerde op jouw bericht"))
        _ = try await ben.get(post.location)
        #expect(try await !ben.get("/").contains("Wacht op jou"), "reading the conversation is enough")
    }

    @Test("a mention reaches who may read it, and nobody else", arguments: Engine.available)
    func mentions(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await ben.post("/spaces/zuid/posts", ["title": "Hallo", "body": "@cleo en @els, kijk eens."])
        app.clock.advance(seconds: 61)

        #expect(try await app.browser(as: .cleo).get("/notifications").contains("noemde jou"))
        #expect(try await !app.browser(as: .els).get("/notifications").contains("noemde jou"))
    }

    @Test("a mention that is edited away within the minute was never made", arguments: Engine.available)
    func editedMention(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Hallo", "body": "@els kijk eens."])
        _ = try await ben.post("\(post.location)/edit", ["title": "Hallo", "body": "@dirk kijk eens.", "version": "1"])
        app.clock.advance(seconds: 61)

        #expect(try await !app.browser(as: .els).get("/notifications").contains("noemde jou"))
        #expect(try await app.browser(as: .dirk).get("/notifications").contains("noemde jou"))
    }

    @Test("a group has news until it is looked at", arguments: Engine.available)
    func unread(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        app.clock.advance(seconds: 5)
        let post = try await dirk.post("/spaces/plein/posts", ["title": "Nieuws", "body": "Tekst."])
        app.clock.advance(seconds: 5)

        #expect(try await ben.get("/people").contains("class=\"new\""))
        #expect(try await ben.get("/spaces/plein").contains("row unread"))
        #expect(try await !ben.get("/people").contains("class=\"new\""))
        #expect(try await ben.get("/spaces/plein").contains("row unread"), "seen in the list is not read")
        _ = try await ben.get(post.location)
        #expect(try await !ben.get("/spaces/plein").contains("row unread"))
    }

    @Test("a stranger who sends a form keeps the text", arguments: Engine.available)
    func signedOut(engine: Engine) async throws {
        let app = try await TestApp.make(engine)

        let answer = try await app.browser().post(
            "/spaces/plein/posts", ["title": "Lang verhaal", "body": "Dit mag niet weg."])

        #expect(answer.status == .unauthorized && answer.contains("Dit mag niet weg."))
        #expect(try await app.browser().get("/spaces/plein").location == "/sign-in?next=%2Fspaces%2Fplein")
    }
}
