import Database
import Organisation
import Square
import Support
import Testing

@Suite struct FormSwitchTests {
    @Test(arguments: Engine.available)
    func onlyAnAdministratorSwitchesFormsAndSaysWhy(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for person in [Person.ben, .dirk, .els, .cleo] {
            #expect(try await app.browser(as: person).get("/settings/forms").status == .notFound)
            #expect(try await app.browser(as: person).post("/settings/forms", ["reason": "Omdat"]).status == .notFound)
        }
        let ada = app.browser(as: .ada)
        #expect(try await ada.post("/settings/forms", ["forms": "posts"]).status == .unprocessableContent)
        #expect(try await ada.post("/settings/forms", ["reason": "Even <rust>"]).status == .seeOther)
        #expect(try await ada.get("/settings/forms").contains("Even &lt;rust&gt;"))
        #expect(try await organisation(app)?.forms == [])
        // a form nobody offers is not switched on
        _ = try await ada.post("/settings/forms", ["forms": "chat", "reason": "Graag"])
        #expect(try await organisation(app)?.forms == [])
    }

    @Test(arguments: Engine.available)
    func withPostsOffNothingIsBegunAndWhatWasSaidCanStillBeRead(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ada, ben) = (app.browser(as: .ada), app.browser(as: .ben))
        let post = ["title": "Eerste", "body": "Bericht"]
        let written = try await ben.post("/spaces/plein/posts", post)
        #expect(written.status == .seeOther)
        _ = try await ada.post("/settings/forms", ["reason": "Eerst het traject"])
        #expect(try await ben.post("/spaces/plein/posts", post).status == .forbidden)
        #expect(try await ben.post("/posts/\(written.id)/comments", ["body": "Ja"]).status == .forbidden)
        #expect(try await ben.get("/posts/\(written.id)").contains("Bericht"))
        let home = try await ben.get("/")
        #expect(!home.contains("href=\"/posts/new\"") && home.contains("Binnenkort begint het traject"))
        _ = try await ada.post("/settings/forms", ["forms": "posts", "reason": "We weten het"])
        #expect(try await ben.post("/spaces/plein/posts", post).status == .seeOther)
        #expect(try await ben.get("/").contains("href=\"/posts/new\""))
    }

    private func organisation(_ app: TestApp) async throws -> Organisation? {
        try await app.database.read { try OrganisationSetting.find(in: $0) }
    }
}
