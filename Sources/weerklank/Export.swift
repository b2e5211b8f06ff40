import App
import ArgumentParser
import Foundation

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes everything into a folder, in an open format: JSON Lines and files.",
        discussion: """
            The format stands in docs/api/export.md. It is read back with: weerklank import weerklank DIR. It holds \
            everything the organisation keeps, also what only few may read: keep it as safe as the database.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "The folder to make.")
    var folder: String

    @Flag(help: "Also the hashes of passwords, so that everybody can sign in after an import as before.")
    var passwords = false

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        signal(SIGXFSZ, SIG_IGN)
        let database = try await Backup.open(try options.location(try await options.settings(), makesFolder: false))
        let manifest: ExportManifest
        do {
            manifest = try await App.Export(database: database, passwords: passwords).write(to: folder) { kind, rows in
                if rows > 10_000 { say("\(kind): \(rows)") }
            }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        let rows = manifest.kinds.reduce(0) { $0 + $1.rows }
        print(
            json
                ? manifest.text.trimmingCharacters(in: .newlines)
                : "\(folder): \(rows) rows of \(manifest.kinds.count) kinds, \(manifest.files) files")
    }
}
