import Organisation
import Web

/// Finding colleagues: the directory and a page for each person.
package enum PeopleFeature {
    package static let feature: Feature = {
        var feature = Feature("people")
        feature.navigation = [
            NavigationItem(key: "people", icon: .people, link: .people, order: 30, places: .both)
        ]
        feature.routes = { site, routes in PeopleRoutes(site: site).add(to: routes) }
        feature.keeps = [
            KeptData(
                what: "keeps.profile", purpose: "keeps.profile.purpose", audience: "keeps.profile.audience",
                retention: "keeps.profile.retention")
        ]
        return feature
    }()
}
