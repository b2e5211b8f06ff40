import Database
import Organisation
import Support
import Testing

@Suite struct ChoreTests {
    @Test(arguments: Engine.available)
    func everyChoreCanBeDoneTwice(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for chore in app.site.features.flatMap(\.chores) {
            try await chore.run(app.site)
            try await chore.run(app.site)
        }
    }
}
