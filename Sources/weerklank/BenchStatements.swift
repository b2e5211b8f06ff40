import App
import ArgumentParser

struct BenchStatements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-statements", abstract: "Times the bare statements of the pages of one member.",
        shouldDisplay: false)

    @OptionGroup var options: DataOptions

    @Argument(help: "Whose pages: the handle, such as member1.")
    var handle: String

    @Option(help: "How often each is run.")
    var runs = 200

    func run() async throws {
        let weerklank = try await options.open()
        let report = try await StatementBench(weerklank: weerklank, handle: handle, runs: runs).run()
        await weerklank.close()
        print(report)
    }
}
