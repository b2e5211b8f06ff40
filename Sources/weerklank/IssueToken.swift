import App
import ArgumentParser
import Organisation

struct IssueToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Prints an access token for scripts and tests. It is shown once and lasts a year.")

    @OptionGroup var options: DataOptions

    @Argument(help: "Whose: the handle, such as ben.")
    var handle: String

    @Option(help: "What it may do: read, or read,write.")
    var scopes = "read,write"

    func run() async throws {
        let scopes = scopes.split(separator: ",").map(String.init)
        guard Set(scopes).isSubset(of: ["read", "write"]) else { throw ValidationError("Scopes are read and write.") }
        let handle = handle
        let weerklank = try await options.open()
        let now = weerklank.site.clock.now()
        let token = try await weerklank.site.database.write { db in
            try Members.issueToken(handle, scopes: scopes, at: now, in: db)
        }
        await weerklank.close()
        guard let token else { throw ValidationError("There is no active member with the handle \(handle).") }
        print(token.text)
    }
}
