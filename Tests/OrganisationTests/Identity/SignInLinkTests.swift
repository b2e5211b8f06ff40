import Database
import Support
import Testing

@testable import Organisation

@Suite struct SignInLinkTests {
    private func link(in app: TestApp) throws -> String {
        let mail = try #require(app.outbox.mails.last)
        return String(try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/)).0)
    }

    @Test(arguments: Engine.available)
    func aLinkByMailOpensTheDoorOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let browser = app.browser()
        let known = try await browser.post("/sign-in/link", ["mail": "Ben@example.org", "next": "/people"])
        let unknown = try await browser.post("/sign-in/link", ["mail": "nemo@example.org"])
        #expect(known.status == .ok)
        #expect(known.text == unknown.text)
        #expect(app.outbox.mails.map(\.to) == ["ben@example.org"])
        let path = try link(in: app)
        // Programs that look through mail open links; that must not use them.
        for _ in 0..<2 { #expect(try await app.browser().get(path).status == .ok) }
        #expect(try await browser.get("/settings").status == .seeOther)
        #expect(try await browser.post(path).location == "/people")
        #expect(try await browser.get("/settings").contains("data-viewer=\"ben\""))
        let used = try await app.browser().post(path)
        #expect(used.status == .notFound)
        #expect(try await app.browser().get(path).text == used.text)
        #expect(try await app.browser().get("/sign-in/link/" + Token.random().text).text == used.text)
    }

    @Test func afterAnHourItIsClosed() async throws {
        let app = try await TestApp.make()
        for (seconds, isOpen) in [(3599, true), (3601, false)] as [(Int64, Bool)] {
            _ = try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"])
            app.clock.advance(seconds: seconds)
            #expect(try await app.browser().post(try link(in: app)).status == (isOpen ? .seeOther : .notFound))
        }
    }

    @Test func anAccountThatIsOffGetsNone() async throws {
        let app = try await TestApp.make()
        let ben = try await app.viewer(.ben)
        _ = try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"])
        let path = try link(in: app)
        #expect(try await app.browser().get(path).status == .ok)
        try await app.database.write { try MemberChangeStore.update(ben.id, state: .off, in: $0) }
        #expect(try await app.browser().post(path).status == .notFound)
        _ = try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"])
        #expect(app.outbox.mails.count == 1)
    }
}
