import Web

/// The values of an option as typed, one line for each criterion.
struct ValuesDraft: Sendable {
    private(set) var values: [Criterion: String] = [:]
    private(set) var reasons: [Criterion: String] = [:]

    init(_ form: Form) {
        for criterion in Criterion.allCases {
            values[criterion] = form["v_\(criterion.rawValue)"]
            reasons[criterion] = form["r_\(criterion.rawValue)"]
        }
    }

    init(_ present: [Criterion: OptionBoard.Value]) {
        values = present.mapValues { String($0.value) }
        reasons = present.mapValues(\.reason)
    }

    func checked() throws -> [Criterion: OptionBoard.Value] {
        var problems: [String: Problem.Reason] = [:]
        var checked: [Criterion: OptionBoard.Value] = [:]
        for criterion in Criterion.allCases {
            let typed = (values[criterion] ?? "").trimmed
            let reason = Typed.line(reasons[criterion] ?? "")
            let reasonField = "r_\(criterion.rawValue)"
            if reason.count > JourneyOption.reasonLimit {
                problems[reasonField] = .init("form.too_long", String(JourneyOption.reasonLimit))
            }
            guard !typed.isEmpty else {
                if !reason.isEmpty { problems["v_\(criterion.rawValue)"] = "option.value.missing" }
                continue
            }
            guard let value = Int(typed), Criterion.values.contains(value) else {
                problems["v_\(criterion.rawValue)"] = "option.value.wrong"
                continue
            }
            if reason.isEmpty { problems[reasonField] = "option.reason.empty" }
            checked[criterion] = OptionBoard.Value(value: value, reason: reason)
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return checked
    }
}

/// Weights as they stand in an address or a form: what isn't a whole number from 0 to 10 is said and left as it was.
struct TriedWeights: Sendable {
    let typed: [Criterion: String]

    init(_ form: Form) {
        typed = Criterion.allCases.reduce(into: [:]) { typed, criterion in
            if form.has(criterion.field) { typed[criterion] = form[criterion.field] }
        }
    }

    var isEmpty: Bool { typed.isEmpty }

    var problems: [String: Problem.Reason] {
        typed.reduce(into: [:]) { problems, entry in
            if Self.weight(entry.value) == nil { problems[entry.key.field] = "option.weight.wrong" }
        }
    }

    func weights(over present: Weights) -> Weights {
        typed.reduce(into: present) { weights, entry in
            if let weight = Self.weight(entry.value) { weights[entry.key] = weight }
        }
    }

    private static func weight(_ typed: String) -> Int? {
        let text = typed.trimmed
        guard Typed.isWhole(text, upTo: Weights.range.upperBound), !text.isEmpty else { return nil }
        return Int(text)
    }
}
