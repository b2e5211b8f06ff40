import Database
import Logging
import Organisation
import Web

/// Every address the product answers, as text.
package enum RouteList {
    package static func text() async throws -> String {
        let setting = Weerklank.Setting(database: .memory, mail: NoOutbox(), logger: Logger(label: "routes"))
        let weerklank = try await Weerklank.open(setting, installation: Installation.find())
        let lines = routeTable(of: weerklank.router())
        await weerklank.close()
        return lines.joined(separator: "\n")
    }
}
