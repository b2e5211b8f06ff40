import Organisation

/// The features of taking part: the journey from need to living network, and deciding together.
package enum ParticipationFeatures {
    package static var all: [Feature] {
        [
            JourneyFeature.feature, NeedsFeature.feature, InventoryFeature.feature, OptionsFeature.feature,
            DecisionsFeature.feature,
        ]
    }
}
