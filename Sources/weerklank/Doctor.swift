import App
import ArgumentParser

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks database, schema, files, mail and clock. The exit status is 1 when something is wrong.")

    @OptionGroup var options: DataOptions

    @Option(help: "The --mail setting to check.")
    var mail: String?

    @Option(help: "A file that weerklank backup makes: looks whether it is whole and not too old.")
    var backup: String?

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        let settings = try await options.settings()
        let report = await Examination(
            location: try options.location(settings, makesFolder: false), mail: settings.text("mail", mail),
            backup: settings.text("backup", backup)
        ).run()
        print(json ? report.json : report.text)
        guard report.isHealthy else { throw ExitCode(1) }
    }
}
