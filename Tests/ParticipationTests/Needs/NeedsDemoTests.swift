import Database
import Foundation
import Support
import Testing

@testable import Organisation
@testable import Participation

@Suite struct NeedsDemoTests {
    @Test(arguments: Engine.available)
    func bothJourneysOfTheDemoHaveBelievableResults(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let dirk = try await app.viewer(.dirk)
        let site = app.site
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Demo")
        func fill() async throws -> [SurveyResults] {
            try await app.database.write { db in
                for journey in [Journey.demoFinished, Journey.demoHalfway] {
                    try db.run(
                        """
                        INSERT INTO journeys (id, title, question, leader_id, started_at)
                        VALUES (\(journey), 'Ons traject', 'Wat hebben we nodig?', \(dirk.id), \(site.clock.now()))
                        ON CONFLICT (id) DO NOTHING
                        """)
                }
                let start = site.clock.now() - .seconds(100 * 86_400)
                let seed = DemoSeed(
                    site: site, db: db, folder: folder.path, members: ["dirk": dirk.id], colleagues: [dirk.id],
                    departments: [:],
                    instant: { start + .seconds(Int64($0.prefix { $0 != "d" }).map { ($0 + 100) * 86_400 } ?? 0) })
                try NeedsDemo(seed: seed).fill()
                return try [Journey.demoFinished, Journey.demoHalfway].map { journey in
                    let survey = try #require(try SurveyStore.find(of: journey, visibleTo: dirk, in: db))
                    return try #require(try SurveyResults.load(survey, at: site.clock.now(), in: db))
                }
            }
        }
        let first = try await fill()
        #expect(first.map(\.total) == [180, 40])
        #expect(Set(first[0].needs.prefix(2).map(\.need)) == [.knowledge, .network])
        #expect(Set(first[1].needs.prefix(2).map(\.need)) == [.strategy, .management])
        #expect(first.allSatisfy { $0.needs.count == 6 && $0.stage == .closed })
        let open = try #require(first[0].questions.last { $0.kind == .text })
        #expect(first[0].answered(open) == first[0].texts(of: open).count)
        #expect(first[0].texts(of: open).count > 50 && first[0].themes.count >= 6)
        // The same people each time.
        #expect(try await fill().map { $0.needs.map(\.high) } == first.map { $0.needs.map(\.high) })
    }
}
