import Organisation

/// Groups that end, sleep, go on and are closed with a word.
enum SpaceLifeFeature {
    static var feature: Feature {
        var feature = Feature("space life")
        feature.migrations = [SpaceLifeMigration.life]
        feature.routes = { site, routes in SpaceLifeRoutes(site: site).add(to: routes) }
        feature.chores = [
            Chore("tend what sleeps and ends", every: .seconds(60), run: SpaceCare.run)
        ]
        feature.demo = { try SpaceLifeDemo(seed: $0).fill() }
        return feature
    }
}
