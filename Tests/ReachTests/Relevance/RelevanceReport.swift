import Foundation

/// The figures as docs/relevance.md shows them.
struct RelevanceReport {
    let tasks: [RelevanceJudge.Task]
    let engine: String

    private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../docs/relevance.md").standardized.path
    private static let (begin, end) = ("<!-- figures -->", "<!-- end of figures -->")

    var table: String {
        let head = """
            | task | | MRR | recall@5 | MRR, even questions |
            |---|---|---|---|---|
            """
        let rows = tasks.flatMap { task in
            [row(task.name, "plain BM25", task.plain), row("", "Weerklank", task.ours), difference(task)]
        }
        return ([head] + rows).joined(separator: "\n")
    }

    private func row(_ name: String, _ who: String, _ figures: RelevanceFigures) -> String {
        let held = figures.only { $0 % 2 == 1 }
        return "| \(name) | \(who) | \(Self.text(figures.meanReciprocal)) | \(Self.text(figures.meanRecall)) | "
            + "\(Self.text(held.meanReciprocal)) |"
    }

    private func difference(_ task: RelevanceJudge.Task) -> String {
        let (ours, plain) = (task.ours, task.plain)
        let all = RelevanceFigures.interval(ours.reciprocal, minus: plain.reciprocal)
        let recall = RelevanceFigures.interval(ours.recall, minus: plain.recall)
        let held = RelevanceFigures.interval(
            ours.only { $0 % 2 == 1 }.reciprocal, minus: plain.only { $0 % 2 == 1 }.reciprocal)
        return "| | difference, 95 % | \(Self.text(all)) | \(Self.text(recall)) | \(Self.text(held)) |"
    }

    private static func text(_ value: Double) -> String { String(format: "%.3f", value) }
    private static func text(_ range: ClosedRange<Double>) -> String {
        String(format: "%+.3f to %+.3f", range.lowerBound, range.upperBound)
    }

    /// What went wrong most: the first that is right stands low, or nowhere.
    var worst: String {
        tasks.map { task in
            let lines = zip(task.answers, task.ours.reciprocal).filter { $0.1 < 0.34 }.map { answer, reciprocal in
                let right = task.name == "People" ? answer.question.people : answer.question.topics.keys.sorted()
                return
                    "  \(answer.question.id) \(String(format: "%.2f", reciprocal)) \(answer.question.search): right \(right), "
                    + "ours \(answer.ours.prefix(5)), plain \(answer.plain.prefix(3))"
            }
            return "\(task.name)\n" + lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Puts the table into the document.
    func record() throws {
        var text = try String(contentsOfFile: Self.path, encoding: .utf8)
        guard let start = text.range(of: Self.begin), let stop = text.range(of: Self.end) else { return }
        text.replaceSubrange(start.upperBound..<stop.lowerBound, with: "\n\(table)\n")
        try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
}
