import Database
import Organisation
import Web

/// What is there already: the tools and habits in use.
enum InventoryFeature {
    static var feature: Feature {
        var feature = Feature("inventory")
        feature.migrations = [InventoryMigration.inventory]
        feature.routes = { site, routes in InventoryRoutes(site: site).add(to: routes) }
        feature.demo = { seed in try InventoryDemo(seed: seed).fill() }
        feature.keeps = [
            KeptData(
                what: "keeps.tools", purpose: "keeps.tools.purpose", audience: "keeps.tools.audience",
                retention: "keeps.tools.retention"),
            KeptData(
                what: "keeps.marks", purpose: "keeps.marks.purpose", audience: "keeps.marks.audience",
                retention: "keeps.marks.retention"),
        ]
        return feature
    }

    /// How far the inventory is. Enough when there is a tool and none lacks owner, login or place. The inventory is of
    /// the whole organisation, so every journey sees the same.
    static func evidence(for journey: Journey.ID, visit: Visit) throws -> [Evidence] {
        let (tools, people) = try ToolStore.listFacts(visibleTo: visit.viewer, in: visit.db)
        let words = visit.words
        guard !tools.isEmpty else {
            return [Evidence(text: words("inventory.evidence.none"), link: .inventory, isEnough: false)]
        }
        let needed: Set<ToolDraft.Unknown> = [.owner, .login, .place]
        let lacking = tools.filter { !needed.isDisjoint(with: $0.unknown(hasReach: true)) }.count
        var found = [
            Evidence(text: words("inventory.evidence.tools", count: tools.count), link: .inventory, isEnough: true)
        ]
        found.append(
            Evidence(text: words("inventory.evidence.people", count: people), link: nil, isEnough: true))
        found.append(
            lacking == 0
                ? Evidence(text: words("inventory.evidence.known"), link: nil, isEnough: true)
                : Evidence(
                    text: words("inventory.evidence.lacking", count: lacking), link: .inventory, isEnough: false))
        return found
    }
}
