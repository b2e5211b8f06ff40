import Database
import Hummingbird
import Support
import Testing

@testable import Organisation

@Suite struct SignInTests {
    static let password = "zeven rode fietsen"

    /// The cast, of whom Ben has a password.
    static func app(
        _ engine: Engine = .sqlite, options: (inout Site.Options) -> Void = { _ in }
    ) async throws -> TestApp {
        let app = try await TestApp.make(engine, options: options)
        let hash = try await app.site.passwords.hash(password)
        let ben = try await app.viewer(.ben)
        try await app.database.write { try MemberChangeStore.update(ben.id, passwordHash: hash, in: $0) }
        return app
    }

    @Test(arguments: Engine.available)
    func byHandleOrMailAddressAndPassword(_ engine: Engine) async throws {
        let app = try await Self.app(engine)
        for name in ["ben", "@Ben", "ben@example.org", " BEN@example.org"] {
            let browser = app.browser()
            #expect(try await browser.get("/settings").status == .seeOther)
            let answer = try await browser.post("/sign-in", ["name": name, "password": Self.password])
            #expect(answer.status == .seeOther)
            let cookie = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("weerklank=") })
            #expect(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Max-Age=2592000"))
            #expect(try await browser.get("/settings").contains("data-viewer=\"ben\""))
        }
    }

    @Test(arguments: Engine.available)
    func aWrongNameAndAWrongPasswordAreOneAnswer(_ engine: Engine) async throws {
        let app = try await Self.app(engine)
        let browser = app.browser()
        let wrong = try await browser.post("/sign-in", ["name": "ben", "password": "acht gele fietsen"])
        #expect(wrong.status == .unauthorized)
        #expect(wrong.value(of: "name") == "ben")
        #expect(!wrong.contains("acht gele"))
        let unknown = try await browser.post("/sign-in", ["name": "nemo", "password": Self.password])
        #expect(unknown.status == .unauthorized)
        #expect(unknown.text == wrong.text.replacing("value=\"ben\"", with: "value=\"nemo\""))
        // Els has no password: an empty one isn't it.
        #expect(try await browser.post("/sign-in", ["name": "els", "password": ""]).status == .unauthorized)
        #expect(try await browser.post("/sign-in", ["name": "ben", "password": Self.password]).status == .seeOther)
    }

    @Test func everySignInGetsANewTokenAndSigningOutEndsIt() async throws {
        let app = try await Self.app()
        let browser = app.browser()
        func token() async throws -> String {
            let answer = try await browser.post("/sign-in", ["name": "ben", "password": Self.password])
            let cookie = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("weerklank=") })
            return String(cookie.split(separator: ";")[0])
        }
        let first = try await token()
        let second = try await token()
        #expect(first != second)
        #expect(try await app.browser().get("/settings", headers: [.cookie: second]).status == .ok)
        #expect(try await app.browser().get("/settings", headers: [.cookie: first]).status == .seeOther)
        #expect(try await browser.post("/sign-out").location == "/sign-in")
        #expect(try await app.browser().get("/settings", headers: [.cookie: second]).status == .seeOther)
        #expect(try await browser.get("/settings").status == .seeOther)
    }

    @Test func aSessionLastsThirtyDays() async throws {
        let app = try await Self.app()
        let browser = app.browser()
        _ = try await browser.post("/sign-in", ["name": "ben", "password": Self.password])
        app.clock.advance(seconds: 30 * 86_400 - 1)
        #expect(try await browser.get("/settings").status == .ok)
        app.clock.advance(seconds: 1)
        #expect(try await browser.get("/settings").status == .seeOther)
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "/sign-in", "javascript:alert(1)", "",
    ])
    func onlyLeadsOnWithinTheSite(_ next: String) async throws {
        let app = try await Self.app()
        let fields = ["name": "ben", "password": Self.password, "next": next]
        #expect(try await app.browser().post("/sign-in", fields).location == "/")
        let twin = fields.merging(["next": "/people?q=ada"]) { $1 }
        #expect(try await app.browser().post("/sign-in", twin).location == "/people?q=ada")
    }

    @Test func whoIsNotSignedInIsSentThereAndBack() async throws {
        let app = try await Self.app()
        let answer = try await app.browser().get("/people?q=ada")
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/sign-in?next=%2Fpeople%3Fq%3Dada")
        let page = try await app.browser().get(answer.location)
        #expect(page.value(of: "next") == "/people?q=ada")
        #expect(page.contains("href=\"/sign-in?next=%2Fpeople%3Fq%3Dada&amp;lang=en\""))
        #expect(try await app.browser(as: .ben).get("/people?q=ada").status == .ok)
    }

    @Test func speaksTheLanguageThatWasAsked() async throws {
        let app = try await Self.app()
        let browser = app.browser()
        #expect(try await browser.get("/sign-in").contains("<html lang=\"nl\""))
        #expect(try await browser.get("/sign-in?lang=en").contains("<html lang=\"en\""))
        #expect(try await browser.get("/sign-in").contains("<html lang=\"en\""))
        #expect(try await browser.get("/sign-in?lang=xx").contains("<html lang=\"en\""))
    }

    @Test func tokensThatMayOnlyReadOnlyRead() async throws {
        let app = try await Self.app()
        let token = try await app.database.write { db in
            try Members.issueToken("ben", scopes: ["read"], at: app.site.clock.now(), in: db)
        }
        let headers: HTTPFields = [.authorization: "Bearer \(try #require(token).text)"]
        #expect(try await app.browser().get("/settings", headers: headers).status == .ok)
        #expect(
            try await app.browser().post("/settings/language", ["language": "en"], headers: headers).status
                == .forbidden)
        #expect(try await app.browser(as: .ben).post("/settings/language", ["language": "en"]).status == .seeOther)
    }
}
