/// What to do with a tool, by rules that stand on the page.
///
/// 1. Replace: its data is outside the EU, private accounts are used for client data, or people give it less than 2.5.
/// 2. Join up: another tool, not itself to be replaced, serves the same need for the same departments.
/// 3. Keep: all others.
///
/// What is unknown never counts against a tool; it is listed as what to find out first.
struct Advice: Sendable, Equatable {
    enum Verdict: String, CaseIterable, Sendable { case keep, joinUp, replace }

    enum Reason: Sendable, Equatable {
        case outsideEurope
        case privateAccountsForClientData
        case lowSatisfaction(mean: Double)
        case overlap(with: Tool.ID, name: String, needs: [Tool.Purpose])
        case onlyOne
    }

    let verdict: Verdict
    let reasons: [Reason]
    let findOut: [ToolDraft.Unknown]

    static let lowest = 2.5

    init(for entry: ToolEntry, among all: [ToolEntry]) {
        findOut = entry.tool.facts.unknown(hasReach: entry.isForEveryone || !entry.departments.isEmpty)
        let objections = Self.objections(to: entry)
        guard objections.isEmpty else {
            verdict = .replace
            reasons = objections
            return
        }
        let overlaps = all.compactMap { Self.overlap(of: entry, with: $0) }
        verdict = overlaps.isEmpty ? .keep : .joinUp
        reasons = overlaps.isEmpty ? [.onlyOne] : overlaps
    }

    private static func objections(to entry: ToolEntry) -> [Reason] {
        let facts = entry.tool.facts
        var found: [Reason] = []
        if facts.place == .outside { found.append(.outsideEurope) }
        if facts.login == .privateAccount, facts.clientData == .yes { found.append(.privateAccountsForClientData) }
        if let mean = entry.satisfaction.mean, mean < lowest { found.append(.lowSatisfaction(mean: mean)) }
        return found
    }

    private static func overlap(of entry: ToolEntry, with other: ToolEntry) -> Reason? {
        guard other.tool.id != entry.tool.id, entry.sharesPeople(with: other), objections(to: other).isEmpty else {
            return nil
        }
        let shared = entry.purposes.intersection(other.purposes)
        let needs = Tool.Purpose.allCases.filter { $0.isNeed && shared.contains($0) }
        return needs.isEmpty ? nil : .overlap(with: other.tool.id, name: other.name, needs: needs)
    }
}
