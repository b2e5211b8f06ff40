import Database
import Organisation
import Square
import Support
import Testing

@testable import Participation

@Suite struct LaunchTests {
    private func started(_ app: TestApp) async throws -> Int64 {
        let fields = ["title": "Samen", "question": "Wat hebben we nodig?"]
        return try await app.browser(as: .dirk).post("/journeys", fields).id
    }

    private let fields = [
        "forms": "posts", "reason": "Zo besloten", "need": "knowledge", "wanted-0": "1", "name-0": "Kennis",
        "purpose-0": "Wat je weet.", "host-0": "ben", "elsewhere-0": "",
    ]

    @Test(arguments: Engine.available)
    func whoSteersSwitchesOnAndOpensWhatFollows(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await started(app)
        _ = try await app.browser(as: .ada).post("/settings/forms", ["reason": "Eerst het traject"])
        for (person, status) in [(Person.ben, HTTPStatus.forbidden), (.els, .forbidden), (.cleo, .notFound)] {
            let answer = try await app.browser(as: person).post("/journeys/\(id)/outcome", fields)
            #expect(answer.status.code == status.rawValue, "\(person)")
            #expect(try await app.browser(as: person).get("/journeys/\(id)/outcome").status.code == status.rawValue)
        }
        #expect(try await forms(app) == [])
        let dirk = app.browser(as: .dirk)
        #expect(try await dirk.get("/journeys/\(id)/outcome").status == .ok)
        #expect(try await dirk.post("/journeys/\(id)/outcome", fields).status == .seeOther)
        #expect(try await forms(app) == ["posts"])
        let group = try await app.browser(as: .ben).get("/spaces/kennis")
        #expect(group.contains("Wat je weet.") && group.contains("/spaces/kennis/settings"))
        #expect(try await app.browser(as: .ada).get("/settings/forms").contains("Zo besloten"))
    }

    @Test(arguments: Engine.available)
    func theSameFormTwiceOpensOneGroup(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk) = (try await started(app), app.browser(as: .dirk))
        let page = try await dirk.get("/journeys/\(id)/outcome")
        let sent = fields.merging(["token": page.value(of: "token") ?? ""]) { $1 }
        #expect(sent["token"] != "")
        for _ in 0..<2 { #expect(try await dirk.post("/journeys/\(id)/outcome", sent).status == .seeOther) }
        #expect(try await app.browser(as: .ben).get("/spaces/kennis").status == .ok)
        #expect(try await app.browser(as: .ben).get("/spaces/kennis-2").status == .notFound)
    }

    @Test(arguments: Engine.available)
    func oneWrongFieldOpensNothingAndKeepsEverything(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk) = (try await started(app), app.browser(as: .dirk))
        _ = try await app.browser(as: .ada).post("/settings/forms", ["reason": "Eerst het traject"])
        for (field, wrong, error) in [
            ("host-0", "niemand", "host-0-error"), ("name-0", "", "name-0-error"), ("reason", " ", "reason-error"),
        ] {
            var sent = fields
            sent[field] = wrong
            let answer = try await dirk.post("/journeys/\(id)/outcome", sent)
            #expect(answer.status == .unprocessableContent && answer.contains("id=\"\(error)\""), "\(field)")
            #expect(answer.contains("Wat je weet."), "\(field)")
            #expect(try await forms(app) == [], "\(field)")
            #expect(try await app.browser(as: .ada).get("/spaces/kennis").status == .notFound, "\(field)")
        }
        #expect(try await dirk.post("/journeys/\(id)/outcome", ["need": "chat", "reason": "x"]).status == .badRequest)
    }

    @Test(arguments: Engine.available)
    func anExternalGroupBecomesAClosedGroupThatTalksElsewhere(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await started(app)
        var sent = fields
        sent["elsewhere-0"] = "https://www.linkedin.com/groups/12"
        #expect(try await app.browser(as: .dirk).post("/journeys/\(id)/outcome", sent).status == .seeOther)
        #expect(try await app.browser(as: .ben).get("/spaces/kennis").contains("Deze groep praat op linkedin.com"))
        #expect(try await !app.browser(as: .fleur).get("/spaces/kennis").contains("linkedin"))
    }

    @Test func needsThatHalfThePeopleHaveAreProposedFirst() async throws {
        let words = try await TestApp.make().site.languages.words(.nl, timeZone: "UTC")
        let found: [(need: Space.Need, share: Double)] = [(.strategy, 0.3), (.knowledge, 0.7), (.network, 0.5)]
        let here = SpaceProposal.proposed(for: found, elsewhere: "", host: "dirk", words: words)
        #expect(here.map(\.need) == [.knowledge, .network, .strategy])
        #expect(here.map(\.isWanted) == [true, true, false])
        let there = SpaceProposal.proposed(for: found, elsewhere: "https://x.nl", host: "dirk", words: words)
        #expect(there.map(\.need) == [.knowledge] && there[0].isWanted && there[0].draft.kind == .closed)
        #expect(SpaceProposal.proposed(for: [], elsewhere: "", host: "dirk", words: words).isEmpty)
    }

    private enum HTTPStatus: Int { case forbidden = 403, notFound = 404 }

    private func forms(_ app: TestApp) async throws -> Set<String> {
        try await app.database.read { try OrganisationSetting.find(in: $0)?.forms ?? [] }
    }
}
