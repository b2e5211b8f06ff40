import App
import ArgumentParser
import Database
import Foundation

struct MakeBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies everything into one file, also while the server runs.",
        discussion: """
            The file is only readable for you. It gets its name when it is whole; an older backup of that name is then \
            replaced. It tells a thief everything: keep it as safe as the database.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "The file to make.")
    var path: String

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        // A file that may not grow any more is an error to tell, not a reason to die half-way.
        signal(SIGXFSZ, SIG_IGN)
        let database = try await Backup.open(try options.location(try await options.settings(), makesFolder: false))
        let header: BackupHeader
        do {
            header = try await Backup(database: database).write(to: path)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        print(
            json
                ? Keeping.json(header)
                : "\(path): \(header.totalRows) rows, to step \(header.migrations.last ?? "none")")
    }
}

/// What `backup` and `restore` report.
enum Keeping {
    static func json(_ header: BackupHeader) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(header)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
