/// The features of the ground floor.
package enum OrganisationFeatures {
    package static var all: [Feature] {
        [foundation, IdentityFeature.feature, AccessFeature.feature, SettingsFeature.feature]
    }

    // What every other feature writes to, and no page of its own.
    private static var foundation: Feature {
        var feature = Feature("foundation")
        feature.migrations = [NotificationStore.migration]
        return feature
    }
}
