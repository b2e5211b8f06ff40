import Database
import Organisation
import Square
import Web

/// What live data says about a step, and whether that is what the step was for.
struct PhaseEvidence: Sendable {
    let facts: [Evidence]

    /// Whether the step can be called done without a reason. A step without anything to show never is.
    var isEnough: Bool { !facts.isEmpty && facts.allSatisfy(\.isEnough) }

    /// In an action: only whether it is enough counts, so no words are needed.
    static func load(_ phase: Phase, road: Road, at now: Instant, in db: Connection) throws -> PhaseEvidence {
        PhaseEvidence(facts: try facts(phase, road: road, words: nil, now: now, in: db))
    }

    static func load(_ phase: Phase, road: Road, visit: Visit) throws -> PhaseEvidence {
        PhaseEvidence(facts: try facts(phase, road: road, words: visit.words, now: visit.now, in: visit.db))
    }

    private static func facts(
        _ phase: Phase, road: Road, words: Words?, now: Instant, in db: Connection
    ) throws -> [Evidence] {
        switch phase {
        case .need, .inventory, .options, .decide: []
        case .ours: [ticks(phase, road, words)]
        case .start: [ticks(phase, road, words), try arrivals(words, in: db)]
        case .alive: [ticks(phase, road, words), try pulse(words, since: now - .seconds(30 * 86_400), in: db)]
        }
    }

    private static func ticks(_ phase: Phase, _ road: Road, _ words: Words?) -> Evidence {
        let done = phase.checks.filter { road.tick($0) != nil }.count
        return Evidence(
            text: words?("journey.ticked", String(done), String(phase.checks.count)) ?? "", link: nil,
            isEnough: done == phase.checks.count)
    }

    // Figures over the whole organisation, so nobody can be found in them; under five they aren't told.
    private static func arrivals(_ words: Words?, in db: Connection) throws -> Evidence {
        let count = try Members.headcount(in: db)
        let isTold = count.came >= Suppressed.floor
        return Evidence(
            text: isTold
                ? words?("journey.arrived", String(count.came), String(count.all)) ?? ""
                : words?("journey.arrived.few", String(Suppressed.floor)) ?? "",
            link: .people, isEnough: count.came * 2 >= count.all)
    }

    private static func pulse(_ words: Words?, since: Instant, in db: Connection) throws -> Evidence {
        let pulse = try Pulse.load(since: since, in: db)
        let isTold = pulse.writers >= Suppressed.floor
        return Evidence(
            text: isTold
                ? words?("journey.pulse", String(pulse.posts), String(pulse.answered)) ?? ""
                : words?("journey.pulse.few", String(Suppressed.floor)) ?? "",
            link: .spaces, isEnough: isTold && pulse.answered * 2 >= pulse.posts)
    }
}

/// The fewest people a figure may be about.
enum Suppressed {
    static let floor = 5
}
