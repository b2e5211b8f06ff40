import Organisation

/// The road from need to living network, drawn as a path that every member sees.
enum JourneyFeature {
    static var feature: Feature {
        var feature = Feature("journey")
        feature.migrations = [JourneyMigration.journeys]
        return feature
    }
}
