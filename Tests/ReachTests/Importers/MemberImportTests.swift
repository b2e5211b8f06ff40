import Database
import Organisation
import Support
import Testing
import Web

@testable import Reach

@Suite struct MemberImportTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private func outcomes(_ plan: MemberPlan) -> [String] { plan.lines.map(\.outcome.word) }

    private func codes(_ plan: MemberPlan) -> [String] {
        plan.lines.compactMap { line in
            if case .refused(let reason) = line.outcome { "\(line.number) \(reason.code)" } else { nil }
        }
    }

    private func headcount(_ app: TestApp) async throws -> Int {
        try await app.database.read { try Members.headcount(in: $0).all }
    }

    private static let list = """
        Naam;E-mail;Afdeling;Rol;Telefoon;Maat
        Gijs Smit;gijs@example.org;Wijkteam Zuid;;06 12345678;L
        "Ünal, Zoë";;Nachtdienst;gast;;S
        Ben Hendriks;BEN@example.org;Nachtdienst;;;M
        Fleur Maassen;fleur@example.org;;;;
        """

    @Test(arguments: Engine.available)
    func aListIsShownFirstThenBroughtInOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let members = MemberImport(site: app.site)
        let before = try await headcount(app)
        let plan = try await members.plan(bytes(Self.list), by: nil)
        #expect(outcomes(plan) == ["new", "new", "changed", "same"])
        #expect(plan.extraColumns == ["Maat"])
        #expect(plan.newDepartments == ["Nachtdienst"])
        #expect(!plan.isDone)
        #expect(try await headcount(app) == before)

        let done = try await members.run(bytes(Self.list), by: nil)
        #expect(done.isDone)
        #expect(try await headcount(app) == before + 1)  // the other newcomer is a guest
        try await app.database.read { db in
            let newGijs = try Members.account(handle: "gijs", in: db)
            let gijs = try #require(newGijs)
            #expect(gijs.mail == "gijs@example.org" && gijs.phone == "06 12345678" && gijs.role == .member)
            let newZoe = try Members.account(handle: "unal", in: db)
            let zoe = try #require(newZoe)
            #expect(zoe.name == "Ünal, Zoë" && zoe.role == .guest && zoe.mail == nil)
            let sameBen = try Members.account(handle: "ben", in: db)
            let ben = try #require(sameBen)
            #expect(ben.name == "Ben Hendriks" && ben.departmentID == zoe.departmentID)
        }
        let again = try await members.run(bytes("\u{FEFF}" + Self.list.replacing("\n", with: "\r\n")), by: nil)
        #expect(outcomes(again) == ["same", "same", "same", "same"])
        #expect(try await headcount(app) == before + 1)
        #expect(try await app.browser(as: .ada).get("/people?q=gij").contains("Gijs Smit"))
    }

    @Test(arguments: Engine.available)
    func oneRefusedLineStopsTheWholeList(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let members = MemberImport(site: app.site)
        let before = try await headcount(app)
        let broken = """
            name,mail,role
            Gijs Smit,gijs@example.org,member
            Gijs Smit,GIJS@example.org,member
            ,x@example.org,
            Noor,geen adres,
            Noor,noor@example.org,baas
            Noor,noor@example.org
            Ada Willems,ada@example.org,gast
            Jan,,
            Jan,,
            Ben Hendrix,,
            """
        let plan = try await members.run(bytes(broken), by: nil)
        #expect(!plan.isDone)
        #expect(
            codes(plan) == [
                "3 import.members.double", "4 import.members.name_empty", "5 import.members.mail",
                "6 import.members.role", "7 import.members.fields", "8 import.members.administrator",
                "10 import.members.double_name", "11 import.members.has_mail",
            ])
        #expect(try await headcount(app) == before)
        let mended = try await members.run(bytes("name,mail,role\nGijs Smit,gijs@example.org,member\n"), by: nil)
        #expect(mended.isDone)
        #expect(try await headcount(app) == before + 1)
    }

    @Test(arguments: Engine.available)
    func aNumberSomebodyGaveThemselvesIsNeitherShownNorReplaced(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let own = ["name": "Ben Hendrix", "phone": "06 11111111", "phoneAudience": "me"]
        #expect(try await app.browser(as: .ben).post("/settings/profile", own).status == .seeOther)
        let members = MemberImport(site: app.site)
        let list = bytes(
            "name,mail,phone\nBen Hendriks,ben@example.org,06 22222222\nFleur Maassen,fleur@example.org,06 33333333")
        let plan = try await members.plan(list, by: app.viewer(.ada))
        #expect(outcomes(plan) == ["changed", "changed"])
        let words = app.site.languages.words(.nl, timeZone: "Europe/Amsterdam")
        for text in [plan.text(all: true, words), plan.json(words)] {
            #expect(!text.contains("11111111") && !text.contains("22222222") && text.contains("33333333"))
        }
        let shown = try await app.browser(as: .ada).post(
            "/settings/members/import/confirmation", ["csv": String(decoding: list, as: UTF8.self), "agreed": "anders"])
        #expect(shown.status == .ok && shown.contains("06 33333333") && !shown.contains("11111111"))
        #expect(try await members.run(list, by: nil).isDone)
        let (ben, fleur) = try await app.database.read { db in
            (try Members.account(handle: "ben", in: db), try Members.account(handle: "fleur", in: db))
        }
        #expect(ben?.name == "Ben Hendriks" && ben?.phone == "06 11111111" && ben?.mail == "ben@example.org")
        #expect(fleur?.phone == "06 33333333")
        #expect(outcomes(try await members.plan(list, by: nil)) == ["same", "same"])
    }

    @Test func onlyAnAdministratorPlansAndImports() async throws {
        let app = try await TestApp.make()
        let members = MemberImport(site: app.site)
        for person in [Person.ben, .dirk, .cleo] {
            let viewer = try await app.viewer(person)
            // Before the file is looked at: what is wrong with it isn't theirs to know either.
            for text in [Self.list, ""] {
                for act in [{ try await members.plan($0, by: viewer) }, { try await members.run($0, by: viewer) }]
                    as [([UInt8]) async throws -> MemberPlan]
                {
                    let problem = await #expect(throws: Problem.self) { try await act(bytes(text)) }
                    #expect(problem?.status == .notFound)
                }
            }
        }
        let ada = try await app.viewer(.ada)
        #expect(!(try await members.plan(bytes(Self.list), by: ada).isDone))
        #expect(try await members.run(bytes(Self.list), by: ada).isDone)
    }

    @Test(arguments: Engine.available)
    func whoIsSwitchedOffIsNotBroughtBackByAList(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = try await app.viewer(.ben).id
        let row = bytes("name,mail\nBen Hendrix,ben@example.org")
        #expect(outcomes(try await MemberImport(site: app.site).plan(row, by: nil)) == ["same"])
        #expect(try await app.browser(as: .ada).post("/settings/members/\(ben)/closure").status == .seeOther)
        #expect(codes(try await MemberImport(site: app.site).run(row, by: nil)) == ["2 import.members.off"])
    }

    @Test(arguments: [
        ("", "import.members.empty"), ("name,mail\n", "import.members.empty"),
        ("mail,phone\na@b.nl,1", "import.members.no_name"),
        ("name,naam\nx,y", "import.members.column_twice"), ("\"name,mail\nx,y", "import.members.header"),
    ])
    func aFileThatIsNoListSaysWhatToDo(_ text: String, _ code: String) async throws {
        let app = try await TestApp.make()
        let problem = await #expect(throws: Problem.self) {
            try await MemberImport(site: app.site).plan(bytes(text), by: nil)
        }
        #expect(problem?.code == code)
    }

    @Test func aLineThatIsNotUTF8StopsTheWholeList() async throws {
        let app = try await TestApp.make()
        let before = try await headcount(app)
        let plan = try await MemberImport(site: app.site).run(
            bytes("name\nGijs\n") + [0xEB, 0x0A] + bytes("Noor\n"), by: nil)
        #expect(outcomes(plan) == ["new", "refused", "new"])
        #expect(codes(plan) == ["3 csv.not_utf8"])
        #expect(try await headcount(app) == before)
    }

    @Test(arguments: Engine.available)
    func tenThousandPeopleComeInAtOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let rows = (0..<10_000).map { "Jan de Vries,jan\($0)@example.org,Team \($0 % 20)" }
        let file = bytes((["name,mail,department"] + rows).joined(separator: "\n"))
        let before = try await headcount(app)
        #expect(try await MemberImport(site: app.site).run(file, by: nil).isDone)
        #expect(try await headcount(app) == before + 10_000)
        #expect(try await MemberImport(site: app.site).plan(file, by: nil).changesNothing)
        let wrong = file + bytes("\nJan,jan9999@example.org,Team 1")
        #expect(codes(try await MemberImport(site: app.site).plan(wrong, by: nil)) == ["10002 import.members.double"])
    }

    @Test(arguments: Engine.available)
    func theAdministratorsPageShowsThePlanAndThenDoesIt(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let upload = { (text: String) in
            Array(
                ("--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lijst.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n\(text)\r\n--grens--\r\n").utf8)
        }
        let type = "multipart/form-data; boundary=grens"
        let path = "/settings/members/import"
        let ada = app.browser(as: .ada)
        for person in [Person.ben, .dirk, .cleo] {
            let browser = app.browser(as: person)
            #expect(try await browser.get(path).status == .notFound)
            #expect(try await browser.post(path, bytes: upload(Self.list), type: type).status == .notFound)
            #expect(try await browser.post(path + "/confirmation", ["csv": Self.list]).status == .notFound)
        }
        #expect(try await ada.get(path).contains("CSV"))
        #expect(try await ada.post(path).status == .unprocessableContent)

        let shown = try await ada.post(path, bytes: upload(Self.list), type: type)
        #expect(shown.status == .ok)
        #expect(shown.contains("Nachtdienst") && shown.contains("wordt “Ben Hendriks”") && shown.contains("Maat"))
        #expect(!(try await ada.get("/settings/members?q=gij").contains("Gijs Smit")))
        let agreed = try #require(shown.value(of: "agreed"))
        // What was agreed to isn't what would happen now: shown again, and nothing done.
        let other = try await ada.post(path + "/confirmation", ["csv": Self.list, "agreed": "anders"])
        #expect(other.value(of: "agreed") == agreed)
        #expect(!(try await ada.get("/settings/members?q=gij").contains("Gijs Smit")))
        let done = try await ada.post(path + "/confirmation", ["csv": Self.list, "agreed": agreed])
        #expect(done.status == .ok && done.contains("De lijst is binnen"))
        #expect(try await ada.get("/settings/members?q=gij").contains("Gijs Smit"))
        let refused = try await ada.post(path, bytes: upload("naam\n\"x"), type: type)
        #expect(refused.status == .unprocessableContent && refused.contains("eindigt"))
    }
}
