/// What people set for themselves, and administrators for everyone.
package enum SettingsFeature {
    package static let feature: Feature = {
        var feature = Feature("settings")
        feature.migrations = [OrganisationStore.formChanges]
        feature.routes = { site, routes in
            SettingsRoutes(site: site).add(to: routes)
            PortraitRoutes(site: site).add(to: routes)
            OrganisationSettingsRoutes(site: site).add(to: routes)
            FormSettingsRoutes(site: site).add(to: routes)
            DepartmentRoutes(site: site).add(to: routes)
            AccountRoutes(site: site).add(to: routes)
        }
        return feature
    }()
}
