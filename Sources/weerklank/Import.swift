import App
import ArgumentParser
import Foundation
import Organisation
import Reach
import Web

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings conversations or colleagues in from elsewhere, or a whole organisation from an export.",
        discussion: """
            discourse: running it again adds only what is new. weerklank: a folder that weerklank export made, into an \
            empty database. Broken lines are named and skipped, and then the exit status is 1. What the formats are and what becomes \
            of them stands in docs/api/import.md.

            members reads a CSV file with a column name, and mail, department, role and phone where there are. All of \
            it is brought in or, when one line is refused, nothing; with --dry-run it says what would happen.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "The format: discourse, members or weerklank.")
    var format: String

    @Argument(help: "The file to read, or - for what comes in by a pipe.")
    var path: String

    @Option(help: "A name that keeps what comes from here apart from other imports.")
    var source = "discourse"

    @Option(help: "The address of the other system, such as https://forum.example.org, for links within it.")
    var forum: String?

    @Option(help: "The handle of who tends the groups. Default: the first administrator")
    var host: String?

    @Option(
        help: ArgumentHelp(
            "What accepted answers become: CATEGORY=help, note or keep. May be given again.",
            discussion: """
                help: the topic becomes a solved help request. note: the answer becomes a knowledge note too. keep: it \
                is only marked. CATEGORY is its number in the file, or * for all others. Default: *=help
                """, valueName: "category=use"))
    var accepted: [String] = []

    @Flag(help: "Only list the categories of the file, with how many accepted answers each has.")
    var categories = false

    @Flag(help: "Only say what would happen, line by line. For members.")
    var dryRun = false

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        if format == "members" { return try await importMembers() }
        if format == "weerklank" { return try await whole() }
        guard format == "discourse" else { throw ValidationError("The formats are: discourse, members, weerklank.") }
        guard !dryRun else { throw ValidationError("--dry-run is for members.") }
        if categories {
            let found = try DiscourseImport.categories(in: path)
            return print(json ? ImportedCategory.json(found) : ImportedCategory.text(found))
        }
        let choice = try choice()
        let weerklank = try await options.open()
        var setting = DiscourseImport.Setting()
        setting.source = source
        setting.forum = forum
        setting.host = host
        setting.accepted = choice
        let report: ImportReport
        do {
            report = try await DiscourseImport(site: weerklank.site, setting: setting).run(path) { say($0.progress) }
        } catch {
            await weerklank.close()
            throw error
        }
        await weerklank.close()
        for failure in report.failures { say(failure.text) }
        print(json ? report.json : report.text)
        if !report.failures.isEmpty { throw ExitCode.failure }
    }

    private func whole() async throws {
        do {
            try await ImportExport(setting: try await options.setting()).run(path) { report in
                tell(report)
            } _: { kind, rows in
                if rows > 10_000 { say("\(kind): \(rows)") }
            }
        } catch let error as KeepingError {
            guard case .notSearchable = error else { throw error }
            say(error.description)
            throw ExitCode(3)
        }
    }

    private func tell(_ report: ImportExport.Report) {
        let rows = report.manifest.kinds.reduce(0) { $0 + $1.rows }
        print(
            json
                ? report.manifest.text.trimmingCharacters(in: .newlines)
                : "\(rows) rows of \(report.manifest.kinds.count) kinds, \(report.manifest.files) files")
        if let link = report.link {
            let words =
                "No passwords came along. The first administrator signs in once, within one hour, with:\n\(link)"
            if json { say(words) } else { print(words) }
        }
        flushOutput()
    }

    private func importMembers() async throws {
        let bytes = try MemberImport.read(path)
        let weerklank = try await options.open()
        let words = weerklank.site.languages.words(.en, timeZone: "UTC")
        let plan: MemberPlan
        do {
            let members = MemberImport(site: weerklank.site)
            plan = try await dryRun ? members.plan(bytes, by: nil) : members.run(bytes, by: nil)
        } catch {
            await weerklank.close()
            guard let problem = error as? Problem else { throw error }
            say(MemberImport.sentence(problem.reason, words))
            throw ExitCode.failure
        }
        await weerklank.close()
        print(json ? plan.json(words) : plan.text(all: dryRun, words))
        if plan.isRefused { throw ExitCode.failure }
    }

    // Before the database is opened, so that a wrong choice changes nothing.
    private func choice() throws -> AcceptedChoice {
        do {
            return try DiscourseImport.choice(accepted, for: path)
        } catch let problem as ImportProblem where problem.isAboutCommand {
            throw ValidationError(problem.description)
        }
    }
}
