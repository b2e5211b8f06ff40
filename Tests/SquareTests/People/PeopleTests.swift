import Database
import Organisation
import Support
import Testing

@Suite struct PeopleTests {
    @Test(arguments: Engine.available)
    func colleaguesSeeEveryoneGuestsOnlyWhomTheyShareAGroupWith(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        let (all, some) = (try await ben.get("/people"), try await cleo.get("/people"))
        for person in Person.allCases { #expect(all.contains("href=\"/people/\(person.rawValue)\"")) }
        for person in [Person.ben, .fleur, .cleo] {
            #expect(some.contains("href=\"/people/\(person.rawValue)\""))
            #expect(try await cleo.get("/people/\(person.rawValue)").status == .ok)
        }
        for person in [Person.ada, .dirk, .els] {
            #expect(!some.contains("href=\"/people/\(person.rawValue)\""))
            #expect(try await cleo.get("/people/\(person.rawValue)").status == .notFound)
            #expect(try await ben.get("/people/\(person.rawValue)").status == .ok)
        }
        let (guest, member) = (try await app.viewer(.cleo), try await app.viewer(.ben))
        for (viewer, known) in [(guest, ["ben"]), (member, ["ben", "dirk"])] {
            let found = try await app.database.read { db in
                try Members.bylines(of: ["ben", "Dirk", "nemo"], visibleTo: viewer, in: db).keys.sorted()
            }
            #expect(found == known)
        }
    }

    @Test(arguments: Engine.available)
    func isFoundByTheStartOfAnyWord(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await app.browser(as: .fleur).post(
            "/settings/profile",
            ["name": "Fleur Maassen", "askMeAbout": "Wondzorg, Zoë’s rooster", "askAudience": "everyone"])
        for text in ["fleur", "FLE", "maas", "wond", "zoe", "fleur wond", "maa ro"] {
            let page = try await ben.get("/people?q=" + text.replacing(" ", with: "+"))
            #expect(page.contains("href=\"/people/fleur\""), "\(text)")
            #expect(!page.contains("href=\"/people/dirk\""), "\(text)")
        }
        for text in ["leur", "fleur+dirk", "%25", "%27%20OR%201=1"] {
            #expect(try await !ben.get("/people?q=" + text).contains("href=\"/people/fleur\""), "\(text)")
        }
        #expect(try await ben.get("/people?q=xyzzy").contains("Niemand gevonden"))
    }

    @Test(arguments: Engine.available)
    func aDepartmentIsAFilter(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ada = app.browser(as: .ada)
        _ = try await ada.post("/settings/departments", ["name": "Kantoor"])
        let office = try #require(
            try await app.database.read { try Departments.all(in: $0) }.first { $0.name == "Kantoor" })
        _ = try await app.browser(as: .dirk).post(
            "/settings/profile", ["name": "Dirk Peeters", "department": office.id.description])
        let page = try await ada.get("/people?department=\(office.id)")
        #expect(page.contains("href=\"/people/dirk\""))
        #expect(!page.contains("href=\"/people/ben\""))
        #expect(try await ada.get("/people?department=").contains("href=\"/people/ben\""))
    }

    @Test(arguments: Engine.available)
    func aFieldIsSeenByWhomItsOwnerChose(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await app.browser(as: .ada).post("/settings/departments", ["name": "Kantoor"])
        let office = try #require(
            try await app.database.read { try Departments.all(in: $0) }.first { $0.name == "Kantoor" })
        // Els works elsewhere and shares no group with Ben; Fleur works with him; Cleo is a guest in his group, and a
        // guest is no colleague of a department.
        _ = try await app.browser(as: .els).post(
            "/settings/profile", ["name": "Els Thijssen", "department": office.id.description])
        _ = try await app.browser(as: .dirk).post(
            "/settings/profile", ["name": "Dirk Peeters", "department": office.id.description])
        let seers: [(String, Set<Person>)] = [
            ("me", []), ("spaces", [.fleur, .cleo, .dirk]), ("department", [.fleur, .ada]),
            ("everyone", [.ada, .cleo, .dirk, .els, .fleur]),
        ]
        for (audience, allowed) in seers {
            _ = try await ben.post(
                "/settings/profile", ["name": "Ben Hendrix", "phone": "06 12345678", "phoneAudience": audience])
            #expect(try await ben.get("/people/ben").contains("06 12345678"))
            for person in Person.allCases where person != .ben {
                let sees = try await app.browser(as: person).get("/people/ben").contains("06 12345678")
                #expect(sees == allowed.contains(person), "\(audience) \(person)")
            }
        }
    }

    @Test func onesOwnProfileSaysWhoSeesWhat() async throws {
        let app = try await TestApp.make()
        let ben = app.browser(as: .ben)
        _ = try await ben.post(
            "/settings/profile", ["name": "Ben <script>alert(1)</script>", "about": "[klik](javascript:alert(1))"])
        let own = try await ben.get("/people/ben")
        #expect(own.contains("href=\"/settings\""))
        #expect(own.contains("class=\"seen\""))
        let others = try await app.browser(as: .fleur).get("/people/ben")
        #expect(!others.contains("class=\"seen\""))
        #expect(others.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!others.contains("href=\"javascript:"))
        #expect(others.contains("href=\"/spaces/plein\""))
        #expect(!others.contains("href=\"/spaces/raad\""))
    }

    @Test(arguments: Engine.available)
    func theDirectoryNeverReadsEverybody(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let first = try await app.viewer(.ada).id
        for person in [Person.ben, .cleo] {
            for path in ["/people", "/people?after=\(first)", "/people?q=fle", "/people?q=fleur+maas&after=\(first)"] {
                let log = StatementLog()
                _ = try await StatementLog.$current.withValue(log) { try await app.browser(as: person).get(path) }
                #expect(log.count <= 8)
                for entry in log.entries {
                    let plan = try await app.database.plan(entry)
                    #expect(!plan.contains("SCAN m\n") && !plan.hasSuffix("SCAN m"), "\(path): \(plan)")
                    #expect(!plan.contains("Seq Scan on members"), "\(path): \(plan)")
                    #expect(!plan.contains("Seq Scan on member_words"), "\(path): \(plan)")
                }
            }
        }
    }
}
