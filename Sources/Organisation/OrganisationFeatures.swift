/// The features of the ground floor.
package enum OrganisationFeatures {
    package static var all: [Feature] {
        [foundation, IdentityFeature.feature, AccessFeature.feature, SettingsFeature.feature]
    }

    // What every other feature writes to and is heard through, and no page of its own.
    private static var foundation: Feature {
        var feature = Feature("foundation")
        feature.migrations = [NotificationStore.migration]
        feature.gauges = [
            Gauge("streams_open", help: "Pages that stand open and are told what happens.") { site in
                Double(await site.live.openStreams)
            }
        ]
        feature.routes = { site, routes in LiveRoutes(site: site).add(to: routes) }
        return feature
    }
}
