import Database
import Organisation
import Support
import Testing
import Web

@testable import Square

@Suite struct SpaceLifeTests {
    private static let day: Int64 = 86_400

    private func life(of slug: String, _ app: TestApp) async throws -> String? {
        try await app.database.read { try $0.row("SELECT life FROM spaces WHERE slug = \(slug)")?["life"] }
    }

    private func told(_ kind: String, _ app: TestApp) async throws -> [String] {
        try await app.database.read { db in
            try db.rows(
                """
                SELECT m.handle FROM notifications n JOIN members m ON m.id = n.member_id
                WHERE n.kind = \(kind) ORDER BY m.handle
                """
            ).map { try $0["handle"] }
        }
    }

    /// Turns of the clock on several nodes at once.
    private func turn(_ app: TestApp) async throws {
        let site = app.site
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { try await SpaceCare.run(site) } }
            try await group.waitForAll()
        }
    }

    @Test(arguments: Engine.available)
    func anIdleGroupIsToldThenSleepsAndAPostWakesIt(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        app.clock.advance(seconds: 67 * Self.day)
        try await turn(app)
        #expect(try await told("groupSleepsSoon", app).isEmpty)
        app.clock.advance(seconds: Self.day)
        try await turn(app)
        try await turn(app)
        // Zuid has ben and fleur, Raad has els alone; the group everyone is in never sleeps
        #expect(try await told("groupSleepsSoon", app) == ["ben", "els", "fleur"])
        #expect(try await app.browser(as: .ben).get("/notifications").contains("Zuid valt binnenkort in slaap"))
        app.clock.advance(seconds: 21 * Self.day)
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "awake")
        app.clock.advance(seconds: 2 * Self.day)
        try await turn(app)
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "asleep")
        #expect(try await life(of: "plein", app) == "awake")
        #expect(try await told("groupAsleep", app) == ["ben", "els", "fleur"])
        let cleo = app.browser(as: .cleo)
        #expect(try await cleo.get("/spaces/zuid").contains("Deze groep slaapt"))
        #expect(try await cleo.get("/spaces?life=asleep").contains("/spaces/zuid\""))
        #expect(try await !app.browser(as: .ada).get("/spaces?life=asleep").contains("Raad"), "a hidden one stays so")
        #expect(try await cleo.post("/spaces/zuid/posts", ["body": "Wakker worden."]).status == .seeOther)
        #expect(try await life(of: "zuid", app) == "awake")
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "awake")
        #expect(try await life(of: "raad", app) == "asleep")
        #expect(try await app.browser(as: .els).post("/spaces/raad/renewal", ["until": ""]).status == .seeOther)
        #expect(try await life(of: "raad", app) == "awake")
        try await turn(app)
        #expect(try await life(of: "raad", app) == "awake")
        #expect(try await told("groupSleepsSoon", app).count == 3)
    }

    @Test(arguments: Engine.available)
    func aGroupLongIdleAtAnUpgradeIsToldBeforeItSleeps(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        app.clock.advance(seconds: 500 * Self.day)
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "awake")
        #expect(try await told("groupSleepsSoon", app).contains("ben"))
        app.clock.advance(seconds: 23 * Self.day)
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "asleep")
    }

    @Test(arguments: Engine.available)
    func anEndIsToldTwiceThenComesAndARenewalLiftsIt(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        #expect(try await app.browser(as: .cleo).post("/spaces/zuid/renewal", ["until": ""]).status == .forbidden)
        #expect(try await app.browser(as: .els).post("/spaces/raad/renewal", ["until": ""]).status == .seeOther)
        #expect(try await ben.post("/spaces/raad/renewal", ["until": ""]).status == .notFound)
        for wrong in ["2026-11-22", "2036-01-01", "morgen"] {
            let answer = try await ben.post("/spaces/zuid/renewal", ["until": wrong])
            #expect(answer.status == .unprocessableContent && answer.contains("id=\"until-error\""), "\(wrong)")
        }
        // sixty days: three quarters come before the last week
        #expect(try await ben.post("/spaces/zuid/renewal", ["until": "2027-01-21"]).status == .seeOther)
        app.clock.advance(seconds: 44 * Self.day)
        try await turn(app)
        #expect(try await told("groupEndsSoon", app).isEmpty)
        app.clock.advance(seconds: 2 * Self.day)
        try await turn(app)
        try await turn(app)
        #expect(try await told("groupEndsSoon", app) == ["ben", "fleur"])
        #expect(try await ben.get("/spaces/zuid").contains("donderdag 21 januari"))
        app.clock.advance(seconds: 7 * Self.day)
        try await turn(app)
        try await turn(app)
        #expect(try await told("groupEndsSoon", app) == ["ben", "ben", "fleur", "fleur"])
        app.clock.advance(seconds: 7 * Self.day)
        try await turn(app)
        try await turn(app)
        #expect(try await life(of: "zuid", app) == "ended")
        #expect(try await told("groupEnded", app) == ["ben", "fleur"])
        let cleo = app.browser(as: .cleo)
        let refused = try await cleo.post("/spaces/zuid/posts", ["body": "Kan dit nog?"])
        #expect(refused.status == .unprocessableContent && refused.contains("Kan dit nog?"))
        #expect(refused.contains("Deze groep is afgelopen"))
        #expect(try await ben.post("/spaces/zuid/renewal", ["until": "2027-06-01"]).status == .seeOther)
        #expect(try await cleo.post("/spaces/zuid/posts", ["body": "Nu wel."]).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func aClosedGroupIsReadAndFoundAndNothingIsAdded(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        let post = try await cleo.post("/spaces/zuid/posts", ["body": "Bewaard bericht over fietsen."]).id
        _ = try await ben.post("/posts/\(post)/comments", ["body": "Mijn reactie."])
        let comment: Int64 = try #require(try await app.database.read { try $0.row("SELECT id FROM comments")?["id"] })
        #expect(try await ben.post("/posts/\(post)/reactions", ["give": "thanks"]).status == .seeOther)
        let zuid: Int64 = try #require(
            try await app.database.read { try $0.row("SELECT id FROM spaces WHERE slug = 'zuid'")?["id"] })
        let link = try await ben.post("/invitations", ["space": "\(zuid)", "role": "member", "uses": "5"])
        let way = String(try #require(link.text.firstMatch(of: /\/in\/[\w-]{43}/)).0)
        #expect(try await app.browser().get(way).contains("name=\"name\""))
        let nothing = try await ben.post("/spaces/zuid/closing", ["word": "  "])
        #expect(nothing.status == .unprocessableContent && nothing.contains("id=\"word-error\""))
        #expect(try await cleo.post("/spaces/zuid/closing", ["word": "Klaar."]).status == .forbidden)
        #expect(try await app.browser(as: .ada).post("/spaces/zuid/closing", ["word": "Klaar."]).status == .forbidden)
        let word = "De fietsen staan er. <b>Dank</b>."
        #expect(try await ben.post("/spaces/zuid/closing", ["word": word]).status == .seeOther)
        #expect(try await told("groupClosed", app) == ["cleo", "fleur"])
        let page = try await cleo.get("/spaces/zuid")
        #expect(page.contains("De fietsen staan er.") && page.contains("Bewaard bericht") && !page.contains("<b>Dank"))
        #expect(try await !app.browser(as: .dirk).get("/spaces/zuid").contains("De fietsen staan er"))
        #expect(try await cleo.get("/search?q=fietsen").contains("Bewaard bericht"))
        #expect(try await cleo.get("/spaces?life=over").contains("/spaces/zuid\""))
        for (path, fields, typed) in [
            ("/spaces/zuid/posts", ["body": "Getypt bericht"], "Getypt bericht"),
            ("/posts/\(post)/comments", ["body": "Getypte reactie"], "Getypte reactie"),
        ] {
            let answer = try await cleo.post(path, fields)
            #expect(answer.status == .unprocessableContent, "\(path)")
            #expect(answer.contains("Deze groep is gesloten") && answer.contains(typed), "\(path)")
        }
        let edited = ["title": "", "body": "Anders", "version": "1"]
        #expect(try await cleo.post("/posts/\(post)/edit", edited).contains("Deze groep is gesloten"))
        #expect(try await ben.post("/comments/\(comment)/edit", edited).contains("Deze groep is gesloten"))
        for (person, path, fields) in [
            (Person.cleo, "/posts/\(post)/reactions", ["give": "thanks"]),
            (.ben, "/comments/\(comment)/reactions", ["give": "thanks"]),
            (.ben, "/posts/\(post)/pin", [:]), (.dirk, "/spaces/zuid/requests", ["reason": "Mag ik?"]),
        ] {
            let answer = try await app.browser(as: person).post(path, fields)
            #expect(answer.status == .conflict && answer.contains("Deze groep is gesloten"), "\(path)")
        }
        let talk = try await cleo.get("/posts/\(post)")
        #expect(
            talk.contains("<span class=\"reaction\">") && !talk.contains("/posts/\(post)/reactions"), "seen, not given")
        #expect(!talk.contains("reply=\(comment)") && !talk.contains("/posts/\(post)/edit"))
        #expect(try await !app.browser().get(way).contains("name=\"name\""), "nobody comes in any more")
        let invited = try await ben.post("/spaces/zuid/invitations", ["handle": "els"])
        #expect(invited.status == .unprocessableContent && invited.contains("Deze groep is gesloten"))
        let announced = ["title": "Nog iets", "body": "Uitleg", "until": "2026-11-30", "space": "zuid", "way": "now"]
        #expect(try await ben.post("/announcements", announced).contains("Deze groep is gesloten"))
        let note = ["title": "Weten", "body": "Wat we weten.", "space": "zuid", "review": "2027-05-01"]
        #expect(try await ben.post("/notes", note).contains("Deze groep is gesloten"))
        // one's own words can always be taken away, and one can always go
        #expect(try await cleo.post("/posts/\(post)/withdrawal").status == .seeOther)
        #expect(try await cleo.post("/spaces/zuid/membership/removal").status == .seeOther)
        #expect(try await ben.get("/posts/new").text.contains("/posts/new?space=zuid") == false)
    }

    @Test(arguments: Engine.available)
    func noHelpIsAskedInAClosedGroup(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = try await app.viewer(.ben)
        let before = try await app.database.read { try HelpRequests.place("zuid", for: ben, in: $0).slug }
        #expect(before == "zuid")
        try await SpaceLives(site: app.site).close("zuid", with: "Klaar.", by: ben)
        await #expect(throws: Problem.invalid(["space": "space.is_closed"])) {
            try await app.database.read { _ = try HelpRequests.place("zuid", for: ben, in: $0) }
        }
        #expect(try await app.database.read { try Spaces.mine(of: ben, in: $0).map(\.slug) } == ["plein"])
    }

    @Test(arguments: Engine.available)
    func whoTendsItOrAnAdministratorOpensItAgain(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        for opener in [Person.fleur, .ada] {
            #expect(try await ben.post("/spaces/zuid/closing", ["word": "Klaar."]).status == .seeOther)
            for other in [Person.cleo, .dirk] {
                let refused = try await app.browser(as: other).post("/spaces/zuid/closing/removal")
                #expect(refused.status == .forbidden, "\(other)")
            }
            #expect(try await app.browser(as: opener).post("/spaces/zuid/closing/removal").status == .seeOther)
            #expect(try await life(of: "zuid", app) == "awake", "\(opener)")
        }
        #expect(try await told("groupReopened", app).contains("cleo"))
        // a hidden group isn't there for an administrator outside it
        #expect(try await app.browser(as: .els).post("/spaces/raad/closing", ["word": "Klaar."]).status == .seeOther)
        #expect(try await app.browser(as: .ada).post("/spaces/raad/closing/removal").status == .notFound)
    }

    @Test(arguments: Engine.available)
    func theGroupEveryoneIsInGoesOn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let dirk = app.browser(as: .dirk)
        let closed = try await dirk.post("/spaces/plein/closing", ["word": "Klaar."])
        #expect(closed.status == .unprocessableContent && closed.contains("In deze groep zit iedereen"))
        #expect(try await dirk.post("/spaces/plein/renewal", ["until": "2026-12-01"]).status == .conflict)
        let changed = [
            "name": "Plein", "purpose": "Voor Plein.", "need": "dialogue", "kind": "closed", "forms": "posts",
            "host": "dirk",
        ]
        let refused = try await dirk.post("/spaces/plein/settings", changed)
        #expect(refused.status == .unprocessableContent && refused.contains("In deze groep zit iedereen"))
        app.clock.advance(seconds: 900 * Self.day)
        try await turn(app)
        app.clock.advance(seconds: 100 * Self.day)
        try await turn(app)
        #expect(try await life(of: "plein", app) == "awake")
    }

    @Test(arguments: Engine.available)
    func aGroupIsHandedOverAndTheNewHostHears(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        #expect(try await app.browser(as: .cleo).post("/spaces/zuid/hand-over", ["host": "cleo"]).status == .forbidden)
        for wrong in ["", "niemand"] {
            let answer = try await ben.post("/spaces/zuid/hand-over", ["host": wrong])
            #expect(answer.status == .unprocessableContent && answer.contains("id=\"host-error\""), "\(wrong)")
        }
        let same = try await ben.post("/spaces/zuid/hand-over", ["host": "els", "standIn": "els"])
        #expect(same.status == .unprocessableContent && same.contains("id=\"standIn-error\""))
        #expect(try await ben.post("/spaces/zuid/hand-over", ["host": "@els", "standIn": "ben"]).status == .seeOther)
        #expect(try await told("groupYours", app) == ["els"])
        #expect(try await app.browser(as: .els).get("/spaces/zuid/life").status == .ok)
        #expect(try await ben.get("/spaces/zuid/life").status == .ok, "he stands in")
        #expect(try await app.browser(as: .fleur).get("/spaces/zuid/life").status == .forbidden)
    }

    @Test(arguments: Engine.available)
    func aGroupWhoseHostLeftGetsAnother(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.database.write { try $0.run("UPDATE members SET state = 'off' WHERE handle IN ('ben', 'els')") }
        try await turn(app)
        try await turn(app)
        let hosts = try await app.database.read { db in
            try db.rows("SELECT s.slug, m.handle FROM spaces s JOIN members m ON m.id = s.host_id ORDER BY s.slug")
                .map { "\(try $0["slug"] as String) \(try $0["handle"] as String)" }
        }
        // the stand-in; and who was in it longest
        #expect(hosts == ["plein dirk", "raad dirk", "zuid fleur"])
        #expect(try await told("groupYours", app) == ["dirk", "fleur"])
    }

    @Test(arguments: Engine.available)
    func theAdviserSeesWhichGroupsNeedAttentionAndNoHiddenOnes(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ada, ben) = (app.browser(as: .ada), app.browser(as: .ben))
        #expect(try await ben.get("/group-care").status == .notFound)
        #expect(try await !ada.get("/group-care").contains("Zuid"))
        #expect(try await ben.post("/spaces/zuid/renewal", ["until": "2026-12-20"]).status == .seeOther)
        _ = try await app.browser(as: .els).post("/spaces/raad/renewal", ["until": "2026-12-20"])
        let page = try await ada.get("/group-care")
        #expect(page.contains("Zuid") && page.contains("zondag 20 december") && !page.contains("Raad"))
        #expect(try await app.browser(as: .dirk).get("/group-care").contains("Raad"), "he is in it")
    }

    @Test(arguments: Engine.available)
    func aNewGroupMayHaveAnEnd(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        var fields = [
            "name": "Proef", "purpose": "Voor de proef.", "need": "dialogue", "kind": "open", "forms": "posts",
            "until": "2026-01-01",
        ]
        let ben = app.browser(as: .ben)
        let wrong = try await ben.post("/spaces", fields)
        #expect(wrong.status == .unprocessableContent && wrong.contains("id=\"until-error\""))
        fields["until"] = "2027-02-01"
        #expect(try await ben.post("/spaces", fields).status == .seeOther)
        #expect(try await ben.get("/spaces/proef/life").contains("maandag 1 februari"))
        #expect(try await app.browser(as: .fleur).post("/spaces/proef/membership").status == .seeOther)
        #expect(try await ben.post("/spaces/proef/closing", ["word": "Klaar."]).status == .seeOther)
        #expect(try await app.browser(as: .els).post("/spaces/proef/membership").status == .conflict)
    }
}
