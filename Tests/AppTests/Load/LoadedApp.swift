import App
import Database
import Foundation
import Logging
import Organisation
import Support

/// The product on a database that can be opened a second time, as the doctor does.
struct LoadedApp {
    let weerklank: Weerklank
    let location: DatabaseLocation
    let clock = TestClock()

    var database: Database { weerklank.site.database }

    /// With an organisation in it when a plan is given.
    static func make(_ engine: Engine, _ plan: LoadPlan? = nil) async throws -> LoadedApp {
        let (database, location) = try await TestDatabase.makeShared(engine, Weerklank.migrations)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var setting = Weerklank.Setting(database: location, mail: NoOutbox(), logger: logger)
        setting.clock = TestClock().clock
        let weerklank = try await Weerklank(setting, database: database, installation: Installation.find())
        let app = LoadedApp(weerklank: weerklank, location: location)
        if let plan { _ = try await Loader(site: weerklank.site, plan: plan) { _ in }.run() }
        return app
    }

    func examine(mail: String? = "log") async -> Report {
        await Examination(location: location, mail: mail, clock: clock.clock).run()
    }

    func number(_ statement: SQL) async throws -> Int {
        try await database.read { try $0.row(statement)?[0] ?? -1 }
    }
}
