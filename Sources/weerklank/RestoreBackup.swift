import App
import ArgumentParser
import Database
import Foundation

struct RestoreBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup back. Stop the server first.",
        discussion: """
            A damaged backup is refused before anything is touched, and when something fails everything is as it was. \
            A backup of an older version is brought up to date.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "A file that weerklank backup made.")
    var path: String

    @Flag(help: "Replace the organisation that is in this database now; what it holds is lost.")
    var force = false

    @Flag(help: "Only read the whole file and tell whether it is whole. Nothing is restored.")
    var check = false

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        signal(SIGXFSZ, SIG_IGN)
        let header: BackupHeader
        if check {
            header = try BackupReader(path: path).verify()
        } else {
            let location = try options.location(try await options.settings())
            do {
                header = try await Restore(location: location, replaces: force).run(path)
            } catch KeepingError.notEmpty {
                throw ValidationError(
                    "There is an organisation in this database already. Nothing was changed. With --force it is replaced."
                )
            }
        }
        let verb = check ? "whole" : "restored"
        print(
            json
                ? Keeping.json(header)
                : "\(path): \(verb), made \(header.madeAt), \(header.totalRows) rows, \(header.engine)")
    }
}
