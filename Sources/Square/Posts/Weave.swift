import Database
import Organisation
import Web

/// Ties a text to the people and topics it names.
struct Weave {
    let site: Site

    struct Text {
        /// The post or comment.
        let subject: Int64
        let post: Post.ID
        let space: Space.ID
        let body: String
        let at: Instant
    }

    /// A text names at most this many people; what comes after is only text. Nobody calls a whole organisation at once.
    static let mostMentions = 20
    static let mostTopics = 20

    /// Ties a new text; returns who is told because they are named in it.
    func connect(_ text: Text, by actor: Viewer, in db: Connection) throws -> Set<Member.ID> {
        let named = try named(in: text, by: actor, db: db)
        for person in named {
            try MarkStore.insertMention(of: person, by: text.subject, in: text.post, db: db)
            try tell(person, text, by: actor, in: db)
        }
        for topic in Self.topics(in: text.body) {
            try MarkStore.insertTopic(topic, of: text.subject, in: text.post, db: db)
        }
        return named
    }

    /// Ties an edited text anew: who is named no longer isn't told any more, who is named now is.
    func reconnect(_ text: Text, by actor: Viewer, in db: Connection) throws {
        let before = try MarkStore.mentionedIDs(by: text.subject, of: text.post, in: db)
        let after = try named(in: text, by: actor, db: db)
        for person in before.subtracting(after) {
            try MarkStore.deleteMention(of: person, by: text.subject, in: text.post, db: db)
            try Notifications.takeBack(item: text.subject, kind: .mentioned, from: person, in: db)
        }
        for person in after.subtracting(before) {
            try MarkStore.insertMention(of: person, by: text.subject, in: text.post, db: db)
            try tell(person, text, by: actor, in: db)
        }
        try MarkStore.deleteTopics(of: text.subject, in: db)
        for topic in Self.topics(in: text.body) {
            try MarkStore.insertTopic(topic, of: text.subject, in: text.post, db: db)
        }
    }

    static func topics(in body: String) -> [String] {
        var seen: Set<String> = []
        return Markdown.topics(in: body).prefix(mostTopics).map(FoldedKey.fold).filter { seen.insert($0).inserted }
    }

    // Only who may read the text is tied to it: naming someone must not tell them of a group they aren't in.
    private func named(in text: Text, by actor: Viewer, db: Connection) throws -> Set<Member.ID> {
        let handles = Array(Markdown.mentions(in: text.body).prefix(Self.mostMentions))
        guard !handles.isEmpty else { return [] }
        let people = try Members.bylines(of: handles, visibleTo: actor, in: db)
        return try ReaderStore.readers(among: people.values.map(\.id), of: text.space, in: db)
    }

    private func tell(_ person: Member.ID, _ text: Text, by actor: Viewer, in db: Connection) throws {
        let notification = Notification(
            id: site.ids.next(), memberID: person, kind: .mentioned, about: text.post.rawValue, item: text.subject,
            space: text.space.rawValue, actorID: actor.id, at: text.at, visibleAt: text.at.afterGrace)
        try Notifications.tell(notification, in: db)
    }
}

extension Instant {
    /// When others are told of something done now.
    var afterGrace: Instant { Instant(milliseconds + Notification.graceSeconds * 1000) }
}
