import Database
import Support
import Testing

@testable import Organisation

@Suite struct AccountsTests {
    private func id(_ person: Person, _ app: TestApp) async throws -> Member.ID { try await app.viewer(person).id }

    @Test(arguments: Engine.available)
    func onlyAdministratorsSeeAndChangeAccounts(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = try await id(.ben, app)
        let pages = [
            "/settings/organisation", "/settings/members", "/settings/members/new", "/settings/departments",
            "/settings/members/\(ben)",
        ]
        let forms = [
            ("/settings/organisation", ["name": "Nieuw", "language": "nl", "timeZone": "Europe/Amsterdam"]),
            ("/settings/departments", ["name": "Nachtdienst"]), ("/settings/members", ["name": "Gijs Smit"]),
            ("/settings/members/\(ben)", ["name": "Ben H.", "role": "member"]), ("/settings/members/\(ben)/link", [:]),
            ("/settings/members/\(ben)/closure", [:]), ("/settings/members/\(ben)/closure/removal", [:]),
        ]
        for person in [Person.fleur, .dirk, .els, .cleo] {
            let browser = app.browser(as: person)
            for page in pages { #expect(try await browser.get(page).status == .notFound) }
            for (path, fields) in forms { #expect(try await browser.post(path, fields).status == .notFound) }
        }
        let ada = app.browser(as: .ada)
        for page in pages { #expect(try await ada.get(page).status == .ok) }
        for (path, fields) in forms {
            let status = try await ada.post(path, fields).status
            #expect(status == .seeOther || status == .ok)
        }
    }

    @Test(arguments: Engine.available)
    func someoneNewGetsALinkAndChoosesAPassword(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ada = app.browser(as: .ada)
        let fields = ["name": "Gijs Smit", "handle": "", "mail": "gijs@example.org", "role": "guest"]
        let answer = try await ada.post("/settings/members", fields)
        #expect(answer.status == .seeOther)
        #expect(try await ada.get(answer.location).contains("gemaild"))
        #expect(try await ada.get("/settings/members?q=gij").contains("@gijs"))
        let mail = try #require(app.outbox.mails.last)
        #expect(mail.to == "gijs@example.org")
        app.clock.advance(seconds: 6 * 86_400)
        let gijs = app.browser()
        let opened = try await gijs.post(String(try #require(mail.text.firstMatch(of: /\/sign-in\/link\/[\w-]+/)).0))
        #expect(opened.location == "/settings?done=welcome")
        #expect(try await gijs.get(opened.location).contains("data-viewer=\"gijs\""))
        #expect(try await gijs.post("/settings/password", ["new": "negen blauwe fietsen"]).status == .seeOther)

        let again = try await ada.post("/settings/members", fields.merging(["handle": "gijs"]) { $1 })
        #expect(again.status == .unprocessableContent)
        #expect(again.contains("id=\"handle-error\"") && again.contains("id=\"mail-error\""))
        // A namesake without mail: the next handle, and a link to hand over.
        let namesake = try await ada.post("/settings/members", ["name": "Gijs Smit", "role": "member"])
        #expect(namesake.status == .ok)
        #expect(namesake.contains("/sign-in/link/"))
        #expect(try await ada.get("/settings/members?q=gijs").contains("@gijs.smit"))
    }

    @Test(arguments: Engine.available)
    func switchingOffEndsEverySession(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ada, ben) = (app.browser(as: .ada), app.browser(as: .ben))
        let id = try await id(.ben, app)
        #expect(try await ben.get("/settings").status == .ok)
        #expect(try await ada.post("/settings/members/\(id)/closure").status == .seeOther)
        #expect(try await ben.get("/settings").status == .seeOther)
        #expect(try await ada.post("/settings/members/\(id)/link").status == .conflict)
        #expect(try await ada.post("/settings/members/\(id)/closure/removal").status == .seeOther)
        // Switched on again, but what was open stays closed.
        #expect(try await ben.get("/settings").status == .seeOther)
        #expect(try await ada.post("/settings/members/\(id)/link").status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func oneAdministratorAlwaysStays(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ada = app.browser(as: .ada)
        let (adaID, elsID) = (try await id(.ada, app), try await id(.els, app))
        let demotion = ["name": "Ada Willems", "role": "member"]
        let refused = try await ada.post("/settings/members/\(adaID)", demotion)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("id=\"role-error\""))
        #expect(try await ada.post("/settings/members/\(adaID)/closure").status == .conflict)
        #expect(
            try await ada.post("/settings/members/\(elsID)", ["name": "Els", "role": "administrator"]).status
                == .seeOther)
        #expect(try await ada.post("/settings/members/\(adaID)/closure").status == .conflict)
        #expect(try await ada.post("/settings/members/\(adaID)", demotion).status == .seeOther)
        #expect(try await ada.get("/settings/members").status == .notFound)
        #expect(try await app.browser(as: .els).get("/settings/members").status == .ok)
    }

    @Test func aChangedAddressIsToldToTheOldOne() async throws {
        let app = try await TestApp.make()
        let ada = app.browser(as: .ada)
        let path = "/settings/members/\(try await id(.ben, app))"
        _ = try await ada.post(path, ["name": "Ben Hendrix", "role": "member", "mail": "ben@example.org"])
        #expect(app.outbox.mails.isEmpty)
        _ = try await ada.post(path, ["name": "Ben Hendrix", "role": "member", "mail": "b.hendrix@example.org"])
        #expect(app.outbox.mails.map(\.to) == ["ben@example.org"])
        let taken = try await ada.post(path, ["name": "Ben Hendrix", "role": "member", "mail": "ELS@example.org"])
        #expect(taken.contains("id=\"mail-error\""))
    }

    @Test(arguments: Engine.available)
    func departmentsHaveOneNameEach(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ada = app.browser(as: .ada)
        #expect(try await ada.post("/settings/departments", ["name": "Nachtdienst"]).status == .seeOther)
        #expect(try await ada.post("/settings/departments", ["name": "NACHTDIENST "]).status == .unprocessableContent)
        #expect(try await ada.post("/settings/departments", ["name": " "]).status == .unprocessableContent)
        let departments = try await app.database.read { try Departments.all(in: $0) }
        let night = try #require(departments.first { $0.name == "Nachtdienst" })
        #expect(
            try await ada.post("/settings/departments/\(night.id)", ["name": "wijkteam zuid"]).status
                == .unprocessableContent)
        #expect(try await ada.post("/settings/departments/\(night.id)", ["name": "De nacht"]).status == .seeOther)
        #expect(try await ada.post("/settings/departments/1", ["name": "Iets"]).status == .notFound)
        #expect(try await ada.get("/settings/departments").contains("De nacht"))
    }

    @Test(arguments: Engine.available)
    func theListGoesOnWhereItEnded(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let now = app.site.clock.now()
        try await app.database.write { db in
            let many = (1...90).map { NewMember(name: "Zus \(1000 + $0)", handle: "zus\($0)", createdAt: now) }
            try Members.create(many, ids: app.site.ids, in: db)
        }
        let ada = app.browser(as: .ada)
        var path = "/settings/members?q=zus"
        var seen: [String] = []
        while true {
            let page = try await ada.get(path)
            let names = page.text.matches(of: />(Zus \d+)</).map { String($0.1) }
            seen += names
            guard let next = page.text.firstMatch(of: /rel="next" href="([^"]+)"/) else { break }
            path = String(next.1).replacing("&amp;", with: "&")
        }
        #expect(seen == (1...90).map { "Zus \(1000 + $0)" })
    }
}
