import Organisation

/// What could be chosen, weighed against the needs that were found.
enum OptionsFeature {
    static var feature: Feature {
        Feature("options")
    }
}
