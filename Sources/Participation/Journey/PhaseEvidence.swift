import Database
import Organisation
import Square
import Web

/// What live data says about a step, and whether that is what the step was for.
struct PhaseEvidence: Sendable {
    let facts: [Evidence]

    /// Whether the step can be called done without a reason. A step without anything to show never is.
    var isEnough: Bool { !facts.isEmpty && facts.allSatisfy(\.isEnough) }

    static func load(_ phase: Phase, road: Road, visit: Visit) throws -> PhaseEvidence {
        let id = road.journey.id
        let facts: [Evidence] =
            switch phase {
            case .need: try NeedsFeature.evidence(for: id, visit: visit)
            case .inventory: try InventoryFeature.evidence(for: id, visit: visit)
            case .options: try OptionsFeature.evidence(for: id, visit: visit)
            case .decide: try DecisionsFeature.evidence(for: id, visit: visit)
            case .ours: [ticks(phase, road, visit.words)]
            case .start: [ticks(phase, road, visit.words), try arrivals(visit)]
            case .alive: [ticks(phase, road, visit.words), try pulse(visit)]
            }
        return PhaseEvidence(facts: facts)
    }

    private static func ticks(_ phase: Phase, _ road: Road, _ words: Words) -> Evidence {
        let done = phase.checks.filter { road.tick($0) != nil }.count
        return Evidence(
            text: words("journey.ticked", String(done), String(phase.checks.count)), link: nil,
            isEnough: done == phase.checks.count)
    }

    // Figures over the whole organisation, so nobody can be found in them; under five they aren't told.
    private static func arrivals(_ visit: Visit) throws -> Evidence {
        let count = try Members.headcount(in: visit.db)
        let text =
            count.came >= fewest
            ? visit.words("journey.arrived", String(count.came), String(count.all))
            : visit.words("journey.arrived.few", String(fewest))
        return Evidence(text: text, link: .people, isEnough: count.came >= fewest && count.came * 2 >= count.all)
    }

    private static func pulse(_ visit: Visit) throws -> Evidence {
        let pulse = try Pulse.load(since: visit.now - .seconds(30 * 86_400), in: visit.db)
        let isTold = pulse.writers >= fewest
        let text =
            isTold
            ? visit.words("journey.pulse", String(pulse.posts), String(pulse.answered))
            : visit.words("journey.pulse.few", String(fewest))
        return Evidence(text: text, link: .spaces, isEnough: isTold && pulse.answered * 2 >= pulse.posts)
    }

    /// The fewest people a figure may be about.
    private static let fewest = 5
}
