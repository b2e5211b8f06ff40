import Organisation

/// What people began to write and haven't sent.
enum DraftsFeature {
    static let feature: Feature = {
        var feature = Feature("drafts")
        feature.migrations = [DraftStore.migration]
        feature.routes = { site, routes in DraftRoutes(site: site).add(to: routes) }
        feature.chores = [
            Chore("throw away old drafts", every: .seconds(3600)) { try await Drafts(site: $0).throwAwayOld() }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.drafts", purpose: "keeps.drafts.purpose", audience: "keeps.drafts.audience",
                retention: "keeps.drafts.retention")
        ]
        return feature
    }()
}
