import Database
import Support
import Testing

@testable import Organisation

@Suite struct OwnSettingsTests {
    @Test(arguments: Engine.available)
    func aPersonSaysWhoTheyAre(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let fields = [
            "name": "Ben Hendrix", "job": "Wijkverpleegkundige", "askMeAbout": "wondzorg, rooster",
            "phone": "06 12345678",
        ]
        #expect(try await ben.post("/settings/profile", fields).status == .seeOther)
        #expect(try await ben.get("/settings?done=saved").contains("Bewaard."))
        #expect(try await ben.get("/settings").value(of: "job") == "Wijkverpleegkundige")
        let wrong = try await ben.post(
            "/settings/profile",
            [
                "name": String(repeating: "a", count: 101), "job": "een\ntwee", "phoneAudience": "iedereen",
                "about": "Blijft staan",
            ])
        #expect(wrong.status == .unprocessableContent)
        for field in ["name", "job", "phoneAudience"] { #expect(wrong.contains("id=\"\(field)-error\"")) }
        #expect(wrong.contains("Blijft staan"))
        #expect(try await ben.get("/settings").value(of: "name") == "Ben Hendrix")
    }

    @Test func eachReadsInTheirOwnLanguage() async throws {
        let app = try await TestApp.make()
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        #expect(try await ben.get("/settings").contains("<html lang=\"nl\""))
        #expect(try await ben.post("/settings/language", ["language": "en"]).status == .seeOther)
        #expect(try await ben.get("/settings").contains("<html lang=\"en\""))
        #expect(try await els.get("/settings").contains("<html lang=\"nl\""))
        #expect(
            try await app.browser(as: .ada).post(
                "/settings/organisation",
                ["name": "Zorg aan de Maas", "language": "en", "timeZone": "Europe/Amsterdam"]
            ).status == .seeOther)
        #expect(try await els.get("/settings").contains("<html lang=\"en\""))
        #expect(try await ben.post("/settings/language", ["language": "nl"]).status == .seeOther)
        #expect(try await ben.get("/settings").contains("<html lang=\"nl\""))
        #expect(try await ben.post("/settings/language", ["language": ""]).status == .seeOther)
        #expect(try await ben.get("/settings").contains("<html lang=\"en\""))
        #expect(try await ben.post("/settings/language", ["language": "xx"]).status == .badRequest)
    }

    @Test(arguments: Engine.available)
    func aNewPasswordAsksForTheOldOne(_ engine: Engine) async throws {
        let app = try await SignInTests.app(engine)
        let (here, there) = (app.browser(), app.browser())
        for browser in [here, there] {
            _ = try await browser.post("/sign-in", ["name": "ben", "password": SignInTests.password])
        }
        let new = "tien groene fietsen"
        let wrong = try await here.post("/settings/password", ["current": "nee", "new": new])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.contains("id=\"current-error\""))
        let short = try await here.post("/settings/password", ["current": SignInTests.password, "new": "kort"])
        #expect(short.contains("id=\"new-error\""))
        #expect(try await there.get("/settings").status == .ok)
        let changed = try await here.post("/settings/password", ["current": SignInTests.password, "new": new])
        #expect(changed.status == .seeOther)
        #expect(try await here.get("/settings").status == .ok)
        #expect(try await there.get("/settings").status == .seeOther)
        #expect(
            try await there.post("/sign-in", ["name": "ben", "password": SignInTests.password]).status == .unauthorized)
        #expect(try await there.post("/sign-in", ["name": "ben", "password": new]).status == .seeOther)
    }

    @Test func aFreshLinkByMailIsEnoughForANewPassword() async throws {
        let app = try await SignInTests.app()
        let browser = app.browser()
        _ = try await browser.post("/sign-in/link", ["mail": "ben@example.org"])
        let mail = try #require(app.outbox.mails.last)
        _ = try await browser.post(String(try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/)).0))
        #expect(try await !browser.get("/settings").contains("name=\"current\""))
        app.clock.advance(seconds: 3601)
        #expect(try await browser.get("/settings").contains("name=\"current\""))
        #expect(
            try await browser.post("/settings/password", ["new": "tien groene fietsen"]).status == .unprocessableContent
        )
        app.clock.advance(seconds: -3601)
        #expect(try await browser.post("/settings/password", ["new": "tien groene fietsen"]).status == .seeOther)
    }

    @Test func signingOutElsewhereKeepsThisOne() async throws {
        let app = try await SignInTests.app()
        let (here, there) = (app.browser(), app.browser())
        for browser in [here, there] {
            _ = try await browser.post("/sign-in", ["name": "ben", "password": SignInTests.password])
        }
        #expect(try await there.get("/settings").status == .ok)
        #expect(try await here.post("/settings/devices/removal").status == .seeOther)
        #expect(try await here.get("/settings").status == .ok)
        #expect(try await there.get("/settings").status == .seeOther)
    }
}
