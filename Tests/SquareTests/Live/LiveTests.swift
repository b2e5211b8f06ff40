import Database
import Foundation
import Organisation
import Square
import Support
import Testing

@Suite("live", .timeLimit(.minutes(10)))
struct LiveTests {
    @Test("an answer reaches the open page of who may read it, and nobody else's", arguments: Engine.available)
    func answers(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let closed = try await ben.post("/spaces/zuid/posts", ["body": "Alleen voor ons."]).id
        let open = try await ben.post("/spaces/plein/posts", ["body": "Voor iedereen."]).id
        let cleo = try await app.browser(as: .cleo).listen("post-\(closed)")
        let ada = try await app.browser(as: .ada).listen("post-\(closed)")
        let author = try await ben.listen("post-\(closed)")
        for page in [cleo, ada, author] { #expect(await page.next("unread") == #"{"count":0}"#) }

        let answer = try await ben.post("/posts/\(closed)/comments", ["body": "En nog iets."]).id
        #expect(await cleo.next("comment") == #"{"id":"\#(answer)"}"#)

        // What Ada hears next is what she may: nothing of the closed group came before it.
        let adaOpen = try await app.browser(as: .ada).listen("post-\(open)")
        _ = await adaOpen.next("unread")
        let other = try await ben.post("/posts/\(open)/comments", ["body": "Dit mag iedereen lezen."]).id
        #expect(await adaOpen.next("comment") == #"{"id":"\#(other)"}"#)
        let fleur = try await app.browser(as: .fleur).post("/posts/\(closed)/comments", ["body": "Van een ander."]).id
        #expect(await author.next("comment") == #"{"id":"\#(fleur)"}"#)
        await app.site.live.shut()
        let told = await ada.rest()
        #expect(told.last?.name == "retry")
        #expect(told.filter { $0.data.contains("id") } == [])
    }

    @Test("reactions are counted on open pages, given and taken", arguments: Engine.available)
    func reactions(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/plein/posts", ["body": "Gelukt."]).id
        let page = try await app.browser(as: .dirk).listen("post-\(post)")
        _ = await page.next("unread")
        // The first time it listens a node tells all it may have missed: here what was so already.
        func counted(_ thanks: Int) async throws {
            let wanted = #"{"subject":"posts/\#(post)","thanks":\#(thanks),"agree":0,"learned":0}"#
            while try #require(await page.next("reactions")) != wanted {}
        }
        _ = try await app.browser(as: .fleur).post("/posts/\(post)/reactions", ["give": "thanks"])
        try await counted(1)
        _ = try await app.browser(as: .fleur).post("/posts/\(post)/reactions", ["take": "thanks"])
        try await counted(0)
    }

    @Test("new conversations are told to who may read them, on group, stream and home", arguments: Engine.available)
    func conversations(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let stream = try await app.browser(as: .ada).listen("stream-0")
        let home = try await app.browser(as: .ada).listen("home-0")
        let inside = try await app.browser(as: .cleo).listen("home-0")
        for page in [stream, home, inside] { _ = await page.next("unread") }
        let closed = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["body": "Alleen voor ons."]).id
        let open = try await app.browser(as: .ben).post("/spaces/plein/posts", ["body": "Voor iedereen."]).id
        #expect(await stream.next("post") == #"{"id":"\#(open)"}"#)
        #expect(await inside.next("post") == #"{"id":"\#(closed)"}"#)
        // Ada is in no group: her home stays as it is until she is told to come back.
        await app.site.live.shut()
        #expect(await home.rest().filter { $0.name == "post" } == [])
        #expect(await inside.rest().filter { $0.data.contains("\(open)") } == [])
    }

    @Test("who comes back gets what was missed, of that only what may be read", arguments: Engine.available)
    func comesBack(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/zuid/posts", ["body": "Wie ruilt?"]).id
        let cleo = app.browser(as: .cleo)
        let first = try await cleo.listen("post-\(post)")
        let left = await first.next()
        first.leave()
        app.clock.advance(seconds: 120)
        let answer = try await ben.post("/posts/\(post)/comments", ["body": "Ik."]).id
        app.clock.advance(seconds: 120)

        let again = try await cleo.listen("post-\(post)", since: Instant(1), lastEvent: left?.id)
        #expect(await again.next("comment") == #"{"id":"\#(answer)"}"#)
        let ada = try await app.browser(as: .ada).listen("post-\(post)", lastEvent: left?.id)
        let adaHeard = await ada.next()
        #expect(adaHeard?.name == "unread")
        let stranger = try await app.browser(as: .ada).listen("stream-0", lastEvent: left?.id)
        let strangerHeard = await stranger.next()
        #expect(strangerHeard?.name == "unread")

        app.clock.advance(seconds: 13 * 3600)
        let late = try await cleo.listen("post-\(post)", lastEvent: left?.id)
        #expect(await late.next()?.name == "stale")
    }

    @Test("the count beside the bell follows, after the minute in which a slip is mended", arguments: Engine.available)
    func bell(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/plein/posts", ["body": "Wie ruilt?"]).id
        let page = try await app.browser(as: .ben).listen()
        #expect(await page.next("unread") == #"{"count":0}"#)
        _ = try await app.browser(as: .fleur).post("/posts/\(post)/comments", ["body": "Ik."])
        app.clock.advance(seconds: 61)
        await app.site.live.tick()
        #expect(await page.next("unread") == #"{"count":1}"#)
        _ = try await app.browser(as: .ben).get("/posts/\(post)")
        #expect(await page.next("unread") == #"{"count":0}"#)

        // A second page that is told first doesn't keep it from the first one.
        _ = try await app.browser(as: .dirk).post("/posts/\(post)/comments", ["body": "Ik ook."])
        app.clock.advance(seconds: 61)
        let other = try await app.browser(as: .ben).listen()
        #expect(await other.next("unread") == #"{"count":1}"#)
        #expect(await page.next("unread") == #"{"count":1}"#)
    }

    @Test("signing out and being switched off end the stream at once", arguments: Engine.available)
    func signedOut(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["body": "Wie ruilt?"]).id
        let ben = try await app.browser(as: .ben).listen("post-\(post)")
        let cleo = try await app.browser(as: .cleo).listen("post-\(post)")
        let fleur = try await app.browser(as: .fleur).listen("post-\(post)")
        for page in [ben, cleo, fleur] { _ = await page.next("unread") }
        _ = try await app.browser(as: .ben).post("/sign-out")
        _ = await ben.rest()
        let id = try await app.viewer(.cleo).id
        #expect(try await app.browser(as: .ada).post("/settings/members/\(id)/closure").status == .seeOther)
        _ = await cleo.rest()
        _ = try await app.browser(as: .dirk).listen("stream-0").next()
        let els = try await app.browser(as: .fleur).post("/posts/\(post)/comments", ["body": "Nog daar."])
        #expect(els.status == .seeOther)
        #expect(await app.site.live.openStreams >= 1)
        await app.site.live.shut()
        #expect(await fleur.rest().last?.name == "retry")
    }

    @Test("who left the group hears nothing more of it", arguments: Engine.available)
    func left(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/zuid/posts", ["body": "Wie ruilt?"]).id
        let cleo = try await app.browser(as: .cleo).listen("post-\(post)")
        let fleur = try await app.browser(as: .fleur).listen("post-\(post)")
        for page in [cleo, fleur] { _ = await page.next("unread") }
        let out = try await app.browser(as: .cleo).post("/spaces/zuid/membership/removal")
        #expect(out.status == .seeOther)
        _ = try await ben.post("/posts/\(post)/comments", ["body": "Zonder Cleo."])
        #expect(await fleur.next("comment") != nil)
        await app.site.live.shut()
        #expect(await cleo.rest().filter { $0.name == "comment" } == [])
    }

    @Test("a stranger gets no stream, and a person has so many at most", arguments: Engine.available)
    func limits(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        #expect(try await app.browser().get("/live?topic=stream-0").status == .noContent)
        var pages: [LiveListener] = []
        for _ in 0..<8 {
            let page = try await app.browser(as: .ben).listen("stream-0")
            _ = await page.next("unread")
            pages.append(page)
        }
        let other = try await app.browser(as: .cleo).listen("stream-0")
        _ = await other.next("unread")
        let ninth = try await app.browser(as: .ben).listen("stream-0")
        #expect(await ninth.next()?.name == "unread")
        #expect(await pages[0].rest().last?.name == "full")
        #expect(await app.site.live.openStreams == 9)
    }
}
