import Organisation

/// What everybody must see, apart from the conversations.
enum AnnouncementFeature {
    static var feature: Feature {
        var feature = Feature("announcements")
        feature.migrations = [AnnouncementMigration.announcements]
        feature.routes = { site, routes in AnnouncementRoutes(site: site).add(to: routes) }
        feature.navigation = [
            NavigationItem(key: "announcements", icon: .flag, link: .announcements, order: 15, places: .menu)
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.announcement", purpose: "keeps.announcement.purpose",
                audience: "keeps.announcement.audience", retention: "keeps.announcement.retention")
        ]
        feature.chores = [
            Chore("place planned announcements", every: .seconds(60), run: Announcements.placePlanned)
        ]
        feature.demo = { try AnnouncementDemo(seed: $0).fill() }
        return feature
    }
}
