import Database
import Organisation
import Square
import Support
import Testing

@testable import Reach

struct ImportedPeopleTests {
    @Test(arguments: Engine.available) func nobodyBecomesAColleague(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        _ = try await app.importing(
            Sample.topic(1, "Een", [Sample.post(1, 1, "Ben", "<p>Een andere Ben</p>"), Sample.post(2, 2, "ben", "")]),
            Sample.topic(2, "Twee", [Sample.post(3, 1, "Z", "<p>x</p>"), Sample.post(4, 2, "日本", "<p>x</p>")]))
        let people = try await app.rows(
            "SELECT handle, name, state FROM members WHERE state = 'imported' ORDER BY id", ["handle", "name", "state"])
        #expect(people.count == 3)
        #expect(people.first == ["ben2", "Ben", "imported"])
        #expect(Set(people.map { $0[0] }).count == 3)
        #expect(try await app.count("posts p JOIN members m ON m.id = p.author_id WHERE m.handle = 'ben'") == 0)
    }

    @Test(arguments: Engine.available) func anAdministratorTendsTheGroups(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let topic = Sample.topic(1, "Een", [Sample.post(1, 1, "m1", "<p>x</p>")])
        _ = try await app.importing(topic)
        #expect(try await app.host(of: "Categorie 5") == "ada")
        let other = Sample.topic(2, "Twee", category: 6, [Sample.post(2, 1, "m1", "<p>x</p>")])
        _ = try await app.importing(other, host: "dirk")
        #expect(try await app.host(of: "Categorie 6") == "dirk")
        await #expect(throws: ImportProblem.unknownHost("m1")) { try await app.importing(other, host: "m1") }
    }

    @Test(arguments: Engine.available) func withoutAnyoneTheFirstAdministratorGetsThem(_ engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        _ = try await app.importing(Sample.topic(1, "Een", [Sample.post(1, 1, "m1", "<p>x</p>")]))
        #expect(try await app.host(of: "Categorie 5") == "m1")
        let site = app.site
        try await app.database.write { db in
            let new = NewMember(name: "Ada", handle: "ada", createdAt: site.clock.now())
            let ada = try Members.create([new], ids: site.ids, in: db)[0]
            try ImportFeature.feature.onSetUp?(ada, site.languages.words(.nl, timeZone: "UTC"), site, db)
        }
        #expect(try await app.host(of: "Categorie 5") == "ada")
        #expect(try await app.count("memberships r JOIN members m ON m.id = r.member_id WHERE m.handle = 'ada'") == 1)
    }
}
