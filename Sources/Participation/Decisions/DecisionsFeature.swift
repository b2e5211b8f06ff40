import Organisation

/// Deciding together.
enum DecisionsFeature {
    static var feature: Feature {
        Feature("decisions")
    }
}
