import Database
import Hummingbird
import Support
import Testing

@testable import Organisation

@Suite struct DeviceTests {
    private static let firefox = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"

    private func signIn(_ person: Person, _ app: TestApp, agent: String = "") async throws -> Browser {
        let browser = app.browser()
        _ = try await browser.post("/sign-in/link", ["mail": "\(person.rawValue)@example.org"])
        let mail = try #require(app.outbox.mails.last)
        let link = try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/))
        let answer = try await browser.post(String(link.0), headers: [.userAgent: agent])
        #expect(answer.status == .seeOther)
        return browser
    }

    private func removals(_ answer: Answer) -> [String] {
        answer.text.matches(of: /\/settings\/devices\/[0-9a-f]{32}\/removal/).map { String($0.0) }
    }

    @Test(arguments: [
        (firefox, "Firefox/Android"),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0",
            "Edge/Windows"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1",
            "Safari/iPhone"
        ),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36", "Chrome/Linux"),
        ("curl/8", ""), ("", ""),
    ])
    func aDeviceIsToldInWords(_ agent: String, _ code: String) {
        #expect(Device(userAgent: agent).code == code)
    }

    @Test(arguments: Engine.available)
    func onesOwnSessionsAreListedAndEnded(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let phone = try await signIn(.ben, app, agent: Self.firefox)
        let desk = try await signIn(.ben, app)
        let fleur = try await signIn(.fleur, app)
        let page = try await desk.get("/settings/devices")
        #expect(page.contains("Firefox op Android") && page.contains("Dit apparaat"))
        // The phone, the desk, and the token that tests go by.
        #expect(removals(page).count == 3)
        #expect(!(try await fleur.get("/settings/devices").contains("Firefox")))
        let onPhone = try await phone.get("/settings/devices")
        let ends = Set(removals(onPhone))
        for path in ends { #expect(try await fleur.post(path).status == .notFound) }
        #expect(try await phone.get("/").status == .ok)
        // The phone's own row stands with "this device" in it.
        let rows = page.text.split(separator: "<article")
        let row = try #require(rows.first { $0.contains("Firefox op Android") })
        let path = String(try #require(row.firstMatch(of: /\/settings\/devices\/[0-9a-f]{32}\/removal/)).0)
        #expect(try await desk.post(path).location == "/settings/devices?done=session")
        #expect(try await phone.get("/").status == .seeOther)
        #expect(try await desk.get("/").status == .ok)
        #expect(try await desk.post("/settings/devices/removal").status == .seeOther)
        #expect(removals(try await desk.get("/settings/devices")).count == 1)
        #expect(try await app.browser(as: .ben).get("/settings/devices").status == .seeOther)
        // Ending this one goes to the sign-in page.
        let last = try await desk.get("/settings/devices")
        let own = try #require(removals(last).first)
        #expect(try await desk.post(own).location == "/sign-in")
        #expect(try await fleur.get("/settings/devices").status == .ok)
    }

    @Test(arguments: Engine.available)
    func whenSomebodyWasLastHereIsKeptToTheHour(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = try await signIn(.ben, app)
        let viewer = try await app.viewer(.ben)
        func seen() async throws -> Instant? {
            let now = app.site.clock.now()
            return try await app.database.read {
                try SessionStore.list(visibleTo: viewer, at: now, in: $0).first { $0.kind == .link }?.seenAt
            }
        }
        let first = try await seen()
        app.clock.advance(seconds: 1800)
        _ = try await ben.get("/people")
        #expect(try await seen() == first)
        app.clock.advance(seconds: 1801)
        _ = try await ben.get("/people")
        #expect(try await seen() == app.site.clock.now())
    }

    @Test(arguments: Engine.available)
    func aSessionGoesToThePhoneOnceForFourHours(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let desk = try await signIn(.ben, app)
        let shown = try await desk.post("/settings/phone")
        #expect(shown.status == .ok && shown.contains("class=\"qr\""))
        let state = String(try #require(shown.text.firstMatch(of: /data-waits="([^"]+)"/)).1)
        #expect(try await desk.get(state).contains("nog niet gebruikt"))
        #expect(try await app.browser(as: .fleur).get(state).status == .notFound)

        let token = Token.random()
        let (viewer, session) = (try await app.viewer(.ben), try await linkSession(.ben, app))
        let (handOver, made) = try await HandOvers(site: app.site).start(from: session, by: viewer)
        #expect(try await app.browser().get("/phone/\(token.text)").status == .notFound)
        let phone = app.browser()
        #expect(try await phone.get("/phone/\(made.text)").contains("Ga hier verder als Ben Hendrix"))
        #expect(
            try await phone.post("/phone/\(made.text)", headers: [.userAgent: Self.firefox]).status == .seeOther)
        #expect(try await phone.get("/").contains("data-viewer=\"ben\""))
        #expect(try await app.browser().post("/phone/\(made.text)").status == .notFound)
        #expect(try await desk.get("/settings/phone/\(handOver.id)").contains("Firefox op Android"))
        let json = try await desk.get("/settings/phone/\(handOver.id)", headers: [.accept: "application/json"])
        #expect(json.text == "{\"state\":\"used\"}")
        // What was handed over isn't handed on.
        #expect(try await phone.post("/settings/phone").status == .forbidden)
        app.clock.advance(seconds: 4 * 3600 - 1)
        #expect(try await phone.get("/people").status == .ok)
        app.clock.advance(seconds: 2)
        #expect(try await phone.get("/people").status == .seeOther)
        #expect(try await desk.get("/people").status == .ok)
    }

    @Test(arguments: Engine.available)
    func aCodeIsShortAndEndsWithTheDeviceThatShowsIt(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let handOvers = HandOvers(site: app.site)
        let desk = try await signIn(.ben, app)
        let viewer = try await app.viewer(.ben)
        let session = try await linkSession(.ben, app)
        let (_, late) = try await handOvers.start(from: session, by: viewer)
        let (_, replaced) = (0, late)
        app.clock.advance(seconds: 181)
        #expect(try await app.browser().get("/phone/\(replaced.text)").status == .notFound)
        let (_, old) = try await handOvers.start(from: session, by: viewer)
        let (_, new) = try await handOvers.start(from: session, by: viewer)
        #expect(try await app.browser().post("/phone/\(old.text)").status == .notFound)
        #expect(try await app.browser().get("/phone/\(new.text)").status == .ok)
        #expect(try await desk.post("/sign-out").status == .seeOther)
        #expect(try await app.browser().post("/phone/\(new.text)").status == .notFound)
    }

    private func linkSession(_ person: Person, _ app: TestApp) async throws -> String {
        let viewer = try await app.viewer(person)
        let now = app.site.clock.now()
        let all = try await app.database.read { try SessionStore.list(visibleTo: viewer, at: now, in: $0) }
        return try #require(all.first { $0.kind == .link }).tokenHash
    }

    @Test(arguments: Engine.available)
    func aLeaverIsSwitchedOffEverywhereAtOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine) { $0.address = "https://plein.example.org" }
        let desk = try await signIn(.ben, app)
        let ben = try await app.viewer(.ben)
        let session = try await linkSession(.ben, app)
        var key = try SoftKey()
        let question = try await Passkeys(site: app.site).askForNew(session: session, by: ben)
        #expect(try await desk.post("/settings/passkeys", key.registration(question.challenge)).status == .seeOther)
        let (_, code) = try await HandOvers(site: app.site).start(from: session, by: ben)
        let (_, used) = try await HandOvers(site: app.site).start(from: session, by: ben)
        let phone = app.browser()
        #expect(try await phone.post("/phone/\(used.text)").status == .seeOther)
        let (_, last) = try await HandOvers(site: app.site).start(from: session, by: ben)
        _ = try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"])
        let mail = try #require(app.outbox.mails.last)
        let link = try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/))
        // Everything opens, until it doesn't.
        #expect(try await desk.get("/people").status == .ok)
        #expect(try await phone.get("/people").status == .ok)
        #expect(try await app.browser().get("/phone/\(last.text)").status == .ok)
        #expect(try await app.browser().get(String(link.0)).status == .ok)
        #expect(try await app.browser(as: .ben).get("/people").status == .ok)

        #expect(try await app.browser(as: .ada).post("/settings/members/\(ben.id)/closure").status == .seeOther)
        for browser in [desk, phone, app.browser(as: .ben)] {
            #expect(try await browser.get("/people").status == .seeOther)
        }
        for path in ["/phone/\(code.text)", "/phone/\(last.text)", String(link.0)] {
            #expect(try await app.browser().get(path).status == .notFound)
            #expect(try await app.browser().post(path).status == .notFound)
        }
        key.count = 2
        let stranger = app.browser()
        let asked = try await Passkeys(site: app.site).askForOne(from: "")
        #expect(try await stranger.post("/sign-in/passkey", key.assertion(asked.challenge)).status == .unauthorized)
        // Switched on again, nothing of it comes back.
        #expect(try await app.browser(as: .ada).post("/settings/members/\(ben.id)/closure/removal").status == .seeOther)
        #expect(try await desk.get("/people").status == .seeOther)
        let again = try await Passkeys(site: app.site).askForOne(from: "")
        #expect(try await stranger.post("/sign-in/passkey", key.assertion(again.challenge)).status == .unauthorized)
    }
}
