import Database
import Hummingbird
import Web

package typealias Routes = Router<WebContext>

/// What one feature contributes to the product, said in one place. The roof lists the features and composes them;
/// a feature never reaches upward.
package struct Feature: Sendable {
    package let name: String
    package var migrations: [Migration] = []
    package var routes: @Sendable (Site, Routes) -> Void = { _, _ in }
    package var navigation: [NavigationItem] = []
    /// What waits for this person: asks, replies, decisions. Home shows at most five over all features.
    package var waiting: (@Sendable (Visit) throws -> [WaitingItem])?
    /// What it puts on home besides.
    package var onHome: (@Sendable (Visit) throws -> HomePiece)?
    /// A section of the person's own settings page, with a form that posts to a route of the feature and leads back to
    /// `/settings?done=saved`. At most one statement.
    package var settings: (@Sendable (Visit) throws -> HTML)?
    /// How this feature tells what happened; gets only notifications and returns the ones the viewer may still see.
    package var notices: (@Sendable ([NotificationBundle], Visit) throws -> [Notice])?
    /// The groups beside every page.
    package var groups: (@Sendable (Visit) throws -> [GroupLink])?
    /// What must be there from the first minute; runs in the transaction that makes the organisation.
    package var onSetUp: (@Sendable (Member.ID, Words, Site, Connection) throws -> Void)?
    /// What ends when somebody is switched off; runs in the transaction that does it.
    package var onLeaving: (@Sendable (Member.ID, Instant, Connection) throws -> Void)?
    /// Adds its part of the demo organisation, after the features before it did; in the filling's transaction.
    package var demo: (@Sendable (DemoSeed) throws -> Void)?
    /// The personal data it keeps, for the works-council file.
    package var keeps: [KeptData] = []
    /// The form of social media the feature is: nothing new can be begun in it until the journey switched it on.
    package var form: String?
    /// A section of the organisation's settings, for administrators; likewise.
    package var organisationSettings: (@Sendable (Visit) throws -> HTML)?
    /// The kinds of document it puts into the search index.
    package var found: [FoundKind] = []
    /// What it tells to pages that stand open.
    package var live: [LiveSource] = []
    /// What has to be done now and then without anybody asking.
    package var chores: [Chore] = []
    /// Numbers for who watches the server.
    package var gauges: [Gauge] = []

    package init(_ name: String) { self.name = name }
}

/// Something done now and then: closing what ended, clearing what is no longer needed. Every node does all of them, so
/// each must be harmless to do twice at once.
package struct Chore: Sendable {
    package let name: String
    package let every: Duration
    package let run: @Sendable (Site) async throws -> Void

    package init(_ name: String, every: Duration, run: @escaping @Sendable (Site) async throws -> Void) {
        self.name = name
        self.every = every
        self.run = run
    }
}

/// A number that goes up and down, such as how many streams are open. Never one about a person or a group.
package struct Gauge: Sendable {
    /// Letters and underscores, such as `streams_open`.
    package let name: String
    package let help: String
    package let read: @Sendable (Site) async -> Double

    package init(_ name: String, help: String, read: @escaping @Sendable (Site) async -> Double) {
        self.name = name
        self.help = help
        self.read = read
    }
}

/// The demo organisation while it is being made: its people, and times told as days before now.
package struct DemoSeed {
    package let site: Site
    package let db: Connection
    /// Where the texts stand: `Demo/`.
    package let folder: String
    /// By handle; the imported and departed are not among them.
    package let members: [String: Member.ID]
    /// Every colleague who is no guest.
    package let colleagues: [Member.ID]
    /// By name.
    package let departments: [String: Department.ID]
    /// "-12d 09:30", never later than now; throws on anything else.
    package let instant: (String) throws -> Instant

    package init(
        site: Site, db: Connection, folder: String, members: [String: Member.ID], colleagues: [Member.ID],
        departments: [String: Department.ID], instant: @escaping (String) throws -> Instant
    ) {
        self.site = site
        self.db = db
        self.folder = folder
        self.members = members
        self.colleagues = colleagues
        self.departments = departments
        self.instant = instant
    }
}

/// A place in the main menu.
package struct NavigationItem: Sendable {
    package let key: String
    package let icon: Icon
    package let link: Link
    package let order: Int
    package let places: Places
    /// False for what guests have no part in.
    package let isForGuests: Bool

    /// Where it stands: in the menu beside the page, as one of the four at the bottom of a phone, or both.
    package enum Places: Sendable { case menu, tabBar, both }

    package init(
        key: String, icon: Icon, link: Link, order: Int, places: Places, isForGuests: Bool = true
    ) {
        self.key = key
        self.icon = icon
        self.link = link
        self.order = order
        self.places = places
        self.isForGuests = isForGuests
    }
}

/// A feature's own piece of home: in front of everything when nothing else is there yet, or beside it.
package struct HomePiece: Sendable {
    package let front: HTML
    package let aside: HTML

    package init(front: HTML = .empty, aside: HTML = .empty) {
        self.front = front
        self.aside = aside
    }
}

/// Something that asks for this person.
package struct WaitingItem: Sendable {
    /// When it came, or when it ends.
    package let at: Instant
    package let view: HTML
    /// Something to do that ends by itself, such as a vote, at `at`: what ends first stands first, before what can wait.
    package let ends: Bool

    package init(at: Instant, view: HTML, ends: Bool = false) {
        self.at = at
        self.view = view
        self.ends = ends
    }
}

/// A notification bundle in words.
package struct Notice: Sendable {
    package let id: Identifier<Notification>
    package let at: Instant
    package let isUnread: Bool
    package let view: HTML

    package init(id: Identifier<Notification>, at: Instant, isUnread: Bool, view: HTML) {
        self.id = id
        self.at = at
        self.isUnread = isUnread
        self.view = view
    }
}

/// A group of the viewer in the menu.
package struct GroupLink: Sendable {
    package let name: String
    package let link: Link
    package let hasNews: Bool

    package init(name: String, link: Link, hasNews: Bool) {
        self.name = name
        self.link = link
        self.hasNews = hasNews
    }
}

/// A kind of personal data: why it is kept, who sees it and for how long.
package struct KeptData: Sendable {
    package let what: String
    package let purpose: String
    package let audience: String
    package let retention: String

    package init(what: String, purpose: String, audience: String, retention: String) {
        self.what = what
        self.purpose = purpose
        self.audience = audience
        self.retention = retention
    }
}
