import Organisation
import Web

/// What one voter filled in: a mark or nothing for each option, in their order. A rank from 1, a score, a number of dots,
/// or 1 for approval. On a single proposal it is one mark: 1 for, 0 against or an objection, nothing for no opinion.
struct Ballot: Sendable, Equatable {
    var marks: [Int?]
    /// Why there is an objection.
    var reason = ""

    init(marks: [Int?], reason: String = "") {
        self.marks = marks
        self.reason = reason
    }

    /// As stored: "2,,1".
    init(text: String, reason: String = "") {
        marks = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        self.reason = reason
    }

    var text: String { marks.map { $0.map(String.init) ?? "" }.joined(separator: ",") }

    /// Reads a form; throws `Problem.invalid` where it can't be a vote, `.malformed` where the form was made up.
    init(_ form: Form, for decision: Decision, options: [DecisionOption]) throws {
        let known = Set(options.map { "mark.\($0.id)" })
        guard form.fields.allSatisfy({ !$0.name.hasPrefix("mark.") || known.contains($0.name) }) else {
            throw Problem.invalid("decision.ballot.unknown_option")
        }
        switch decision.method {
        case .majority, .consent:
            guard ["for", "against", "none"].contains(form["choice"]) else {
                throw Problem.invalid(["choice": "decision.ballot.choose"])
            }
            marks = [form["choice"] == "none" ? nil : form["choice"] == "for" ? 1 : 0]
            reason = decision.method == .consent && marks == [0] ? form["reason"].trimmed : ""
            if decision.method == .consent, marks == [0], reason.isEmpty {
                throw Problem.invalid(["reason": "decision.objection.empty"])
            }
            if reason.count > Remark.limit {
                throw Problem.invalid(["reason": .init("form.too_long", String(Remark.limit))])
            }
        case .approval:
            marks = options.map { form["mark.\($0.id)"] == "1" && !$0.isWithdrawn ? 1 : nil }
        case .score:
            marks = try options.map { try Self.number(form["mark.\($0.id)"], in: Decision.scale) }
        case .ranking:
            marks = try options.map { try Self.number(form["mark.\($0.id)"], in: 1...options.count) }
        case .dots:
            let dots = try options.map { try Self.number(form["mark.\($0.id)"], in: 0...decision.dots) ?? 0 }
            guard dots.reduce(0, +) <= decision.dots else {
                throw Problem.invalid([
                    "marks": .init("decision.ballot.too_many_dots", String(decision.dots), String(dots.reduce(0, +)))
                ])
            }
            marks = dots
        }
    }

    private static func number(_ text: String, in range: ClosedRange<Int>) throws -> Int? {
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Problem.invalid([
                "marks": .init("decision.ballot.range", String(range.lowerBound), String(range.upperBound))
            ])
        }
        return number
    }
}
