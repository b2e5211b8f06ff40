import App
import ArgumentParser

struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fills an empty database with synthetic volume.",
        discussion: LoadPlan.distribution)

    @OptionGroup var options: DataOptions

    @Option(help: "How many members, named member1, member2, …")
    var members: Int

    @Option(help: "How many spaces.")
    var spaces: Int

    @Option(help: "How many contributions: posts, and the comments on them.")
    var posts: Int

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        guard members > 0, spaces > 0, posts >= 0 else {
            throw ValidationError("Members and spaces are at least 1, posts at least 0.")
        }
        let weerklank = try await options.open()
        let plan = LoadPlan(members: members, spaces: spaces, contributions: posts)
        let result = try await Loader(site: weerklank.site, plan: plan).run()
        await weerklank.close()
        print(json ? result.json : result.text)
    }
}
