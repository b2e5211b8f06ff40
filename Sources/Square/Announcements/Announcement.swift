import Database
import Organisation
import Web

/// A post that must be seen by everybody it is for: it stands in a lane of its own until a day, and out of the reader's
/// lane once they marked it as read. Its comments are where it is asked about.
struct Announcement: Sendable {
    let id: Post.ID
    let author: Member.Byline
    let title: String
    /// Its beginning.
    let body: String
    let at: Instant
    let until: Instant
    let commentCount: Int
    let spaceSlug: String
    let spaceName: String
    let isForAll: Bool
    /// The viewer marked it as read.
    let isRead: Bool
    /// How many others marked it as read; read only for the page of the announcement itself.
    var readers = 0

    /// Fewer than so many readers aren't told as a number: in a small group it would name them.
    static let leastReaders = 5
    /// The longest it may stand in the lane, in days.
    static let mostDays = 60
    static let usualDays = 7
}

/// One that waits for its week.
struct AnnouncementPlan: Sendable {
    typealias ID = Identifier<AnnouncementPlan>

    let id: ID
    let spaceID: Space.ID
    let authorID: Member.ID
    let title: String
    let body: String
    let week: String
    let slot: Int
    let due: Instant
    let until: Instant
    /// It could not be placed: its author may not announce there any more, or the group is over.
    var isStuck = false
    var spaceName = ""
}

extension Space {
    /// Advisers and administrators announce to everybody, who tends a group announces to its people.
    func canAnnounce(_ viewer: Viewer) -> Bool { mayAnnounce(viewer) && canWrite(viewer) }
    func mayAnnounce(_ viewer: Viewer) -> Bool { isForAll ? viewer.canSteer : canTend(viewer) }
}

extension Link {
    package static let announcements: Link = "/announcements"
    static let newAnnouncement: Link = "/announcements/new"
    static func newAnnouncement(in slug: String) -> Link { newAnnouncement.appending(query: "space", slug) }
}
