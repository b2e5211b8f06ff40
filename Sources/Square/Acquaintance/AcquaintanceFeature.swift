import Organisation
import Web

/// Getting to know each other: the newcomer's first week, a buddy, and people you could know. It puts people in touch
/// and gets out of the way: nobody is ranked, and what came of it is known to the two alone.
enum AcquaintanceFeature {
    static var feature: Feature {
        var feature = Feature("acquaintance")
        feature.migrations = [AcquaintanceMigration.acquaintance]
        feature.routes = { site, routes in
            WelcomeRoutes(site: site).add(to: routes)
            BuddyRoutes(site: site).add(to: routes)
        }
        feature.onHome = { try FirstWeekOnHome.load($0) }
        feature.waiting = { try BuddyNotices(visit: $0).waiting() }
        feature.notices = { BuddyNotices(visit: $1).notices(for: $0) }
        feature.settings = { try ChoicesSection.load($0) }
        feature.chores = [
            Chore("look for buddies", every: .seconds(900)) { try await Buddies(site: $0).tend() }
        ]
        feature.demo = { try AcquaintanceDemo(seed: $0).fill() }
        feature.keeps = ["choices", "buddies"].map {
            KeptData(
                what: "keeps.\($0)", purpose: "keeps.\($0).purpose", audience: "keeps.\($0).audience",
                retention: "keeps.\($0).retention")
        }
        return feature
    }
}
