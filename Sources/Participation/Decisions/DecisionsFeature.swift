import Database
import Organisation
import Web

/// Deciding together.
enum DecisionsFeature {
    static var feature: Feature {
        var feature = Feature("decisions")
        feature.migrations = [DecisionMigration.decisions]
        feature.routes = { site, routes in DecisionRoutes(site: site).add(to: routes) }
        feature.navigation = [
            NavigationItem(key: "decisions", icon: .agree, link: .decisions, order: 60, places: .menu)
        ]
        feature.waiting = { try DecisionNotices(visit: $0).waiting() }
        feature.notices = { try DecisionNotices(visit: $1).notices(for: $0) }
        feature.keeps = ["roll", "named", "anonymous"].map {
            KeptData(
                what: "keeps.decision.\($0)", purpose: "keeps.decision.\($0).purpose",
                audience: "keeps.decision.\($0).audience", retention: "keeps.decision.\($0).retention")
        }
        feature.chores = [
            Chore("open, remind and close decisions", every: .seconds(30)) { try await Closings(site: $0).run() }
        ]
        feature.demo = { try DecisionDemo(seed: $0).fill() }
        return feature
    }

    /// What the fourth phase of a journey has to show: who took part, and what was recorded.
    static func evidence(for journey: Journey.ID, visit: Visit) throws -> [Evidence] {
        let words = visit.words
        return try decisions(of: journey, visit: visit).map { whole in
            let decision = whole.decision
            let turnout = words(
                "decision.evidence", decision.question, String(whole.result?.voters ?? whole.voted),
                String(whole.result?.eligible ?? decision.eligible))
            return Evidence(
                text: whole.outcome.map { "\(turnout) \($0)" } ?? turnout, link: .decision(decision.id),
                isEnough: whole.result != nil && whole.outcome != nil)
        }
    }

    /// A journey's decisions, latest first; read once a page.
    static func decisions(of journey: Journey.ID, visit: Visit) throws -> [WholeDecision] {
        try visit.once("decisions of the journey") {
            try DecisionStore.list(of: journey, visibleTo: visit.viewer, in: visit.db)
        }
    }
}
