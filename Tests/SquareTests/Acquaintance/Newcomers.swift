import Database
import Organisation
import Square
import Support
import Testing

/// Somebody who is not of the cast, with a browser of their own.
struct Newcomer {
    let id: Member.ID
    let browser: Browser
    private let token: Token

    /// Gives somebody an account, made now unless said otherwise.
    static func make(
        _ handle: String, in app: TestApp, department: Bool = true, role: Role = .member, subjects: String = "",
        daysAgo: Int64 = 0
    ) async throws -> Newcomer {
        let now = app.site.clock.now()
        let at = now - .seconds(daysAgo * 86_400)
        let (id, token) = try await app.database.write { db in
            var member = NewMember(name: "\(handle.capitalized) Nieuw", handle: handle, createdAt: at)
            member.role = role
            member.askMeAbout = subjects
            member.askAudience = .everyone
            member.departmentID = department ? try Departments.all(in: db).first?.id : nil
            let id = try Members.create([member], ids: app.site.ids, in: db)[0]
            let token = try Members.issueToken(handle, scopes: ["read", "write"], at: now, in: db)
            return (id, try #require(token))
        }
        return Newcomer(id: id, browser: app.browser(), token: token)
    }

    func get(_ path: String) async throws -> Answer {
        try await browser.get(path, headers: [.authorization: "Bearer \(token.text)"])
    }

    func post(_ path: String, _ fields: [String: String] = [:]) async throws -> Answer {
        try await browser.post(path, fields, headers: [.authorization: "Bearer \(token.text)"])
    }
}

extension TestApp {
    /// The cast after a hundred days, each of whom looked in this week.
    static func grown(_ engine: Engine) async throws -> TestApp {
        let app = try await TestApp.make(engine)
        app.clock.advance(seconds: 100 * 86_400)
        for person in Person.allCases { _ = try await app.browser(as: person).get("/") }
        return app
    }

    func doChores() async throws {
        for feature in site.features where feature.name == "acquaintance" {
            for chore in feature.chores { try await chore.run(site) }
        }
    }

    /// Switches an account off, or on again.
    func switchOff(_ person: Person) async throws {
        let ada = browser(as: .ada)
        let id = try await viewer(person).id
        #expect(try await ada.post("/settings/members/\(id)/closure").status == .seeOther)
    }
}

extension Answer {
    /// What is in the page itself, without the menu around it.
    var main: String {
        guard let start = text.firstRange(of: "<main"), let end = text.firstRange(of: "</main>") else { return "" }
        return String(text[start.lowerBound..<end.lowerBound])
    }

    /// The pair this page asks about.
    var buddy: String? { text.firstMatch(of: /\/welcome\/buddies\/(\d+)/).map { String($0.1) } }
}
