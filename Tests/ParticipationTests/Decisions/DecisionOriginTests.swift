import Database
import Organisation
import Support
import Testing

@testable import Participation

@Suite struct DecisionOriginTests {
    @Test(arguments: Engine.available)
    func aPostBecomesADecisionForWhoMayReadIt(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post(
            "/spaces/zuid/posts", ["title": "Hoe verdelen we de routes?", "body": "Het is scheef."])
        let form = try await app.browser(as: .fleur).get("/decisions/new?post=\(post.id)")
        #expect(form.contains("Hoe verdelen we de routes?") && form.value(of: "post") == String(post.id))
        #expect(try await app.browser(as: .dirk).get("/decisions/new?post=\(post.id)").status == .notFound)

        let sent = DecisionCast.form("ranking").merging(["audience": "space:zuid", "post": String(post.id)]) { $1 }
        let decision = try await app.browser(as: .fleur).post("/decisions", sent).location
        #expect(try await app.browser(as: .ben).get(decision).contains("/posts/\(post.id)"))
    }

    @Test(arguments: Engine.available)
    func aJourneyHandsOverItsQuestion(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (dirk, now) = (try await app.viewer(.dirk), app.site.clock.now())
        try await app.database.write { db in
            _ = try db.run(
                """
                INSERT INTO journeys (id, title, question, leader_id, started_at)
                VALUES (7, 'Traject', 'Hoe vinden wij elkaar?', \(dirk.id), \(now))
                """)
        }
        let form = try await app.browser(as: .dirk).get("/decisions/new?journey=7&from=options")
        #expect(form.contains("Hoe vinden wij elkaar?") && form.value(of: "journey") == "7")
        let forged = DecisionCast.form("ranking").merging(["journey": "8"]) { $1 }
        #expect(try await app.browser(as: .dirk).post("/decisions", forged).status == .notFound)
        let sent = DecisionCast.form("ranking").merging(["journey": "7"]) { $1 }
        #expect(try await app.browser(as: .dirk).post("/decisions", sent).status == .seeOther)
        let found = try await app.database.read { db in
            try DecisionStore.list(of: Journey.ID(rawValue: 7), visibleTo: dirk, in: db).count
        }
        #expect(found == 1)
    }

    @Test func optionsHandedOverKeepTheirExplanation() {
        let draft = DecisionDraft(
            question: "Wat?",
            options: [
                .init(name: "Plein", text: "Van ons | zelf\nEcht.", sourceID: 3),
                .init(name: "Niets", text: "", sourceID: 4),
            ])
        let read = DecisionDraft.options(in: draft.options)
        #expect(read.map(\.name) == ["Plein", "Niets"])
        #expect(read[0].text.hasPrefix("Van ons / zelf"))
    }
}
