import Database
import Organisation
import Web

/// The features of the square, each saying what it contributes.
package enum SquareFeatures {
    static let mostGroups = 40

    package static var all: [Feature] {
        [
            home, spaces, posts, AnnouncementFeature.feature, SpaceLifeFeature.feature, DraftsFeature.feature, help,
            PictureFeature.feature, KnowledgeFeature.feature, people,
            search, ExpertsFeature.feature, AcquaintanceFeature.feature, ArrivalsFeature.feature,
        ]
    }

    private static var home: Feature {
        var feature = Feature("home")
        feature.routes = { site, routes in
            HomeRoutes(site: site).add(to: routes)
            NoticeRoutes(site: site).add(to: routes)
        }
        feature.navigation = [
            NavigationItem(key: "home", icon: .home, link: .home, order: 10, places: .both)
        ]
        feature.waiting = waiting
        feature.notices = { bundles, visit in try NoticeTexts(visit: visit).notices(for: bundles) }
        return feature
    }

    private static var spaces: Feature {
        var feature = Feature("spaces")
        feature.migrations = [SpaceMigration.spaces, SpaceMigration.elsewhere]
        feature.routes = { site, routes in
            SpaceRoutes(site: site).add(to: routes)
            MembershipRoutes(site: site).add(to: routes)
        }
        feature.navigation = [
            NavigationItem(key: "spaces", icon: .groups, link: .spaces, order: 20, places: .both)
        ]
        feature.groups = { visit in
            try mine(visit).filter { $0.life == .awake }.prefix(8).map {
                GroupLink(name: $0.name, link: .space($0.slug), hasNews: $0.hasNews)
            }
        }
        feature.onSetUp = FirstSpace.open
        return feature
    }

    /// The viewer's groups, most recently active first: for the menu and for home, read once.
    static func mine(_ visit: Visit) throws -> [MySpace] {
        try visit.once("mine") {
            try SpaceStore.listMine(visibleTo: visit.viewer, limit: mostGroups, in: visit.db)
        }
    }

    /// What the viewer was told and hasn't read, for every feature that has something waiting; read once.
    static func unread(_ visit: Visit) throws -> [NotificationBundle] {
        try visit.once("unread bundles") { try Notifications.unread(limit: 20, visit: visit) }
    }

    private static var posts: Feature {
        var feature = Feature("posts")
        feature.migrations = [PostMigration.posts]
        feature.routes = { site, routes in
            PostRoutes(site: site).add(to: routes)
            CommentRoutes(site: site).add(to: routes)
        }
        feature.navigation = [
            NavigationItem(key: "write", icon: .write, link: .newPost, order: 35, places: .tabBar)
        ]
        feature.form = Space.posts
        feature.live = SquareLive.sources
        feature.found = [
            FoundKind(.post, "help", .comment) { hits, viewer, db in
                try FoundTextStore.list(hits, visibleTo: viewer, in: db)
            }
        ]
        feature.chores = [
            // a form that is sent twice is sent twice within the day
            Chore("clear old submissions", every: .seconds(3600)) { site in
                let day = site.clock.now() - .seconds(86_400)
                try await site.database.write { try MarkStore.deleteSubmissions(before: day, in: $0) }
            }
        ]
        return feature
    }

    private static var help: Feature { HelpFeature.feature }

    private static var people: Feature { PeopleFeature.feature }

    private static var search: Feature {
        var feature = Feature("search")
        feature.migrations = SearchIndex.migrations
        feature.routes = { site, routes in SearchRoutes(site: site).add(to: routes) }
        feature.chores = [
            Chore("tidy the search index", every: .seconds(86_400)) { site in
                // a piece at a time, so that nobody's write waits long
                while try await site.database.write({ try site.search.tidy(in: $0) }) {}
            }
        ]
        return feature
    }

    /// What asks for this person: unread answers and names first; thanks and the like can wait for the bell, and an
    /// announcement has a place of its own.
    static func waitingBundles(_ visit: Visit) throws -> [NotificationBundle] {
        try unread(visit).filter {
            $0.notifications.contains { $0.kind != .reacted && $0.kind != .announced } && !NoticeTexts.areOfOthers($0)
        }
    }

    @Sendable private static func waiting(_ visit: Visit) throws -> [WaitingItem] {
        let bundles = try waitingBundles(visit)
        let posts = try visit.once("told") {
            try StreamStore.list(ids: bundles.map(\.about), visibleTo: visit.viewer, in: visit.db)
        }
        return try NoticeTexts(visit: visit).notices(for: bundles, among: posts)
            .map { WaitingItem(at: $0.at, view: $0.view) }
    }
}
