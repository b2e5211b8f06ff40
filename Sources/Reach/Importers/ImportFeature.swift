import Organisation
import Square

/// What was brought in from elsewhere.
package enum ImportFeature {
    package static let feature: Feature = {
        var feature = Feature("import")
        feature.migrations = [ImportedStore.migration]
        feature.routes = { site, routes in MemberImportRoutes(site: site).add(to: routes) }
        // Imported before there was anyone who signs in: now there is.
        feature.onSetUp = { administrator, _, site, db in
            try Imports(site: site).handOver(
                ImportedStore.all(.category, in: db), to: administrator, at: site.clock.now(), in: db)
        }
        feature.keeps = [
            KeptData(
                what: "keeps.imported", purpose: "keeps.imported.purpose", audience: "keeps.imported.audience",
                retention: "keeps.imported.retention")
        ]
        return feature
    }()
}
