import Database
import Square
import Support
import Testing

@Suite("edits and withdrawals on open pages", .timeLimit(.minutes(10)))
struct LiveChangeTests {
    @Test("an edit, a withdrawal and its undoing reach who may read it, and nobody else", arguments: Engine.available)
    func changes(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/zuid/posts", ["body": "Alleen voor ons."]).id
        let answer = try await ben.post("/posts/\(post)/comments", ["body": "En nog iets."]).id
        app.clock.advance(seconds: 120)
        let cleo = try await app.browser(as: .cleo).listen("post-\(post)")
        let ada = try await app.browser(as: .ada).listen("post-\(post)")
        for page in [cleo, ada] { _ = await page.next("unread") }

        let edit = ["body": "En nog iets anders.", "version": "1"]
        #expect(try await ben.post("/comments/\(answer)/edit", edit).status == .seeOther)
        #expect(await cleo.next("changed") == #"{"id":"\#(answer)"}"#)
        #expect(try await app.browser(as: .cleo).get("/posts/\(post)").contains("En nog iets anders."))
        for act in ["withdrawal", "withdrawal/removal"] {
            #expect(try await ben.post("/comments/\(answer)/\(act)").status == .seeOther)
            #expect(await cleo.next("changed") == #"{"id":"\#(answer)"}"#)
        }
        let whole = ["title": "", "body": "Voor ons alleen.", "version": "1"]
        #expect(try await ben.post("/posts/\(post)/edit", whole).status == .seeOther)
        #expect(await cleo.next("changed") == #"{"id":"\#(post)"}"#)
        // Of what was taken back only that is told: no answers, no reactions.
        #expect(try await ben.post("/posts/\(post)/withdrawal").status == .seeOther)
        #expect(await cleo.next("changed") == #"{"id":"\#(post)"}"#)
        #expect(try await ben.post("/posts/\(post)/withdrawal/removal").status == .seeOther)
        #expect(await cleo.next("changed") == #"{"id":"\#(post)"}"#)
        await app.site.live.shut()
        #expect(await ada.rest().filter { $0.data.contains("id") } == [])
    }

    @Test("who comes back hears what was edited or withdrawn meanwhile", arguments: Engine.available)
    func meanwhile(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/zuid/posts", ["body": "Alleen voor ons."]).id
        let (one, two) = (
            try await ben.post("/posts/\(post)/comments", ["body": "Het eerste."]).id,
            try await ben.post("/posts/\(post)/comments", ["body": "Het tweede."]).id
        )
        app.clock.advance(seconds: 600)
        let left = app.site.clock.now()
        app.clock.advance(seconds: 600)
        _ = try await ben.post("/comments/\(one)/edit", ["body": "Het allereerste.", "version": "1"])
        _ = try await ben.post("/comments/\(two)/withdrawal")
        let cleo = try await app.browser(as: .cleo).listen("post-\(post)", since: left)
        let ada = try await app.browser(as: .ada).listen("post-\(post)", since: left)
        let told = [await cleo.next("changed"), await cleo.next("changed")]
        #expect(Set(told) == [#"{"id":"\#(one)"}"#, #"{"id":"\#(two)"}"#])
        await app.site.live.shut()
        #expect(await ada.rest().filter { $0.data.contains("id") } == [])
    }
}
