import App
import ArgumentParser
import Configuration
import Database
import Foundation
import Logging
import Organisation
import SystemPackage

/// Where the data is: the options every command takes.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder of the SQLite database; made when it isn't there. Default: ./data")
    var data: String?

    @Option(help: "A PostgreSQL database instead: postgres://user@host/name")
    var database: String?

    @Option(help: "A file of WEERKLANK_…=… lines.")
    var config: String?

    @Option(help: "The number of this node, 0 to 255: each node that shares a database has its own. Default: 0")
    var node: Int?

    @Flag(help: "Say more about what happens.")
    var verbose = false

    func settings() async throws -> Settings {
        var providers: [any ConfigProvider] = [EnvironmentVariablesProvider()]
        if let config {
            providers.append(try await EnvironmentVariablesProvider(environmentFilePath: FilePath(config)))
        }
        return Settings(reader: ConfigReader(providers: providers))
    }

    /// The database these options name. Makes its folder, except for who only looks.
    func location(_ settings: Settings, makesFolder: Bool = true) throws -> DatabaseLocation {
        if let address = settings.text("database", database) { return DatabaseLocation(address) }
        let folder = settings.text("data", data) ?? "data"
        if makesFolder { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        return .file(folder + "/weerklank.sqlite")
    }

    func logger() -> Logger {
        var logger = Logger(label: "weerklank")
        logger.logLevel = verbose ? .debug : .notice
        return logger
    }

    func setting() async throws -> Weerklank.Setting {
        let settings = try await settings()
        var setting = Weerklank.Setting(database: try location(settings), mail: NoOutbox(), logger: logger())
        setting.node = try settings.number("node", node) ?? 0
        if let address = settings.text("address", nil) { setting.options.address = address }
        return setting
    }

    /// The product on this database, without serving it.
    func open(_ change: (inout Weerklank.Setting) throws -> Void = { _ in }) async throws -> Weerklank {
        var setting = try await setting()
        try change(&setting)
        return try await Weerklank.open(setting, installation: Installation.find())
    }
}

/// A flag, else the environment, else the file.
struct Settings {
    let reader: ConfigReader

    func text(_ name: String, _ flag: String?) -> String? {
        flag ?? reader.string(forKey: ConfigKey(["weerklank", name]), isSecret: name == "database")
    }

    func number(_ name: String, _ flag: Int?) throws -> Int? {
        if let flag { return flag }
        guard let text = text(name, nil) else { return nil }
        guard let number = Int(text) else { throw ValidationError("WEERKLANK_\(name.uppercased()) is not a number.") }
        return number
    }

    func isOn(_ name: String, _ flag: Bool) -> Bool {
        flag || ["1", "on", "true", "yes"].contains(text(name, nil)?.lowercased() ?? "")
    }
}
