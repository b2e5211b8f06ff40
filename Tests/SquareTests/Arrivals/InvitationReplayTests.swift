import App
import Database
import Organisation
import Support
import Testing

@testable import Square

/// The same form more than once, and what a link no longer opens.
@Suite struct InvitationReplayTests {
    private func link(
        _ app: TestApp, by person: Person = .ada, _ fields: [String: String] = [:]
    ) async throws -> String {
        let answer = try await app.browser(as: person).post("/invitations", fields)
        return String(try #require(answer.text.firstMatch(of: /\/in\/[\w-]{43}/)).0)
    }

    private func form(_ app: TestApp, _ path: String, _ name: String = "Gijs Smit") async throws -> [String: String] {
        ["form": try #require(try await app.browser().get(path).value(of: "form")), "name": name]
    }

    @Test(arguments: Engine.available)
    func theLastUseSentTwiceComesInTwice(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let path = try await link(app, ["uses": "1"])
        let fields = try await form(app, path)
        for _ in 0..<2 {
            let browser = app.browser()
            #expect(try await browser.post(path, fields).location == "/settings?done=welcome")
            #expect(try await browser.get("/").contains("data-viewer=\"gijs\""))
        }
        #expect(try await app.browser(as: .ada).get("/invitations").contains("1 keer gebruikt"))
        // Another form finds it closed, and after an hour this one does.
        #expect(try await app.browser().post(path, ["name": "Gijs Smit"]).status == .notFound)
        app.clock.advance(seconds: 3600)
        #expect(try await app.browser().post(path, fields).status == .notFound)
    }

    @Test(arguments: Engine.available)
    func aFormBelongsToItsLink(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (one, other) = (try await link(app), try await link(app))
        let fields = try await form(app, one)
        #expect(try await app.browser().post(one, fields).status == .seeOther)
        let browser = app.browser()
        #expect(try await browser.post(other, fields).status == .seeOther)
        #expect(!(try await browser.get("/").contains("data-viewer=\"gijs\"")))
        let off = try await app.database.read { try Members.account(handle: "gijs.smit", in: $0)?.id }
        let id = try #require(off)
        #expect(try await app.browser(as: .ada).post("/settings/members/\(id)/closure").status == .seeOther)
        // Who was switched off doesn't come in by sending it again.
        let again = app.browser()
        #expect(try await again.post(other, fields).status == .seeOther)
        #expect(!(try await again.get("/").contains("data-viewer=\"gijs.smit\"")))
    }

    @Test(arguments: Engine.available, ["1", "10"])
    func sentAtOnceItIsOneAccount(_ engine: Engine, _ uses: String) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, Weerklank.migrations)
        let app = try await TestApp.make(engine, on: database) { $0.rateLimits = false }
        for round in 0..<5 {
            let path = try await link(app, ["uses": uses])
            let fields = try await form(app, path, "Gijs Smit \(round)")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await app.browser().post(path, fields).status.code } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == [303, 303, 303, 303])
        }
        let made: Int? = try await database.read {
            try $0.row("SELECT COUNT(*) AS n FROM members WHERE name_key LIKE 'gijs smit%'")?["n"]
        }
        let used: Int? = try await database.read { try $0.row("SELECT SUM(used) AS n FROM invitation_links")?["n"] }
        #expect(made == 5 && used == 5)
        await database.close()
    }

    @Test(arguments: Engine.available)
    func anEndedLinkCountsNoUse(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (token, late) = (try await link(app, ["days": "1"]), try await link(app, ["days": "1"]))
        let (ada, now) = (try await app.viewer(.ada), app.site.clock.now())
        let links = try await app.database.read { db in
            try [token, late].map { path in
                try InvitationStore.opened(Token(text: String(path.dropFirst(4))), at: now, in: db)
            }
        }
        let (ended, expired) = (try #require(links[0]).id, try #require(links[1]).id)
        let used = try await app.database.write { db in
            [
                try InvitationStore.use(ended, at: now, in: db), try InvitationStore.use(expired, at: now, in: db),
                try InvitationStore.end(ended, by: ada, at: now, in: db),
                try InvitationStore.use(ended, at: now, in: db),
                try InvitationStore.use(expired, at: now + .seconds(86_400), in: db),
            ]
        }
        #expect(used == [true, true, true, false, false])
    }

    @Test(arguments: Engine.available)
    func aLinkIntoAGroupAnswersWhatWasAsked(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let viewer = try await app.viewer(.ben)
        let zuid = try await app.database.read { try Spaces.find("zuid", visibleTo: viewer, in: $0).id }
        let path = try await link(app, by: .ben, ["space": zuid.description])
        let (ben, els, dirk) = (app.browser(as: .ben), app.browser(as: .els), app.browser(as: .dirk))
        #expect(try await els.post("/spaces/zuid/requests", ["reason": "Graag."]).status == .seeOther)
        #expect(try await ben.post("/spaces/zuid/invitations", ["handle": "dirk"]).status == .seeOther)
        func open() async throws -> Int? {
            try await app.database.read {
                try $0.row(
                    """
                    SELECT (SELECT COUNT(*) FROM join_requests) + (SELECT COUNT(*) FROM invitations)
                        + (SELECT COUNT(*) FROM notifications WHERE space_id = \(zuid) AND kind IN ('asksToJoin', 'invited'))
                        AS n
                    """)?["n"]
            }
        }
        // Both hosts were asked, Dirk was invited.
        let asked = try await app.database.read { db in
            try db.rows("SELECT kind FROM notifications WHERE space_id = \(zuid) AND kind = 'asksToJoin'").count
        }
        #expect(asked == 2)
        let before = try #require(try await open())
        for browser in [els, dirk] { #expect(try await browser.post(path + "/group").status == .seeOther) }
        // The request and its two notices, the invitation and its one.
        #expect(try await open() == before - 5)
        #expect(try await els.get("/spaces/zuid").contains("Voor Zuid."))
    }

    @Test(arguments: Engine.available)
    func aLinkOfAHostWhoBecameAGuestIsClosed(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let viewer = try await app.viewer(.ben)
        let zuid = try await app.database.read { try Spaces.find("zuid", visibleTo: viewer, in: $0).id }
        let path = try await link(app, by: .ben, ["space": zuid.description])
        #expect(try await app.browser().get(path).status == .ok)
        let guest = ["name": "Ben Hendrix", "mail": "ben@example.org", "role": "guest"]
        #expect(try await app.browser(as: .ada).post("/settings/members/\(viewer.id)", guest).status == .seeOther)
        #expect(try await app.browser().get(path).status == .notFound)
        #expect(try await app.browser().post(path, ["name": "Gijs Smit"]).status == .notFound)
    }
}
