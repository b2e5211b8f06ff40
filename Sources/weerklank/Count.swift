import App
import ArgumentParser
import Deliberation
import Foundation

struct Count: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts the ballots in a file again, and shows the working.",
        discussion: """
            The simplest file is {"candidates": ["A", "B"], "ballots": [[12, [1, 2]], [3, [null, 1]]]}: how many voters, \
            and their rank for each candidate, or null. Instead of ranks a ballot may hold slots with names, and instead \
            of ballots a file may hold scores. A file with anything broken is not counted: its line is told, and the \
            exit status is 1.
            """)

    @Argument(help: "The file to read, or - for what comes in by a pipe.")
    var path: String

    @Option(
        help: """
            schulze, ranked-pairs, irv, approval or score. Default: what the file holds: schulze for ranks, irv for \
            slots, score for scores.
            """)
    var method: String?

    @Option(help: "A file with rules for irv, under RCTab's names, instead of those in the file itself.")
    var rules: String?

    @Flag(help: "Let schulze and ranked-pairs compare victories by margin, not by winning votes.")
    var margins = false

    @Flag(help: "Report as JSON.")
    var json = false

    func run() async throws {
        let method = try chosenMethod()
        let rules = try rules.map { path in try read(path) { try RunoffRules(file: $0) } }
        let report = try read(path) { bytes in
            try CountFile(bytes).count(method, strength: margins ? .margins : .winningVotes, rules: rules)
        }
        guard json else { return print(report.text) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }

    private func chosenMethod() throws -> CountMethod? {
        guard let method else { return nil }
        guard let known = CountMethod(rawValue: method) else {
            throw ValidationError("The methods are: \(CountMethod.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return known
    }

    /// What is wrong with a file is told with its name.
    private func read<Result>(_ path: String, _ body: ([UInt8]) throws -> Result) throws -> Result {
        do {
            let data =
                path == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: path))
            return try body(Array(data))
        } catch let error as CocoaError {
            say("\(path): can't be read. \(error.localizedDescription)")
        } catch {
            say("\(path): \(error)")
        }
        throw ExitCode.failure
    }
}
