import Organisation
import Web

/// What an import would do, line by line.
package struct MemberPlan: Sendable {
    package enum Outcome: Sendable {
        case new
        case changed([Change])
        case same
        case refused(Problem.Reason)

        var word: String {
            switch self {
            case .new: "new"
            case .changed: "changed"
            case .same: "same"
            case .refused: "refused"
            }
        }
    }

    /// One thing about a person that becomes something else.
    package struct Change: Sendable {
        let column: MemberColumns.Column
        let before: String
        let after: String
    }

    package struct Line: Sendable {
        let number: Int
        let person: MemberLine?
        package let outcome: Outcome
        /// Who it is about, when they are here already.
        let member: Member?
    }

    package internal(set) var lines: [Line] = []
    package internal(set) var extraColumns: [String] = []
    package internal(set) var newDepartments: [String] = []
    /// False for a plan that was only made.
    package internal(set) var isDone = false

    package var isRefused: Bool { lines.contains { $0.outcome.isRefused } }
    package var changesNothing: Bool { lines.allSatisfy { $0.outcome.word == "same" } }

    func count(_ word: String) -> Int { lines.count { $0.outcome.word == word } }

    /// Says whether two plans do the same.
    package var fingerprint: String {
        var text = ""
        for line in lines {
            text += "\(line.number) \(line.outcome.word) \(line.person?.name ?? "") \(line.person?.mail ?? "")\n"
            if case .changed(let changes) = line.outcome {
                for change in changes { text += "\(change.column.rawValue) \(change.before) \(change.after)\n" }
            }
        }
        return Token(text: text).hash
    }
}

extension MemberPlan.Outcome {
    var isRefused: Bool {
        if case .refused = self { return true }
        return false
    }
}

/// For people and for scripts.
extension MemberPlan {
    /// Every line with what happens to it, or only those that are refused.
    package func text(all: Bool, _ words: Words) -> String {
        var out = lines.filter { all || $0.outcome.isRefused }.map { "Line \($0.number): \($0.text(words))" }
        if !extraColumns.isEmpty { out.append("Columns not used: \(extraColumns.joined(separator: ", ")).") }
        if !newDepartments.isEmpty { out.append("New departments: \(newDepartments.joined(separator: ", ")).") }
        let counts = ["new", "changed", "same", "refused"].map { "\(count($0)) \($0)" }.joined(separator: ", ")
        let end = isDone ? "Imported" : isRefused ? "Nothing was imported" : "Nothing was imported yet"
        out.append("\(end): \(counts).")
        return out.joined(separator: "\n")
    }

    package func json(_ words: Words) -> String {
        JSONText.object { json in
            json.member("imported", isDone)
            json.member("new", count("new"))
            json.member("changed", count("changed"))
            json.member("same", count("same"))
            json.member("refused", count("refused"))
            json.array("extra_columns", extraColumns) { $0.value($1) }
            json.array("new_departments", newDepartments) { $0.value($1) }
            json.array("lines", lines) { json, line in
                json.object { line.write(to: &$0, words) }
            }
        }.text
    }
}

extension MemberPlan.Line {
    fileprivate func text(_ words: Words) -> String {
        let who = person.map { [$0.name, $0.mail ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") } ?? ""
        let start = who.isEmpty ? outcome.word : "\(outcome.word): \(who)"
        switch outcome {
        case .new, .same: return start
        case .changed(let changes):
            return start + " ("
                + changes.map { "\($0.column.rawValue): \"\($0.before)\" becomes \"\($0.after)\"" }
                .joined(separator: "; ") + ")"
        case .refused(let reason): return start + ". " + words(reason)
        }
    }

    fileprivate func write(to json: inout JSONText, _ words: Words) {
        json.member("line", number)
        json.member("outcome", outcome.word)
        json.member("name", person?.name)
        json.member("mail", person?.mail)
        if case .changed(let changes) = outcome {
            json.array("changes", changes) { json, change in
                json.object {
                    $0.member("field", change.column.rawValue)
                    $0.member("before", change.before)
                    $0.member("after", change.after)
                }
            }
        }
        if case .refused(let reason) = outcome {
            json.member("error", reason.code)
            json.member("message", words(reason))
        }
    }
}
