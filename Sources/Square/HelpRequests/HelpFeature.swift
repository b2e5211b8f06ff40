import Organisation
import Web

/// Asking colleagues for help.
enum HelpFeature {
    static var feature: Feature {
        var feature = Feature("help")
        feature.migrations = [HelpMigration.help, HelpMigration.hours]
        feature.routes = { site, routes in
            HelpTypeRoutes(site: site).add(to: routes)
            HelpRoutes(site: site).add(to: routes)
        }
        feature.navigation = [NavigationItem(key: "help", icon: .ask, link: .help, order: 25, places: .both)]
        feature.form = Space.help
        feature.keeps = ["request", "asked"].map {
            KeptData(
                what: "keeps.help.\($0)", purpose: "keeps.help.\($0).purpose", audience: "keeps.help.\($0).audience",
                retention: "keeps.help.\($0).retention")
        }
        feature.chores = [Chore("ask on, remind and end help requests", every: .seconds(60), run: HelpLadder.run)]
        feature.onHome = HelpOnHome.load
        feature.demo = { try HelpDemo(seed: $0).fill() }
        return feature
    }
}
