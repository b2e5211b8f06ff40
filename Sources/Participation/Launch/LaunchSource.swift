import Organisation
import Square

/// What the journey found and decided, as far as it came.
struct LaunchSource: Sendable {
    /// The option that won; nil while nothing is decided.
    let option: String?
    /// The outcome in words.
    let statement: String
    /// The forms the option brings.
    let forms: Set<String>
    /// The address of an external group that was chosen.
    let elsewhere: String
    /// What people need, with the share who want it.
    let needs: [(need: Space.Need, share: Double)]

    static func load(_ journey: Journey, visit: Visit) throws -> LaunchSource {
        let (viewer, db) = (visit.viewer, visit.db)
        let needs = try NeedsFeature.needsFound(for: journey.id, visit: visit).map { ($0.need, $0.share.share) }
        let decisions = try DecisionsFeature.decisions(of: journey.id, visit: visit)
        guard let whole = decisions.first(where: { $0.result?.winner != nil }), let place = whole.result?.winner else {
            return LaunchSource(option: nil, statement: "", forms: [], elsewhere: "", needs: needs)
        }
        let winner = try DecisionStore.options(of: whole.decision, in: db)[place]
        let source = winner.sourceID.map { JourneyOption.ID(rawValue: $0) }
        let facts = try source.flatMap { try OptionStore.find($0, visibleTo: viewer, in: db)?.facts }
        return LaunchSource(
            option: winner.name, statement: whole.outcome ?? "", forms: facts?.forms ?? [],
            elsewhere: facts?.kind == .externalGroup ? facts?.address ?? "" : "", needs: needs)
    }
}
