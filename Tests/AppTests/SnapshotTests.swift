import App
import Database
import Support
import Testing
import Web

/// What changed in addresses and tables shows in a diff. `WEERKLANK_RECORD=1 bin/test Snapshot` writes the files anew.
@Suite("snapshots")
struct SnapshotTests {
    @Test("the addresses")
    func routes() async throws {
        let app = try await TestApp.empty(.sqlite)
        let table = routeTable(of: app.weerklank.router()).joined(separator: "\n") + "\n"
        #expect(try RepositoryFiles.matches(table, "docs/routes.txt"))
    }

    @Test("the tables", arguments: Engine.available)
    func schema(engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        #expect(try RepositoryFiles.matches(try await app.database.schema(), "docs/schema.\(engine.rawValue).sql"))
    }
}
