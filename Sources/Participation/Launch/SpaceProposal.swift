import Organisation
import Square
import Web

/// A group that follows from what was found: whose need it serves, what it is for, and who would tend it.
struct SpaceProposal: Sendable {
    let need: Space.Need
    var name: String
    var purpose: String
    /// A handle as typed.
    var host: String
    /// Where it will talk when that isn't here.
    var elsewhere: String
    var isWanted: Bool

    /// A need is worth a group when at least half of the people who answered want it.
    static let enoughShare = 0.5
    static let most = 6

    /// - Parameters:
    ///   - needs: with the share of people who want each, from the survey; none when it showed nothing.
    ///   - isFinished: the journey is over: what it brought is there already, so nothing is ticked
    ///   - elsewhere: the address of the external group that was chosen; then one group leads there and no others open.
    static func proposed(
        for needs: [(need: Space.Need, share: Double)], elsewhere: String, host: String, isFinished: Bool = false,
        words: Words
    ) -> [SpaceProposal] {
        if !elsewhere.isEmpty {
            let need = needs.max { $0.share < $1.share }?.need ?? .dialogue
            return [make(need, elsewhere: elsewhere, host: host, isWanted: !isFinished, words)]
        }
        return needs.sorted { $0.share > $1.share }.prefix(most).map { found in
            make(found.need, elsewhere: "", host: host, isWanted: !isFinished && found.share >= enoughShare, words)
        }
    }

    private static func make(
        _ need: Space.Need, elsewhere: String, host: String, isWanted: Bool, _ words: Words
    ) -> SpaceProposal {
        SpaceProposal(
            need: need, name: words("proposal.\(need.rawValue).name"),
            purpose: words("proposal.\(need.rawValue).purpose"),
            host: host, elsewhere: elsewhere, isWanted: isWanted)
    }

    var draft: SpaceDraft {
        SpaceDraft(
            name: name, purpose: purpose, need: need, kind: elsewhere.isEmpty ? .open : .closed, host: host,
            elsewhere: Elsewhere(address: elsewhere, rules: "", manual: ""))
    }
}

/// What is filled in to bring an outcome to life.
struct LaunchDraft: Sendable {
    let forms: Set<String>
    let proposals: [SpaceProposal]
    let reason: String
    /// The form's own token: a second click opens no group twice.
    let token: String

    /// Throws `Problem.malformed` for needs that don't exist.
    init(_ form: Form, offered: [String]) throws {
        forms = Set(offered.filter { form.all("forms").contains($0) })
        reason = form["reason"].trimmed
        token = String(form["token"].prefix(40))
        proposals = try form.all("need").enumerated().prefix(SpaceProposal.most).map { index, name in
            guard let need = Space.Need(rawValue: name) else { throw Problem.malformed }
            return SpaceProposal(
                need: need, name: form["name-\(index)"], purpose: form["purpose-\(index)"], host: form["host-\(index)"],
                elsewhere: form["elsewhere-\(index)"], isWanted: form.has("wanted-\(index)"))
        }
    }
}
