/// A report as people read it in a terminal.
extension CountReport {
    /// Tables of more options than this are left to --json.
    private static let widest = 12

    package var text: String {
        var parts = [summary]
        if let pairwise { parts += table("Voters who rank the row over the column:", pairwise) }
        if let paths { parts += table("The strongest path from the row to the column:", paths) }
        if let scores { parts.append(scores.map(line).joined(separator: "\n")) }
        if let prior {
            parts.append("To the scores of each option, \(prior.weight) of \(Self.short(prior.mean)) were added.")
        }
        parts += (rounds ?? []).map(text)
        parts += notes
        return parts.joined(separator: "\n\n")
    }

    private var summary: String {
        var lines = ["Method   \(method)\(strength.map { ", \($0)" } ?? "")", "Voters   \(voters)"]
        let label = winners.count > 1 ? "Winners  " : "Winner   "
        lines.append(label + (winners.isEmpty ? "not known" : winners.map(Self.plain).joined(separator: ", ")))
        for (place, names) in zip(1..., order ?? []) {
            let tie = names.count > 1 ? "  (tied)" : ""
            lines.append(Self.padded("\(place).", 9) + names.map(Self.plain).joined(separator: ", ") + tie)
        }
        return lines.joined(separator: "\n")
    }

    private func table(_ title: String, _ cells: [[Int]]) -> [String] {
        guard cells.count <= Self.widest else { return ["\(title) \(cells.count) options, see --json."] }
        let names = candidates.map { Self.padded(String(Self.plain($0).prefix(20)), 21) }
        let width = 2 + max(String(candidates.count).count + 2, cells.joined().map { String($0).count }.max() ?? 0)
        let head = candidates.indices.map { Self.right("[\($0 + 1)]", width) }.joined()
        let rows = cells.indices.map { row in
            let numbers = cells[row].indices.map { Self.right($0 == row ? "-" : String(cells[row][$0]), width) }
            return Self.padded("[\(row + 1)]", 5) + names[row] + numbers.joined()
        }
        return [([title, String(repeating: " ", count: 26) + head] + rows).joined(separator: "\n")]
    }

    private func line(_ score: Score) -> String {
        let name = Self.padded(String(Self.plain(score.name).prefix(30)), 31)
        if let approvals = score.approvals { return "\(name)\(approvals)" }
        let mean = score.mean.map { "mean \(Self.short($0)) of \(score.opinions ?? 0)" } ?? "no opinions"
        return "\(name)\(Self.short(score.score ?? 0))  (\(mean))"
    }

    private func text(_ round: Round) -> String {
        var lines = ["Round \(round.round): \(round.threshold) votes elect, \(round.exhausted) exhausted"]
        let places = round.tallies.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        for (name, votes) in places {
            let mark =
                round.elected.contains(name) ? "  elected" : round.eliminated.contains(name) ? "  eliminated" : ""
            lines.append("  " + Self.padded(String(Self.plain(name).prefix(30)), 31) + Self.right("\(votes)", 8) + mark)
        }
        for move in round.transfers {
            lines.append("  \(Self.plain(move.from)) → \(move.to.map(Self.plain) ?? "exhausted"): \(move.votes)")
        }
        if let tie = round.tie {
            let rule = tie.rule.map { ", broken by \($0): \(Self.plain(tie.chosen ?? ""))" } ?? ""
            lines.append("  Tie of \(tie.tied.map(Self.plain).joined(separator: ", "))\(rule)")
        }
        return lines.joined(separator: "\n")
    }

    /// A name from a file, without what would steer a terminal.
    private static func plain(_ name: String) -> String {
        String(
            String.UnicodeScalarView(name.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private static func short(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let rest = abs(hundredths) % 100
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
