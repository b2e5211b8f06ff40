import Database
import Support
import Testing
import Web

@testable import Organisation

/// A session that was handed over, and a script's token, set no password and put nobody out.
@Suite struct OwnDoorTests {
    private let new = ["new": "tien groene fietsen"]

    private func desk(_ app: TestApp) async throws -> Browser {
        let browser = app.browser()
        _ = try await browser.post("/sign-in/link", ["mail": "ben@example.org"])
        let mail = try #require(app.outbox.mails.last)
        let link = try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/))
        #expect(try await browser.post(String(link.0)).status == .seeOther)
        return browser
    }

    private func sessions(_ app: TestApp) async throws -> [OwnSession] {
        let (ben, now) = (try await app.viewer(.ben), app.site.clock.now())
        return try await app.database.read { try SessionStore.list(visibleTo: ben, at: now, in: $0) }
    }

    private func session(_ kind: SessionKind, _ app: TestApp) async throws -> OwnSession {
        try #require(try await sessions(app).first { $0.kind == kind })
    }

    /// A phone that goes on for a few hours where the desk was.
    private func phone(_ app: TestApp) async throws -> Browser {
        let session = try await session(.link, app)
        let (_, token) = try await HandOvers(site: app.site).start(from: session.tokenHash, by: app.viewer(.ben))
        let browser = app.browser()
        #expect(try await browser.post("/phone/\(token.text)").status == .seeOther)
        return browser
    }

    @Test(arguments: Engine.available)
    func onlyWhoCameInThemselvesSetsAPassword(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let desk = try await desk(app)
        let others = [try await phone(app), app.browser(as: .ben)]
        for browser in others {
            #expect(try await browser.post("/settings/password", new).status == .forbidden)
            let page = try await browser.get("/settings")
            #expect(page.status == .ok && !page.contains("name=\"new\"") && page.contains("Log op dit apparaat"))
        }
        #expect(
            try await app.browser().post("/sign-in", ["name": "ben", "password": new["new"]!]).status == .unauthorized)
        #expect(try await desk.get("/settings").contains("name=\"new\""))
        #expect(try await desk.post("/settings/password", new).status == .seeOther)
        #expect(try await app.browser().post("/sign-in", ["name": "ben", "password": new["new"]!]).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func onlyWhoCameInThemselvesPutsOthersOut(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let desk = try await desk(app)
        let (phone, script) = (try await phone(app), app.browser(as: .ben))
        let all = try await sessions(app)
        #expect(all.count == 3)
        let paths = [SessionKind.link, .handOver, .token].map { kind in
            all.first { $0.kind == kind }.map { Link.endSession($0.reference).href } ?? ""
        }
        #expect(try await phone.post("/settings/devices/removal").status == .forbidden)
        #expect(try await script.post("/settings/devices/removal").status == .forbidden)
        for path in [paths[0], paths[2]] { #expect(try await phone.post(path).status == .forbidden) }
        #expect(try await script.post(paths[0]).status == .forbidden)
        #expect(try await sessions(app).count == 3)
        let shown = try await phone.get("/settings/devices").text.matches(of: /devices\/[0-9a-f]{32}\/removal/)
        #expect(shown.count == 1)
        // One's own session one ends oneself, wherever it came from.
        #expect(try await phone.post(paths[1]).location == "/sign-in")
        #expect(try await phone.get("/people").status == .seeOther)
        #expect(try await desk.post(paths[2]).status == .seeOther)
        #expect(try await desk.post("/settings/devices/removal").status == .seeOther)
        #expect(try await desk.get("/people").status == .ok)
    }

    @Test(arguments: Engine.available)
    func onlyWhoCameInThemselvesTakesAPasskeyAway(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine) { $0.address = "https://plein.example.org" }
        let desk = try await desk(app)
        let question = try await Passkeys(site: app.site).askForNew(
            session: session(.link, app).tokenHash, by: app.viewer(.ben))
        #expect(
            try await desk.post("/settings/passkeys", SoftKey().registration(question.challenge)).status == .seeOther)
        let page = try await desk.get("/settings/devices")
        let path = String(try #require(page.text.firstMatch(of: /\/settings\/passkeys\/\d+\/removal/)).0)
        for browser in [try await phone(app), app.browser(as: .ben)] {
            #expect(!(try await browser.get("/settings/devices").contains(path)))
            #expect(try await browser.post(path).status == .forbidden)
        }
        #expect(try await desk.post(path).status == .seeOther)
        #expect(!(try await desk.get("/settings/devices").contains(path)))
    }
}
