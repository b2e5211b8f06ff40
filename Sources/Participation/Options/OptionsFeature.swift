import Database
import Organisation
import Web

/// What could be chosen, weighed against the needs that were found.
enum OptionsFeature {
    static var feature: Feature {
        var feature = Feature("options")
        feature.migrations = [OptionMigration.options]
        feature.routes = { site, routes in OptionRoutes(site: site).add(to: routes) }
        feature.demo = { seed in try OptionsDemo(seed: seed).fill() }
        feature.keeps = [
            KeptData(
                what: "keeps.points", purpose: "keeps.points.purpose", audience: "keeps.points.audience",
                retention: "keeps.points.retention")
        ]
        return feature
    }

    /// How far comparing is. Enough when there is something beside doing nothing and every value is given.
    static func evidence(for journey: Journey.ID, visit: Visit) throws -> [Evidence] {
        // its page asked already who may see the journey, and says its name
        let unnamed = OptionJourney(id: journey, title: "", isOpen: false)
        let board = try OptionBoard.load(unnamed, visit: visit)
        let (words, canvas) = (visit.words, visit.canvas)
        let others = board.lines.count - 1
        let link = Link.options(of: journey)
        var found = [
            Evidence(
                text: others == 0 ? words("options.evidence.none") : words("options.evidence.count", count: others),
                link: link, isEnough: others > 0),
            Evidence(
                text: board.isComplete
                    ? words("options.evidence.complete") : words("options.missing", count: board.missing),
                link: board.isComplete ? nil : link, isEnough: board.isComplete),
        ]
        switch board.standing {
        case .unknown: break
        case .tie(let options):
            let names = options.map { $0.name(canvas) }.joined(separator: ", ")
            found.append(Evidence(text: words("options.standing.tie.text", names), link: link, isEnough: true))
        case .lead(let first, let second, let margin, _):
            found.append(
                Evidence(
                    text: canvas("options.evidence.lead", first.name(canvas), second.name(canvas), String(margin)),
                    link: link, isEnough: true))
        }
        return found
    }
}
