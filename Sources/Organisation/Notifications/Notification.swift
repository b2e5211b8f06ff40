import Database

/// Something that happened to a person's own words or doings, told inside the product.
package struct Notification: Sendable {
    package enum Kind: String, Sendable, SQLValue {
        case mentioned
        case commented
        case replied
        case reacted
        case asksToJoin
        case letIn
        case invited
        case helpAsked, helpUnanswered, helpEnding, helpEnded, helped
        case decisionOpened, decisionReminder, decisionAmended, decisionClosed
        case buddyAsked, buddyOffered, buddyFound, buddySearching
        case noteKept, noteDoubted, noteAnswered, noteChanged, noteHandedOver, noteShared, noteReview
        case waitsOutside
        case announced
        case groupSleepsSoon, groupAsleep, groupEndsSoon, groupEnded, groupClosed, groupReopened, groupYours
    }

    package let id: Identifier<Notification>
    package let memberID: Member.ID
    package let kind: Kind
    /// The conversation or group it is about; notifications about the same one are told together.
    package let about: Int64
    /// The comment, reaction or request itself: taking that back takes the notification back.
    package let item: Int64
    package let space: Int64?
    package let actorID: Member.ID
    package let at: Instant
    /// Until this moment nobody is told, so that a slip can be mended first.
    package let visibleAt: Instant
    package var readAt: Instant?
    /// Who did it, when it was read to be told; nil for one that is being written.
    package internal(set) var actor: Member.Byline?

    package init(
        id: Identifier<Notification>, memberID: Member.ID, kind: Kind, about: Int64, item: Int64, space: Int64?,
        actorID: Member.ID, at: Instant, visibleAt: Instant
    ) {
        self.id = id
        self.memberID = memberID
        self.kind = kind
        self.about = about
        self.item = item
        self.space = space
        self.actorID = actorID
        self.at = at
        self.visibleAt = visibleAt
    }

    /// How long a new contribution can be mended before anyone is told, in seconds.
    package static let graceSeconds: Int64 = 60
}

/// What a person was told about one conversation or group, most recent first.
package struct NotificationBundle: Sendable {
    package let about: Int64
    package let notifications: [Notification]

    package var latest: Notification { notifications[0] }
    package var isUnread: Bool { notifications.contains { $0.readAt == nil } }
}
