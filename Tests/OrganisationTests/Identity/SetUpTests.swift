import Database
import Support
import Testing
import Web

@testable import Organisation

@Suite struct SetUpTests {
    static let filledIn = [
        "organisation": "Zorg aan de Beek", "language": "nl", "timeZone": "Europe/Amsterdam",
        "departments": "Wijkteam Noord\n\n Wijkteam Zuid \nwijkteam noord", "forms": "posts", "name": "Ada Willems",
        "handle": "", "mail": "ada@example.org", "password": "negen blauwe fietsen",
    ]

    @Test(arguments: Engine.available)
    func aLinkMakesTheOrganisationOnce(_ engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        let link = try #require(try await SetUp(site: app.site).link()).href
        let ada = app.browser()
        #expect(try await ada.get(link).status == .ok)
        let answer = try await ada.post(link, Self.filledIn)
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/")
        let home = try await ada.get("/")
        #expect(home.status == .ok)
        #expect(home.contains("Zorg aan de Beek"))
        #expect(home.contains("data-viewer=\"ada\""))
        #expect(
            try await app.database.read { try Departments.all(in: $0).map(\.name) } == [
                "Wijkteam Noord", "Wijkteam Zuid",
            ])
        #expect(try await ada.get("/settings/members").status == .ok)
        #expect(try await SetUp(site: app.site).link() == nil)
        let stranger = app.browser()
        #expect(try await stranger.post(link, Self.filledIn).status == .notFound)
        #expect(try await stranger.get("/").status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func usedExpiredReplacedAndForgedAreOneAnswer(_ engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        let stranger = app.browser()
        let old = try #require(try await SetUp(site: app.site).link()).href
        let replaced = try #require(try await SetUp(site: app.site).link()).href
        let forged = try await stranger.get("/setup/" + Token.random().text)
        #expect(forged.status == .notFound)
        #expect(try await stranger.get(old).text == forged.text)
        #expect(try await stranger.post(old, Self.filledIn).text == forged.text)
        #expect(try await stranger.get(replaced).status == .ok)
        app.clock.advance(seconds: 3601)
        #expect(try await stranger.get(replaced).text == forged.text)
        #expect(try await stranger.post(replaced, Self.filledIn).text == forged.text)
        let link = try #require(try await SetUp(site: app.site).link()).href
        #expect(try await stranger.post(link, Self.filledIn).status == .seeOther)
        #expect(try await app.browser().get(link).text == forged.text)
    }

    @Test func mistakesAreToldAtTheirFieldsAndTheRestStays() async throws {
        let app = try await TestApp.empty(.sqlite)
        let link = try #require(try await SetUp(site: app.site).link()).href
        let stranger = app.browser()
        var fields = Self.filledIn
        fields["password"] = "kort"
        fields["mail"] = "ada"
        fields["name"] = "  "
        fields["timeZone"] = "Europe/Nergens"
        let answer = try await stranger.post(link, fields)
        #expect(answer.status == .unprocessableContent)
        for field in ["password", "mail", "name", "timeZone"] { #expect(answer.contains("id=\"\(field)-error\"")) }
        #expect(answer.value(of: "organisation") == "Zorg aan de Beek")
        #expect(!answer.contains("kort\""))
        #expect(try await stranger.post(link, Self.filledIn).status == .seeOther)
    }

    @Test func beforeItTheSiteSaysWhatToDo() async throws {
        let app = try await TestApp.empty(.sqlite)
        let answer = try await app.browser().submit("/")
        #expect(answer.status != .internalServerError)
        let page = try await app.browser().get("/sign-in")
        #expect(page.status == .ok)
        #expect(page.contains("nog niet ingericht"))
        #expect(!page.contains("type=\"password\""))
    }
}
