import Database
import Foundation
import HTTPTypes
import Support
import Testing

@testable import Organisation

@Suite struct PasskeyTests {
    private static let address = "https://plein.example.org"

    private func app(_ engine: Engine) async throws -> TestApp {
        try await TestApp.make(engine) {
            $0.address = Self.address
            $0.rateLimits = false
        }
    }

    /// A browser in which this person signed in themselves.
    private func signedIn(_ person: Person, _ app: TestApp) async throws -> Browser {
        let browser = app.browser()
        #expect(try await browser.post("/sign-in/link", ["mail": "\(person.rawValue)@example.org"]).status == .ok)
        let mail = try #require(app.outbox.mails.last)
        let link = try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/))
        #expect(try await browser.post(String(link.0)).status == .seeOther)
        return browser
    }

    private func field(_ name: String, _ json: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(object?[name] as? String)
    }

    private func question(_ browser: Browser, _ path: String) async throws -> String {
        let answer = try await browser.post(path)
        #expect(answer.status == .ok)
        return try field("challenge", answer.text)
    }

    private func register(_ key: SoftKey, _ browser: Browser) async throws -> Answer {
        let challenge = try await question(browser, "/settings/passkeys/question")
        return try await browser.post("/settings/passkeys", key.registration(challenge))
    }

    private func comeIn(_ key: SoftKey, _ app: TestApp) async throws -> Answer {
        let browser = app.browser()
        let challenge = try await question(browser, "/sign-in/passkey/question")
        return try await browser.post("/sign-in/passkey", key.assertion(challenge))
    }

    @Test(arguments: Engine.available, [SoftKey.Kind.es256, .rs256])
    func aPasskeySignsInWithoutAName(_ engine: Engine, _ kind: SoftKey.Kind) async throws {
        let app = try await app(engine)
        var key = try SoftKey(kind)
        #expect(try await comeIn(key, app).status == .unauthorized)
        let ben = try await signedIn(.ben, app)
        #expect(try await register(key, ben).location == "/settings/devices?done=passkey")
        #expect(app.outbox.mails.last?.subject.contains("passkey") == true)
        #expect(try await ben.get("/settings/devices").contains("Mijn telefoon"))
        #expect(!(try await app.browser(as: .ada).get("/settings/devices").contains("Mijn telefoon")))

        key.count = 2
        let phone = app.browser()
        let challenge = try await question(phone, "/sign-in/passkey/question")
        let form = try key.assertion(challenge)
        #expect(try await phone.post("/sign-in/passkey", form).status == .seeOther)
        #expect(try await phone.get("/").contains("data-viewer=\"ben\""))
        // The same answer again: its challenge is used up, and its count isn't new.
        #expect(try await app.browser().post("/sign-in/passkey", form).status == .unauthorized)
    }

    @Test(arguments: Engine.available)
    func aCounterThatGoesBackIsACopy(_ engine: Engine) async throws {
        let app = try await app(engine)
        var key = try SoftKey()
        key.count = 5
        _ = try await register(key, try await signedIn(.ben, app))
        for (count, status) in [(UInt32(5), 401), (4, 401), (0, 401), (6, 303), (6, 401), (7, 303)] {
            key.count = count
            #expect(try await comeIn(key, app).status.code == status, "count \(count)")
        }
        // Passkeys that live on several devices don't count at all.
        var synced = try SoftKey()
        synced.id = Array("gedeeld".utf8)
        synced.count = 0
        _ = try await register(synced, try await signedIn(.fleur, app))
        #expect(try await comeIn(synced, app).status == .seeOther)
        #expect(try await comeIn(synced, app).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func whatIsNotForThisSiteOrNotVerifiedIsRefused(_ engine: Engine) async throws {
        let app = try await app(engine)
        let good = try SoftKey()
        let bends: [(String, (inout SoftKey) -> Void)] = [
            ("origin", { $0.origin = "https://plein.example.org.evil.example" }),
            ("http", { $0.origin = "http://plein.example.org" }),
            ("port", { $0.origin = "https://plein.example.org:444" }),
            ("rpId", { $0.rpID = "example.org" }), ("cross", { $0.crossOrigin = true }),
            ("type", { $0.type = "webauthn.other" }), ("presence", { $0.flags = 0b100 }),
            ("verification", { $0.flags = 0b1 }), ("backup", { $0.flags = 0b1_0101 }),
        ]
        let ben = try await signedIn(.ben, app)
        for (name, bend) in bends + [
            ("format", { $0.format = "fido-u2f" }),
            ("none", { $0.statement = SoftKey.map([(SoftKey.text("x"), SoftKey.int(1))]) }),
        ] {
            var key = good
            bend(&key)
            #expect(try await register(key, ben).status == .unprocessableContent, "\(name)")
        }
        #expect(try await register(good, ben).status == .seeOther)
        for (name, bend) in bends {
            var key = good
            key.count = 9
            bend(&key)
            #expect(try await comeIn(key, app).status == .unauthorized, "\(name)")
        }
        var key = good
        key.count = 9
        #expect(try await comeIn(key, app).status == .seeOther)
        // Another key under a known name.
        var other = try SoftKey()
        other.count = 10
        #expect(try await comeIn(other, app).status == .unauthorized)
    }

    @Test(arguments: Engine.available)
    func aChallengeIsItsOwnersOnceAndShort(_ engine: Engine) async throws {
        let app = try await app(engine)
        let key = try SoftKey()
        let ben = try await signedIn(.ben, app)
        let fleur = try await signedIn(.fleur, app)
        let his = try await question(ben, "/settings/passkeys/question")
        #expect(try await fleur.post("/settings/passkeys", key.registration(his)).status == .unprocessableContent)
        #expect(
            try await ben.post("/settings/passkeys", key.registration("zelf bedacht")).status == .unprocessableContent)
        let late = try await question(ben, "/settings/passkeys/question")
        app.clock.advance(seconds: 301)
        #expect(try await ben.post("/settings/passkeys", key.registration(late)).status == .unprocessableContent)
        // One for signing in makes no passkey, and the other way round.
        let open = try await question(app.browser(), "/sign-in/passkey/question")
        #expect(try await ben.post("/settings/passkeys", key.registration(open)).status == .unprocessableContent)
        #expect(try await register(key, ben).status == .seeOther)
        let registering = try await question(ben, "/settings/passkeys/question")
        var shown = key
        shown.count = 3
        #expect(try await app.browser().post("/sign-in/passkey", shown.assertion(registering)).status == .unauthorized)
        #expect(try await comeIn(shown, app).status == .seeOther)
        // The same passkey twice, also by somebody else.
        #expect(try await register(key, fleur).status == .conflict)
    }

    @Test(arguments: Engine.available)
    func aPasskeyIsTakenAwayByItsOwnerOnly(_ engine: Engine) async throws {
        let app = try await app(engine)
        var key = try SoftKey()
        let ben = try await signedIn(.ben, app)
        _ = try await register(key, ben)
        let page = try await ben.get("/settings/devices")
        let path = String(try #require(page.text.firstMatch(of: /\/settings\/passkeys\/\d+\/removal/)).0)
        let fleur = try await signedIn(.fleur, app)
        #expect(try await fleur.post(path).status == .notFound)
        key.count = 2
        #expect(try await comeIn(key, app).status == .seeOther)
        #expect(try await ben.post(path).status == .seeOther)
        key.count = 3
        #expect(try await comeIn(key, app).status == .unauthorized)
    }

    @Test(arguments: Engine.available)
    func whatWasWrittenComesAlong(_ engine: Engine) async throws {
        let app = try await app(engine)
        var key = try SoftKey()
        _ = try await register(key, try await signedIn(.ben, app))
        let browser = app.browser()
        let written = ["name": "Ben Hendrix", "about": "Dit schreef ik net."]
        let asked = try await browser.post("/settings/profile", written)
        let door = try #require(
            asked.text.split(separator: "data-passkey=\"get\"").last?.split(separator: "</form>").first)
        #expect(door.contains("name=\"keep.path\" value=\"/settings/profile\"") && door.contains("Dit schreef ik net."))
        let kept = [
            "keep.path": "/settings/profile", "keep.f.name": "Ben Hendrix", "keep.f.about": "Dit schreef ik net.",
        ]
        let refused = try await browser.post("/sign-in/passkey", kept)
        #expect(refused.status == .unauthorized && refused.value(of: "keep.f.about") == "Dit schreef ik net.")
        key.count = 2
        let challenge = try await question(browser, "/sign-in/passkey/question")
        let back = try await browser.post("/sign-in/passkey", kept.merging(key.assertion(challenge)) { $1 })
        #expect(back.status == .ok && back.contains("Dit schreef ik net."))
        #expect(try await browser.get("/").contains("data-viewer=\"ben\""))
        // Who carries nothing goes straight in.
        key.count = 3
        #expect(try await comeIn(key, app).location == "/")
    }

    @Test(arguments: Engine.available)
    func aNameTheWrongWayIsSaidAndNothingKept(_ engine: Engine) async throws {
        let app = try await app(engine)
        let ben = try await signedIn(.ben, app)
        let challenge = try await question(ben, "/settings/passkeys/question")
        let answer = try await ben.post("/settings/passkeys", try SoftKey().registration(challenge, name: ""))
        #expect(answer.status == .unprocessableContent && answer.contains("passkey-name-error"))
        // A script's token is nobody in front of a device.
        #expect(try await app.browser(as: .ben).post("/settings/passkeys/question").status == .forbidden)
    }

    @Test func whereBrowsersHaveNoPasskeysNoneAreOffered() async throws {
        #expect(RelyingParty(address: "http://127.0.0.1:8080") == nil)
        #expect(RelyingParty(address: "https://192.168.1.10") == nil)
        #expect(RelyingParty(address: "http://plein.example.org") == nil)
        #expect(RelyingParty(address: "http://localhost:8201")?.origin == "http://localhost:8201")
        #expect(RelyingParty(address: "https://Plein.Example.org:443/")?.origin == Self.address)
        let app = try await TestApp.make()
        #expect(try await app.browser().post("/sign-in/passkey/question").status == .notFound)
        #expect(!(try await app.browser().get("/sign-in").contains("data-passkey")))
        let with = try await self.app(.sqlite)
        #expect(try await with.browser().get("/sign-in").contains("data-passkey=\"get\""))
    }

    @Test func triesAreCountedAndGivenBack() async throws {
        let app = try await TestApp.make { $0.address = Self.address }
        var key = try SoftKey()
        _ = try await register(key, try await signedIn(.ben, app))
        for count in 0..<15 {
            key.count = UInt32(2 + count)
            #expect(try await comeIn(key, app).status == .seeOther)
        }
        for _ in 0..<10 { #expect(try await app.browser().post("/sign-in/passkey/question").status == .ok) }
        #expect(try await app.browser().post("/sign-in/passkey/question").status == .tooManyRequests)
    }
}
