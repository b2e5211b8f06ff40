import Database
import Foundation

/// A topic as Discourse's `/t/ID.json` gives it: the fields that mean something here.
struct DiscourseTopic: Decodable, Sendable {
    let id: Int64
    let title: String
    let categoryID: Int64?
    let isClosed: Bool
    /// "regular", or "private_message".
    let archetype: String
    let isVisible: Bool
    let isDeleted: Bool
    let posts: [DiscoursePost]

    /// Whether everyone on the forum could read it.
    var isForEveryone: Bool { archetype == "regular" && isVisible && !isDeleted }

    /// The key of what it stands in.
    var category: String { String(categoryID ?? 0) }

    /// What everyone could read of it, in that order.
    var shown: [DiscoursePost] {
        posts.filter { !$0.isRemoved && $0.kind != .whisper }.sorted { $0.number < $1.number }
    }

    private enum Key: String, CodingKey {
        case id, title, closed, archetype, visible
        case categoryID = "category_id"
        case deletedAt = "deleted_at"
        case stream = "post_stream"
    }

    private enum StreamKey: String, CodingKey {
        case posts
    }

    init(from decoder: any Decoder) throws {
        let topic = try decoder.container(keyedBy: Key.self)
        id = try topic.decode(Int64.self, forKey: .id)
        title = try topic.decode(String.self, forKey: .title)
        categoryID = try topic.decodeIfPresent(Int64.self, forKey: .categoryID)
        isClosed = try topic.decodeIfPresent(Bool.self, forKey: .closed) ?? false
        archetype = try topic.decodeIfPresent(String.self, forKey: .archetype) ?? "regular"
        isVisible = try topic.decodeIfPresent(Bool.self, forKey: .visible) ?? true
        isDeleted = try topic.decodeIfPresent(String.self, forKey: .deletedAt) != nil
        let stream = try topic.nestedContainer(keyedBy: StreamKey.self, forKey: .stream)
        posts = try stream.decode([DiscoursePost].self, forKey: .posts)
    }
}

struct DiscoursePost: Decodable, Sendable {
    let id: Int64
    let number: Int
    let username: String
    let name: String
    let at: Instant
    let html: String
    let kind: Kind
    /// What a small action did, such as "closed.enabled".
    let action: String
    let replyTo: Int?
    let isAccepted: Bool
    /// Taken away by its author or a moderator, or hidden after flags.
    let isRemoved: Bool

    enum Kind: Int {
        case regular = 1
        case moderator = 2
        /// A line such as "closed this topic".
        case action = 3
        /// Between moderators only.
        case whisper = 4
    }

    private enum Key: String, CodingKey {
        case id, username, name, cooked, hidden
        case number = "post_number"
        case createdAt = "created_at"
        case kind = "post_type"
        case action = "action_code"
        case replyTo = "reply_to_post_number"
        case accepted = "accepted_answer"
        case deletedAt = "deleted_at"
        case isDeletedByAuthor = "user_deleted"
    }

    init(from decoder: any Decoder) throws {
        let post = try decoder.container(keyedBy: Key.self)
        func isOn(_ key: Key) throws -> Bool { try post.decodeIfPresent(Bool.self, forKey: key) ?? false }
        id = try post.decode(Int64.self, forKey: .id)
        number = try post.decode(Int.self, forKey: .number)
        username = try post.decode(String.self, forKey: .username)
        name = try post.decodeIfPresent(String.self, forKey: .name) ?? ""
        html = try post.decode(String.self, forKey: .cooked)
        let kind = try post.decodeIfPresent(Int.self, forKey: .kind) ?? Kind.regular.rawValue
        self.kind = Kind(rawValue: kind) ?? .whisper
        action = try post.decodeIfPresent(String.self, forKey: .action) ?? ""
        replyTo = try post.decodeIfPresent(Int.self, forKey: .replyTo)
        isAccepted = try isOn(.accepted)
        let deletedAt = try post.decodeIfPresent(String.self, forKey: .deletedAt)
        isRemoved = try deletedAt != nil || isOn(.hidden) || isOn(.isDeletedByAuthor)
        let date = try post.decode(String.self, forKey: .createdAt)
        guard let at = Instant(discourse: date) else {
            throw DecodingError.dataCorruptedError(forKey: .createdAt, in: post, debugDescription: "no date")
        }
        self.at = at
    }
}

extension Instant {
    /// "2014-01-27T09:53:00.000Z", with or without the thousandths.
    init?(discourse text: String) {
        let exact = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        guard let date = (try? exact.parse(text)) ?? (try? Date.ISO8601FormatStyle().parse(text)) else { return nil }
        self.init(date: date)
    }
}
