import Database
import Foundation
import Organisation
import Square
import Support
import Testing

@Suite("the privacy of the profile")
struct ProfilePrivacyTests {
    private static let fields = ["job", "about", "askMeAbout", "phone"]

    private func fill(
        _ app: TestApp, _ person: Person, _ audiences: [String: String], but hidden: Set<String> = []
    ) async throws {
        let words = ["job": "Brugwachter", "about": "Ik vaar graag", "askMeAbout": "zeilmaken", "phone": "0612345678"]
        var form = ["name": person.name]
        for field in Self.fields {
            let key = "\(person.rawValue)\(field.lowercased())"
            form[field] = hidden.contains(field) ? "" : field == "phone" ? words[field] : "\(words[field]!) \(key)"
        }
        for (field, audience) in audiences {
            form[field == "askMeAbout" ? "askAudience" : field + "Audience"] = audience
        }
        #expect(try await app.browser(as: person).post("/settings/profile", form).status == .seeOther)
    }

    // Fleur and Dirk work elsewhere; groups are those of the cast.
    private func world(_ engine: Engine) async throws -> TestApp {
        let app = try await TestApp.make(engine)
        try await app.database.write { db in
            let other = try Departments.create(["Kantoor"], ids: app.site.ids, in: db)[0].id
            try db.run("UPDATE members SET department_id = \(other) WHERE handle IN ('fleur', 'dirk')")
            try db.run("UPDATE members SET department_id = NULL WHERE handle = 'els'")
        }
        return app
    }

    @Test("a field is for whom it was opened, and closed until then", arguments: Engine.available)
    func audiences(_ engine: Engine) async throws {
        let app = try await world(engine)
        try await fill(app, .ben, [:])
        for viewer in [Person.ada, .cleo, .dirk, .fleur] {
            let page = try await app.browser(as: viewer).get("/people/ben")
            #expect(page.contains("Ben Hendrix") && !page.contains("benjob") && !page.contains("benabout"))
            #expect(try await !app.browser(as: viewer).get("/people?q=benaskmeabout").contains("/people/ben\""))
        }
        #expect(try await app.browser(as: .ben).get("/people/ben").contains("Brugwachter benjob"))

        // Ada is of his department, Fleur shares a group (Zuid), Els neither; Cleo is a guest in Zuid.
        try await fill(
            app, .ben, ["job": "department", "askMeAbout": "spaces", "about": "everyone", "phone": "spaces"])
        let sees: [(Person, String, Bool)] = [
            (.ada, "benjob", true), (.fleur, "benjob", false), (.els, "benjob", false), (.cleo, "benjob", false),
            (.ada, "benaskmeabout", false), (.fleur, "benaskmeabout", true), (.cleo, "benaskmeabout", true),
            (.els, "benaskmeabout", false), (.els, "benabout", true), (.cleo, "benabout", true),
            (.fleur, "0612345678", true), (.ada, "0612345678", false),
        ]
        for (viewer, text, isThere) in sees {
            #expect(try await app.browser(as: viewer).get("/people/ben").contains(text) == isThere, "\(viewer) \(text)")
        }
        for (viewer, isFound) in [(Person.fleur, true), (.cleo, true), (.ada, false), (.els, false)] {
            let directory = try await app.browser(as: viewer).get("/people?q=zeilmaken")
            #expect(directory.contains("/people/ben\"") == isFound, "\(viewer)")
            let search = try await app.browser(as: viewer).get("/search?q=zeilmaken")
            #expect(search.contains("/people/ben\"") == isFound, "\(viewer)")
        }
    }

    @Test("one sees one's own profile as a colleague does, and nobody else's so", arguments: Engine.available)
    func preview(_ engine: Engine) async throws {
        let app = try await world(engine)
        try await fill(app, .ben, ["job": "department", "askMeAbout": "spaces", "about": "everyone"])
        let ben = app.browser(as: .ben)
        let (department, group, anyone) = (
            try await ben.get("/people/ben?as=department"), try await ben.get("/people/ben?as=group"),
            try await ben.get("/people/ben?as=anyone")
        )
        #expect(department.contains("benjob") && !department.contains("benask") && department.contains("benabout"))
        #expect(!group.contains("benjob") && group.contains("benask"))
        #expect(!anyone.contains("benjob") && !anyone.contains("benask") && anyone.contains("benabout"))
        #expect(try await !app.browser(as: .fleur).get("/people/ben?as=department").contains("benjob"))
    }

    @Test("every answer is the same whether or not there is what one may not see", arguments: Engine.available)
    func noninterference(_ engine: Engine) async throws {
        let app = try await world(engine)
        var random = Seeded(state: 2024)
        let choices = ["me", "spaces", "department", "everyone"]
        let people: [Person] = [.ada, .ben, .dirk, .els, .fleur]
        var chosen: [Person: [String: String]] = [:]
        for person in people {
            for field in Self.fields { chosen[person, default: [:]][field] = choices[Int(random.next() % 4)] }
        }
        let paths =
            [
                "/people", "/people?q=zeil", "/people?q=zeilmaken", "/search?q=zeilmaken", "/search?q=zeilmakem",
                "/people/near", "/experts/gaps",
            ]
            + people.flatMap { ["/people/\($0.rawValue)", "/people?q=\($0.rawValue)askmeabout"] }
            + ["/spaces/zuid/members", "/spaces/plein/members"]
        let groups: [[Person]] = [[.dirk, .fleur, .ben], [.ben, .fleur, .cleo], [.els, .dirk]]
        let departments: [Person: Int] = [.ada: 1, .ben: 1, .cleo: 1, .dirk: 2, .fleur: 2]
        for viewer in [Person.ada, .ben, .cleo, .fleur, .els] {
            for person in people { try await fill(app, person, chosen[person] ?? [:]) }
            let before = try await answers(app, viewer, paths)
            #expect(before.joined().contains("zeilmaken"))
            for person in people where person != viewer {
                let shares = groups.contains { $0.contains(viewer) && $0.contains(person) }
                let near = viewer != .cleo && departments[viewer] != nil && departments[viewer] == departments[person]
                let hidden = Self.fields.filter { field in
                    switch chosen[person]?[field] {
                    case "everyone": viewer == .cleo && !shares
                    case "spaces": !shares
                    case "department": !near
                    default: true
                    }
                }
                try await fill(app, person, chosen[person] ?? [:], but: Set(hidden))
            }
            let after = try await answers(app, viewer, paths)
            for (path, texts) in zip(paths, zip(before, after)) { #expect(texts.0 == texts.1, "\(viewer) \(path)") }
        }
    }

    private func answers(_ app: TestApp, _ viewer: Person, _ paths: [String]) async throws -> [String] {
        var texts: [String] = []
        for path in paths {
            let text = try await app.browser(as: viewer).get(path).text
            texts.append(text.replacing(/name="token" value="[^"]*"/, with: ""))
        }
        return texts
    }
}

private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
