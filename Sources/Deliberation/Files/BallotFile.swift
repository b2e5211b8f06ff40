/// Writes ballots as a file that `CountFile` reads, with a line for each kind of ballot.
///
/// Equal ballots are one line with their number, and lines are sorted, so that the file says nothing about who voted
/// when: votes that came in in another order give the same file.
package enum BallotFile {
    /// How many voters, and their rank (at least 1) or nil for each candidate.
    package typealias Ballot = (Int, [Int?])

    package static func ranks(candidates: [String], _ ballots: [Ballot]) -> String {
        text(candidates, [], "ballots", ballots)
    }

    /// A score on the scale, or nil, for each candidate.
    package static func scores(candidates: [String], scale: ClosedRange<Int>, _ ballots: [Ballot]) -> String {
        text(candidates, ["  \"scale\": [\(scale.lowerBound), \(scale.upperBound)],"], "scores", ballots)
    }

    private static func text(_ candidates: [String], _ more: [String], _ name: String, _ ballots: [Ballot]) -> String {
        var voters: [String: Int] = [:]
        for (count, marks) in ballots {
            voters["[\(marks.map { $0.map(String.init) ?? "null" }.joined(separator: ", "))]", default: 0] += count
        }
        let lines = voters.sorted { $0.key < $1.key }.map { "    [\($0.value), \($0.key)]" }
        let names = candidates.map(quoted).joined(separator: ", ")
        let start = ["{", "  \"candidates\": [\(names)],"] + more + ["  \"\(name)\": ["]
        return (start + [lines.joined(separator: ",\n"), "  ]", "}", ""]).joined(separator: "\n")
    }

    private static func quoted(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
