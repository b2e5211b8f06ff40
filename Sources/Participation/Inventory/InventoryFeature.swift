import Organisation

/// What is there already: the tools and habits in use.
enum InventoryFeature {
    static var feature: Feature {
        Feature("inventory")
    }
}
