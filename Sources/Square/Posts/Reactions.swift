import Database
import Organisation
import Web

/// Giving a word of appreciation, and taking it back.
package struct Reactions: Sendable {
    let site: Site
    private var posts: Posts { Posts(site: site) }

    package init(site: Site) { self.site = site }

    /// Gives the reaction or takes it back; doing that again changes nothing. Returns the conversation it belongs to.
    package func set(
        _ reaction: Reaction, _ isGiven: Bool, on subject: ReactionSubject, by actor: Viewer
    ) async throws
        -> Post.ID
    {
        try await site.database.write { db in
            let (post, author) = try find(subject, visibleTo: actor, in: db)
            let now = site.clock.now()
            if !isGiven {
                guard try ReactionStore.delete(reaction, on: subject, by: actor.id, in: db) else { return post.id }
                try Notifications.takeBack(item: subject.rawValue, kind: .reacted, by: actor.id, in: db)
                try Happened.reacted(to: subject, of: post.id, in: db)
                return post.id
            }
            try posts.findInSpace(post.id, visibleTo: actor, in: db).1.requireOpen()
            if try ReactionStore.insert(reaction, on: subject, by: actor.id, in: db) {
                try Happened.reacted(to: subject, of: post.id, in: db)
                let notification = Notification(
                    id: site.ids.next(), memberID: author, kind: .reacted, about: post.id.rawValue,
                    item: subject.rawValue, space: post.spaceID.rawValue, actorID: actor.id, at: now,
                    visibleAt: now.afterGrace)
                if try ReaderStore.readers(among: [author], of: post.spaceID, in: db).contains(author) {
                    try Notifications.tell(notification, in: db)
                }
            }
            return post.id
        }
    }

    private func find(
        _ subject: ReactionSubject, visibleTo viewer: Viewer, in db: Connection
    ) throws -> (Post, Member.ID) {
        switch subject {
        case .post(let id):
            let post = try Posts.find(id, visibleTo: viewer, in: db).post
            guard !post.isWithdrawn else { throw Problem.notFound }
            return (post, post.author.id)
        case .comment(let id):
            let comment = try Comments.find(id, visibleTo: viewer, in: db)
            guard !comment.isWithdrawn else { throw Problem.notFound }
            return (try Posts.find(comment.postID, visibleTo: viewer, in: db).post, comment.author.id)
        }
    }
}
