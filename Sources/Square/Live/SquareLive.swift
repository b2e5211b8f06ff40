import Database
import Organisation

/// What the square tells to pages that stand open: ids and counts, for those who may read what they are about.
enum SquareLive {
    static let sources = [
        LiveSource("post") { try conversation($0, in: $1) },
        LiveSource("space") { try begun($0, .group(Space.ID(rawValue: $0.topic.id)), in: $1) },
        LiveSource("stream") { try begun($0, .readable, in: $1) },
        LiveSource("home") { try begun($0, .own, in: $1) },
    ]

    /// Whose conversations a page shows.
    enum Reach: Equatable {
        case group(Space.ID)
        case readable
        case own
    }

    /// New answers, the reactions under a text, and texts that read otherwise now. One's own answer is on the page that
    /// wrote it.
    private static func conversation(_ question: LiveQuestion, in db: Connection) throws -> [LiveNews] {
        let post = Post.ID(rawValue: question.topic.id)
        guard let place = try LiveNewsStore.place(of: post, in: db) else { return [] }
        let readers = try ReaderStore.readers(among: question.readers, of: place.space, in: db)
        guard !readers.isEmpty else { return [] }
        // Of a post that was taken back only that is told.
        let changed = try changed(question, post, in: db).map {
            LiveNews(for: readers, "changed", "{\"id\":\"\($0)\"}")
        }
        guard !place.isWithdrawn else { return changed }
        let comments: [LiveNewsStore.Contribution]
        let counted: [LiveNewsStore.Counted]
        switch question.asked {
        case .items(let items):
            func ids(_ letter: Character) -> [Int64] {
                items.filter { $0.first == letter }.compactMap { Int64($0.dropFirst()) }
            }
            comments = try LiveNewsStore.comments(ids("c"), of: post, in: db)
            counted = try LiveNewsStore.counts(ids("r"), of: post, in: db)
        case .after(let id):
            comments = try LiveNewsStore.comments(of: post, after: id, in: db)
            // A reaction has no time of its own: all that the page may show are told.
            counted = question.wereAway ? try LiveNewsStore.counts(of: post, in: db) : []
        }
        if max(comments.count, changed.count) > LiveNewsStore.mostComments { return [.stale(for: readers)] }
        let answers = comments.map { comment in
            LiveNews(for: readers.subtracting([comment.author]), "comment", "{\"id\":\"\(comment.id)\"}")
        }
        let reactions = counted.map { LiveNews(for: readers, "reactions", $0.json) }
        return answers + reactions + changed
    }

    /// Which texts of the conversation were edited, withdrawn or put back; whoever wrote them may have it open elsewhere.
    private static func changed(
        _ question: LiveQuestion, _ post: Post.ID, in db: Connection
    ) throws -> [Int64] {
        switch question.asked {
        case .items(let items):
            let ids = items.filter { $0.first == "e" }.compactMap { Int64($0.dropFirst()) }
            return try LiveNewsStore.texts(ids, of: post, in: db)
        case .after(let id):
            return try LiveNewsStore.changed(in: post, since: IdentifierSource.instant(of: id), db: db)
        }
    }

    private static func begun(_ question: LiveQuestion, _ reach: Reach, in db: Connection) throws -> [LiveNews] {
        switch question.asked {
        case .items(let items):
            return try LiveNewsStore.posts(items.compactMap { Int64($0) }, in: db).map { post in
                let readers =
                    reach == .own
                    ? try LiveNewsStore.members(among: question.readers, of: post.space, in: db)
                    : try ReaderStore.readers(among: question.readers, of: post.space, in: db)
                return news(post.id, for: readers.subtracting([post.author]))
            }
        case .after(let id):
            // For each reader by itself: a limit over what all may read would tell of what others say.
            return try question.readers.flatMap { reader in
                try LiveNewsStore.listPosts(reach, after: id, visibleTo: reader, in: db).map { news($0, for: [reader]) }
            }
        }
    }

    private static func news(_ post: Post.ID, for readers: Set<Member.ID>) -> LiveNews {
        LiveNews(for: readers, "post", "{\"id\":\"\(post)\"}")
    }
}
