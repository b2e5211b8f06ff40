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
        let decisions = try DecisionStore.list(of: journey, visibleTo: visit.viewer, in: visit.db)
        return try decisions.map { decision in
            let link = Link.decision(decision.id)
            if let result = try DecisionStore.result(of: decision, in: visit.db) {
                let outcome = try OutcomeStore.latest(of: decision.id, in: visit.db)
                let turnout = visit.canvas(
                    "decision.evidence", decision.question, String(result.voters), String(result.eligible))
                let words = outcome.map { "\(turnout) \($0.statement)" } ?? turnout
                return Evidence(text: words, link: link, isEnough: outcome != nil)
            }
            let voted = try RollStore.votedCount(of: decision.id, in: visit.db)
            return Evidence(
                text: visit.canvas("decision.evidence", decision.question, String(voted), String(decision.eligible)),
                link: link, isEnough: false)
        }
    }
}
