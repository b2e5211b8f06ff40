import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite struct InvitationTests {
    /// Makes a link as this person and gives its path.
    private func link(
        _ app: TestApp, by person: Person = .ada, _ fields: [String: String] = [:]
    ) async throws -> String {
        let answer = try await app.browser(as: person).post("/invitations", fields)
        #expect(answer.status == .ok && answer.contains("class=\"qr\""))
        return String(try #require(answer.text.firstMatch(of: /\/in\/[\w-]{43}/)).0)
    }

    private func space(_ slug: String, _ person: Person, _ app: TestApp) async throws -> String {
        let viewer = try await app.viewer(person)
        let id = try await app.database.read { try Spaces.find(slug, visibleTo: viewer, in: $0).id }
        return id.description
    }

    @Test(arguments: Engine.available)
    func whoOpensALinkMakesTheirOwnAccount(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let path = try await link(app, ["note": "Stagiairs", "uses": "1", "department": ""])
        let stranger = app.browser()
        let page = try await stranger.get(path)
        #expect(page.status == .ok && page.contains("Ada Willems nodigt je uit"))
        #expect(!page.contains("Stagiairs"))
        let number = try #require(page.value(of: "form"))
        let empty = try await stranger.post(path, ["form": number, "name": "", "mail": "geen adres"])
        #expect(empty.status == .unprocessableContent && empty.contains("name-error") && empty.contains("mail-error"))
        #expect(empty.value(of: "form") == number)
        let done = try await stranger.post(path, ["form": number, "name": "Gijs Smit"])
        #expect(done.location == "/settings?done=welcome")
        #expect(try await stranger.get("/people/gijs").contains("data-viewer=\"gijs\""))
        // The last use is used: closed for everybody, as if it had never been.
        #expect(try await app.browser().get(path).status == .notFound)
        #expect(try await app.browser().post(path, ["name": "Noor"]).status == .notFound)
        #expect(try await app.browser(as: .ada).get("/invitations").contains("1 keer gebruikt"))
        #expect(try await stranger.get("/invitations").status == .notFound)
    }

    @Test(arguments: Engine.available)
    func aFormSentTwiceMakesOneAccount(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let path = try await link(app)
        let stranger = app.browser()
        let page = try await stranger.get(path)
        let number = try #require(page.value(of: "form"))
        for _ in 0..<2 {
            #expect(try await stranger.post(path, ["form": number, "name": "Gijs Smit"]).status == .seeOther)
        }
        #expect(try await stranger.get("/").contains("data-viewer=\"gijs\""))
        #expect(try await app.browser(as: .ada).get("/invitations").contains("1 keer gebruikt"))
        // A form of one's own makes an account of one's own.
        #expect(try await app.browser().post(path, ["form": "", "name": "Gijs Smit"]).status == .seeOther)
        #expect(try await app.browser(as: .ada).get("/invitations").contains("2 keer gebruikt"))
    }

    @Test(arguments: Engine.available)
    func aMailAddressThatHasAnAccountIsNotTakenOver(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let path = try await link(app)
        let taken = try await app.browser().post(path, ["name": "Ben", "mail": "BEN@example.org"])
        let free = try await app.browser().post(path, ["name": "Bart", "mail": "b@example.org"])
        // Nobody is told which addresses have an account.
        #expect(taken.status == .seeOther && free.status == .seeOther && taken.location == free.location)
        let mails = try await app.database.read { db in
            try ["ben", "ben2", "bart"].map { try Members.account(handle: $0, in: db)?.mail }
        }
        #expect(mails == ["ben@example.org", nil, "b@example.org"])
    }

    @Test(arguments: Engine.available)
    func aHostAsksPeopleIntoTheirOwnGroup(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let zuid = try await space("zuid", .ben, app)
        for person in [Person.ada, .dirk, .cleo] {
            // An administrator may make links, but into no group they don't tend.
            let status = try await app.browser(as: person).post("/invitations", ["space": zuid]).status
            #expect(status == (person == .cleo ? .notFound : .unprocessableContent))
        }
        let ben = app.browser(as: .ben)
        #expect(try await ben.post("/invitations", ["space": ""]).status == .unprocessableContent)
        let path = try await link(app, by: .ben, ["space": zuid, "role": "guest"])
        let guest = app.browser()
        #expect(try await guest.post(path, ["name": "Noor Kuipers"]).status == .seeOther)
        #expect(try await guest.get("/spaces/zuid").status == .ok)
        #expect(try await guest.get("/spaces/plein").status == .notFound)
        // Who is in already comes into the group without a second account.
        let els = app.browser(as: .els)
        #expect(try await els.get(path).contains("Je bent al binnen"))
        #expect(try await els.post(path + "/group").status == .seeOther)
        #expect(try await els.get("/spaces/zuid").contains("Voor Zuid."))
        #expect(
            try await ben.post("/invitations", ["space": zuid, "role": "administrator"]).status == .unprocessableContent
        )
        for fields in [["uses": "0"], ["uses": "501"], ["uses": "veel"], ["days": "9999"], ["department": "1"]] {
            #expect(try await app.browser(as: .ada).post("/invitations", fields).status == .unprocessableContent)
        }
    }

    @Test(arguments: Engine.available)
    func aLinkEndsByDateByHandAndWithItsMaker(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let zuid = try await space("zuid", .ben, app)
        let short = try await link(app, ["days": "1"])
        let long = try await link(app, ["days": "30"])
        let ours = try await link(app, by: .ben, ["space": zuid, "days": "30"])
        app.clock.advance(seconds: 86_401)
        #expect(try await app.browser().get(short).status == .notFound)
        #expect(try await app.browser().get(long).status == .ok)
        let ada = app.browser(as: .ada)
        let list = try await ada.get("/invitations")
        let ends = list.text.matches(of: /\/invitations\/(\d+)\/removal/).map { String($0.0) }
        #expect(ends.count == 2)
        // Ben's own page has his link only, and his is the only one he can end.
        let bens = try await app.browser(as: .ben).get("/invitations").text.matches(of: /\/invitations\/\d+\/removal/)
        #expect(bens.count == 1)
        let adas = try #require(ends.first { $0 != bens.first.map { String($0.0) } })
        #expect(try await app.browser(as: .ben).post(adas).status == .notFound)
        #expect(try await ada.post(adas).status == .seeOther)
        #expect(try await app.browser().get(long).status == .notFound)
        #expect(try await app.browser().get(ours).status == .ok)
        let ben = try await app.viewer(.ben).id
        #expect(try await ada.post("/settings/members/\(ben)/closure").status == .seeOther)
        #expect(try await app.browser().get(ours).status == .notFound)
        #expect(try await ada.post("/settings/members/\(ben)/closure/removal").status == .seeOther)
        #expect(try await app.browser().get(ours).status == .notFound)
    }

    @Test(arguments: Engine.available)
    func everyClosedDoorIsTheSamePage(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let used = try await link(app, ["uses": "1"])
        _ = try await app.browser().post(used, ["name": "Gijs Smit"])
        let expired = try await link(app, ["days": "1"])
        app.clock.advance(seconds: 86_401)
        let forged = "/in/" + String(repeating: "x", count: 43)
        let paths = [
            used, expired, forged, "/in/x", "/phone/x", "/sign-in/link/x", "/join/0000-0000-0000-0000", "/join/x",
            "/waiting",
        ]
        var pages: Set<String> = []
        for path in paths {
            let answer = try await app.browser().get(path)
            #expect(answer.status == .notFound, "\(path)")
            pages.insert(answer.text)
        }
        #expect(pages.count == 1)
        #expect(pages.first?.contains("Deze link of code werkt niet meer") == true)
    }
}
