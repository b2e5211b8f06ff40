import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite struct AnnouncementTests {
    private func fields(_ title: String, _ slug: String = "plein", way: String = "now") -> [String: String] {
        ["title": title, "body": "Met uitleg.", "until": "2026-11-30", "space": slug, "way": way]
    }

    private func announce(
        _ title: String, as person: Person, in slug: String = "plein", _ app: TestApp
    ) async throws -> Int64 {
        let answer = try await app.browser(as: person).post("/announcements", fields(title, slug))
        #expect(answer.status == .seeOther, "\(answer.text.prefix(300))")
        return answer.id
    }

    @Test(arguments: Engine.available)
    func anAdviserAnnouncesToEverybodyAndAMemberDoesNot(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for person in [Person.ben, .fleur, .els, .cleo] {
            let refused = try await app.browser(as: person).post("/announcements", fields("Stiekem"))
            // Cleo is a guest, and may not know of the group
            #expect(refused.status == (person == .cleo ? .notFound : .forbidden), "\(person)")
            let form = try await app.browser(as: person).get("/announcements/new?space=plein")
            #expect(form.status == (person == .cleo ? .notFound : .forbidden), "\(person)")
        }
        for person in [Person.dirk, .ada] {
            #expect(try await app.browser(as: person).get("/announcements/new").status == .ok)
            _ = try await announce("Van \(person.rawValue)", as: person, app)
        }
        for person in [Person.ben, .els, .fleur] {
            let home = try await app.browser(as: person).get("/")
            #expect(home.contains("Van dirk") && home.contains("Van ada"), "\(person)")
        }
        #expect(try await !app.browser(as: .cleo).get("/").contains("Van dirk"))
    }

    @Test(arguments: Engine.available)
    func whoTendsAGroupAnnouncesThereAndNobodyOutsideKnows(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let outside: [Person] = [.ada, .dirk, .els]
        func seen(_ person: Person) async throws -> [String] {
            let browser = app.browser(as: person)
            var pages: [String] = []
            for path in ["/", "/announcements", "/spaces/zuid", "/stream", "/notifications"] {
                pages.append(try await browser.get(path).text)
            }
            return pages
        }
        var before: [Person: [String]] = [:]
        for person in outside { before[person] = try await seen(person) }
        #expect(try await app.browser(as: .cleo).post("/announcements", fields("Nee", "zuid")).status == .forbidden)
        #expect(try await app.browser(as: .ada).post("/announcements", fields("Nee", "zuid")).status == .notFound)
        let id = try await announce("Alleen voor Zuid", as: .ben, in: "zuid", app)
        app.clock.advance(seconds: 61)
        for person in outside {
            #expect(try await app.browser(as: person).get("/posts/\(id)").status == .notFound, "\(person)")
            #expect(try await app.browser(as: person).post("/posts/\(id)/seen").status == .notFound, "\(person)")
            #expect(try await app.browser(as: person).post("/posts/\(id)/lane").status == .notFound, "\(person)")
            let after = try await seen(person)
            #expect(after.map(withoutTime) == before[person]?.map(withoutTime), "\(person)")
        }
        for person in [Person.cleo, .fleur] {
            #expect(try await app.browser(as: person).get("/").contains("Alleen voor Zuid"), "\(person)")
            #expect(try await app.browser(as: person).get("/spaces/zuid").contains("Alleen voor Zuid"), "\(person)")
            #expect(try await app.browser(as: person).get("/announcements").contains("Alleen voor Zuid"), "\(person)")
        }
    }

    private func withoutTime(_ page: String) -> String {
        page.replacing(/name="token" value="[^"]*"/, with: "").replacing(/since=\d+/, with: "")
            .replacing(/<time[^>]*>[^<]*<\/time>/, with: "")
    }

    @Test(arguments: Engine.available)
    func theBudgetOfAWeekIsKeptAndNothingTypedIsLost(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let dirk = app.browser(as: .dirk)
        for title in ["Eén", "Twee"] { _ = try await announce(title, as: .dirk, app) }
        let refused = try await dirk.post("/announcements", fields("Drie te veel"))
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("Drie te veel") && refused.contains("Met uitleg."))
        #expect(refused.contains("maandag 30 november"), "it says when")
        #expect(refused.contains("value=\"later\"") && refused.contains("value=\"post\""))
        // a group has a budget of its own
        _ = try await announce("Van Zuid", as: .ben, in: "zuid", app)
        #expect(
            try await app.browser(as: .fleur).post("/announcements", fields("Nog een", "zuid")).status
                == .unprocessableContent)
        // as an ordinary post it goes into the stream
        let post = try await dirk.post("/announcements", fields("Drie gewoon", way: "post"))
        #expect(post.status == .seeOther && post.location.hasPrefix("/posts/"))
        #expect(try await app.browser(as: .ben).get("/spaces/plein").contains("Drie gewoon"))
        // and what is withdrawn doesn't make room
        #expect(try await dirk.post("/announcements", fields("Vier")).status == .unprocessableContent)
    }

    @Test(arguments: Engine.available)
    func aWeekBeginsOnMondayWhereTheOrganisationIs(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await announce("Eerste", as: .ben, in: "zuid", app)
        // Sunday 29 November, 23:59 in Amsterdam: still the same week
        app.clock.advance(seconds: 6 * 86_400 + 15 * 3600 + 29 * 60)
        #expect(try await ben.post("/announcements", fields("Zondag", "zuid")).status == .unprocessableContent)
        app.clock.advance(seconds: 61)
        #expect(try await ben.post("/announcements", fields("Maandag", "zuid")).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func twoAtOnceDoNotPassTheBudget(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, fleur) = (try await app.viewer(.ben), try await app.viewer(.fleur))
        let announcements = Announcements(site: app.site)
        let placed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let draft = AnnouncementDraft(title: "Nummer \(number)", body: "Tekst.", until: "2026-11-30")
                    let who = number % 2 == 0 ? ben : fleur
                    return (try? await announcements.place(draft, in: "zuid", by: who)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(placed == 1)
        let stored: Int? = try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM announcements")?["n"] }
        #expect(stored == 1)
    }

    @Test(arguments: Engine.available)
    func readTakesItOutOfOnesOwnLaneOnly(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await announce("Lees mij", as: .dirk, app)
        let ben = app.browser(as: .ben)
        #expect(try await ben.get("/").contains("Lees mij"))
        let marked = try await ben.post("/posts/\(id)/seen", ["from": "home"])
        #expect(marked.status == .seeOther && marked.location == "/")
        #expect(try await !ben.get("/").contains("Lees mij"))
        #expect(try await app.browser(as: .fleur).get("/").contains("Lees mij"))
        #expect(try await ben.get("/announcements").contains("Lees mij"), "it can be read back")
        _ = try await ben.post("/posts/\(id)/seen/removal")
        #expect(try await ben.get("/").contains("Lees mij"))
    }

    @Test(arguments: Engine.available)
    func theAuthorSeesANumberFromFiveOnAndOthersSeeNone(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await announce("Tel mij", as: .dirk, app)
        for person in [Person.ben, .fleur, .els] { _ = try await app.browser(as: person).post("/posts/\(id)/seen") }
        _ = try await app.browser(as: .dirk).post("/posts/\(id)/seen")
        let few = try await app.browser(as: .dirk).get("/posts/\(id)")
        #expect(few.contains("Minder dan vijf") && !few.contains("3 collega’s lazen"))
        _ = try await app.browser(as: .ada).post("/posts/\(id)/seen")
        // the author's own mark is not counted, so four is not five
        #expect(try await app.browser(as: .dirk).get("/posts/\(id)").contains("Minder dan vijf"))
        try await app.database.write { db in
            let cleo: Int64 = try db.row("SELECT id FROM members WHERE handle = 'cleo'")?["id"] ?? 0
            try db.run("INSERT INTO announcement_reads (post_id, member_id) VALUES (\(id), \(cleo))")
        }
        #expect(try await app.browser(as: .dirk).get("/posts/\(id)").contains("5 collega"))
        #expect(try await !app.browser(as: .ben).get("/posts/\(id)").contains("5 collega"))
    }

    @Test(arguments: Engine.available)
    func everyoneIsToldOnceAlsoWhoIsNamed(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        var sent = fields("Morgen koffie")
        sent["body"] = "Met dank aan @ben."
        #expect(try await app.browser(as: .dirk).post("/announcements", sent).status == .seeOther)
        app.clock.advance(seconds: 61)
        let told = try await app.database.read { db in
            try db.rows(
                """
                SELECT m.handle, n.kind FROM notifications n JOIN members m ON m.id = n.member_id
                WHERE n.kind IN ('announced', 'mentioned') ORDER BY m.handle
                """
            ).map { "\(try $0["handle"] as String) \(try $0["kind"] as String)" }
        }
        #expect(told == ["ada announced", "ben mentioned", "els announced", "fleur announced"])
        #expect(try await app.browser(as: .els).get("/notifications").contains("Dirk Peeters deelt mee: Morgen koffie"))
    }

    @Test(arguments: Engine.available)
    func itLeavesTheLaneOnItsDayOrWhenTakenAwayOrWithdrawn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (dirk, ben) = (app.browser(as: .dirk), app.browser(as: .ben))
        let first = try await announce("Gaat vanzelf", as: .dirk, app)
        let second = try await announce("Gaat weg", as: .ada, app)
        #expect(try await ben.post("/posts/\(second)/lane/removal").status == .forbidden)
        #expect(try await ben.post("/posts/\(second)/lane", ["until": "2026-12-05"]).status == .forbidden)
        #expect(try await app.browser(as: .ada).post("/posts/\(second)/lane/removal").status == .seeOther)
        var home = try await ben.get("/")
        #expect(home.contains("Gaat vanzelf") && !home.contains("Gaat weg"))
        let wrong = try await dirk.post("/posts/\(first)/lane", ["until": "2026-11-01"])
        #expect(wrong.status == .unprocessableContent && wrong.contains("2026-11-01"))
        #expect(try await dirk.post("/posts/\(first)/lane", ["until": "2026-11-24"]).status == .seeOther)
        app.clock.advance(seconds: 86_400)
        #expect(try await ben.get("/").contains("Gaat vanzelf"), "the last day counts")
        app.clock.advance(seconds: 86_400)
        home = try await ben.get("/")
        #expect(!home.contains("<h3><a href=\"/posts/\(first)\">"))
        #expect(try await ben.get("/announcements").contains("Gaat vanzelf"))
        _ = try await dirk.post("/posts/\(first)/withdrawal")
        #expect(try await !ben.get("/announcements").contains("Gaat vanzelf"))
    }

    @Test(arguments: Engine.available)
    func itIsAnsweredAndEditedLikeAPostAndStandsApartFromTheStream(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await announce("Apart", as: .dirk, app)
        let ben = app.browser(as: .ben)
        #expect(try await ben.post("/posts/\(id)/comments", ["body": "Geldt dit ook voor mij?"]).status == .seeOther)
        #expect(try await ben.get("/posts/\(id)").contains("Geldt dit ook voor mij?"))
        #expect(try await !ben.get("/stream").contains("Apart"), "it is no conversation in the stream")
        let form = try await app.browser(as: .dirk).get("/posts/\(id)/edit")
        let edit = ["title": "Apart en beter", "body": "Met meer uitleg.", "version": form.value(of: "version") ?? ""]
        #expect(try await app.browser(as: .dirk).post("/posts/\(id)/edit", edit).status == .seeOther)
        #expect(try await ben.get("/").contains("Apart en beter"))
        #expect(try await ben.get("/posts/\(id)/history").status == .ok)
        #expect(try await ben.post("/posts/\(id)/edit", edit).status == .forbidden)
        #expect(try await ben.get("/search?q=beter").contains("/posts/\(id)"))
    }

    @Test(arguments: Engine.available)
    func aPlannedOneComesOnMondayMorningOnceHoweverManyNodes(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await announce("Eerste", as: .ben, in: "zuid", app)
        let planned = try await ben.post("/announcements", fields("Volgende", "zuid", way: "later"))
        #expect(planned.status == .seeOther && planned.location.hasPrefix("/announcements"))
        #expect(try await ben.get("/announcements").contains("maandag 30 november"))
        #expect(try await !app.browser(as: .cleo).get("/announcements").contains("Volgende"))
        // next week's place is taken by it
        app.clock.advance(seconds: 6 * 86_400 + 16 * 3600)
        #expect(try await ben.post("/announcements", fields("Ertussen", "zuid")).status == .unprocessableContent)
        try await Announcements.placePlanned(app.site)
        #expect(try await !app.browser(as: .cleo).get("/").contains("Volgende"), "not before eight")
        app.clock.advance(seconds: 8 * 3600)
        let site = app.site
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { try await Announcements.placePlanned(site) } }
            try await group.waitForAll()
        }
        #expect(try await app.browser(as: .cleo).get("/").contains("Volgende"))
        let stored: Int? = try await app.database.read {
            try $0.row("SELECT COUNT(*) AS n FROM posts WHERE title = 'Volgende'")?["n"]
        }
        #expect(stored == 1)
    }

    @Test(arguments: Engine.available)
    func aPlanIsTakenBackByItsMakerOnlyAndOneThatCannotBePlacedIsKept(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, fleur) = (app.browser(as: .ben), app.browser(as: .fleur))
        #expect(try await ben.post("/announcements", fields("Later", "zuid", way: "later")).status == .seeOther)
        func plan() async throws -> Int64? {
            try await app.database.read { try $0.row("SELECT id FROM announcement_plans ORDER BY id")?["id"] }
        }
        let first = try #require(try await plan())
        #expect(try await fleur.post("/announcements/plans/\(first)/removal").status == .notFound)
        #expect(try await ben.post("/announcements/plans/\(first)/removal").status == .seeOther)
        #expect(try await plan() == nil)
        #expect(try await ben.post("/announcements", fields("Nog later", "zuid", way: "later")).status == .seeOther)
        #expect(try await ben.get("/announcements").contains("maandag 30 november"), "its place was free again")
        #expect(try await ben.post("/spaces/zuid/closing", ["word": "Klaar."]).status == .seeOther)
        app.clock.advance(seconds: 8 * 86_400)
        try await Announcements.placePlanned(app.site)
        let page = try await ben.get("/announcements")
        #expect(page.contains("Nog later") && page.contains("Kon niet geplaatst worden"))
    }

    @Test(arguments: Engine.available)
    func whatIsMissingIsSaidAtItsField(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let dirk = app.browser(as: .dirk)
        for (field, value) in [
            ("title", " "), ("body", ""), ("until", "2026-11-22"), ("until", "ooit"), ("until", "2027-06-01"),
        ] {
            var sent = fields("Goed zo")
            sent[field] = value
            let answer = try await dirk.post("/announcements", sent)
            #expect(
                answer.status == .unprocessableContent && answer.contains("id=\"\(field)-error\""), "\(field) \(value)")
        }
        // the same form sent twice makes one
        var sent = fields("Eén keer")
        sent["token"] = "zelfde"
        #expect(
            try await dirk.post("/announcements", sent).location
                == (try await dirk.post("/announcements", sent).location))
    }

    @Test(arguments: Engine.available)
    func onlyWhoSteersSetsTheBudget(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let good = ["announcements": "1", "groupAnnouncements": "0", "idleDays": "60", "periodDays": "365"]
        #expect(try await app.browser(as: .ben).get("/settings/groups").status == .notFound)
        #expect(try await app.browser(as: .ben).post("/settings/groups", good).status == .notFound)
        var bad = good
        bad["idleDays"] = "3"
        let refused = try await app.browser(as: .dirk).post("/settings/groups", bad)
        #expect(refused.status == .unprocessableContent && refused.contains("id=\"idleDays-error\""))
        #expect(try await app.browser(as: .dirk).post("/settings/groups", good).status == .seeOther)
        _ = try await announce("Enige", as: .dirk, app)
        #expect(
            try await app.browser(as: .ada).post("/announcements", fields("Tweede")).status == .unprocessableContent)
        let none = try await app.browser(as: .ben).post("/announcements", fields("Groep", "zuid"))
        #expect(none.status == .unprocessableContent && !none.contains("value=\"later\""))
        #expect(try await app.browser(as: .ben).get("/spaces/new").contains("2027-11-23"), "a new group gets its end")
    }
}
