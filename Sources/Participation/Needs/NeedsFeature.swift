import Organisation

/// The survey with which the journey begins: what people need.
enum NeedsFeature {
    static var feature: Feature {
        Feature("needs")
    }
}
