import Database
import Organisation

/// Finding who knows: suggestions with a help request, and the subjects without anyone.
package enum ExpertsFeature {
    package static let feature: Feature = {
        var feature = Feature("experts")
        feature.migrations = [ExpertMigration.experts]
        feature.routes = { site, routes in ExpertRoutes(site: site).add(to: routes) }
        feature.ownSettings = { visit in
            guard !visit.viewer.isGuest else { return .empty }
            return ExpertSettingsView(canvas: visit.canvas).own(
                isOptedOut: try ExpertStore.isOptedOut(visit.viewer.id, in: visit.db))
        }
        feature.organisationSettings = { visit in
            ExpertSettingsView(canvas: visit.canvas).organisation(weeklyCap: try ExpertStore.weeklyCap(in: visit.db))
        }
        feature.chores = [
            // After half a year nobody's turn depends on it any more.
            Chore("forget who was asked", every: .seconds(86_400)) { site in
                let before = site.clock.now() - .seconds(183 * 86_400)
                try await site.database.write { try ExpertStore.deleteAsks(before: before, in: $0) }
            }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.asked", purpose: "keeps.asked.purpose", audience: "keeps.asked.audience",
                retention: "keeps.asked.retention")
        ]
        return feature
    }()
}
