import Organisation
import Web

/// The road from need to living network, drawn as a path that every member sees.
enum JourneyFeature {
    static var feature: Feature {
        var feature = Feature("journey")
        feature.migrations = [JourneyMigration.journeys]
        feature.routes = { site, routes in
            JourneyRoutes(site: site).add(to: routes)
            LaunchRoutes(site: site).add(to: routes)
        }
        feature.navigation = [
            NavigationItem(
                key: "journey", icon: .journey, link: .journey, order: 40, places: .both, isForGuests: false)
        ]
        feature.onHome = { visit in try JourneyOnHome.load(visit) }
        feature.demo = JourneyDemo.fill
        return feature
    }
}
