import App
import ArgumentParser

struct Reindex: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes the search index anew from what is written. Stop the server first.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let weerklank = try await options.open()
        let count: Int
        do {
            count = try await weerklank.reindex { if $0 % 20_000 == 0 { say("\($0) texts") } }
        } catch {
            await weerklank.close()
            throw error
        }
        await weerklank.close()
        print("\(count) texts can be found.")
    }
}
