import Database
import Organisation

/// What makes an imported organisation look lived in: the demo's read marks, requests, bookmarks and notifications.
extension Imports {
    /// Everyone in the group read it until a moment.
    package func settleReading(in space: Space.ID, before moment: Instant, db: Connection) throws {
        try ImportStore.setRead(space, until: moment, in: db)
    }

    package func addRequest(
        from member: Member.ID, to space: Space.ID, reason: String, at: Instant, in db: Connection
    ) throws {
        _ = try MembershipStore.insertRequest(member, to: space, reason: reason, at: at, in: db)
        guard let tenders = try ImportStore.tenders(of: space, in: db) else { return }
        for host in Set(tenders) {
            try tell(host, .asksToJoin, about: space.rawValue, item: member.rawValue, space, by: member, at: at, in: db)
        }
    }

    package func addBookmark(of post: Square.Post.ID, by member: Member.ID, at: Instant, in db: Connection) throws {
        try MarkStore.setBookmarked(post, by: member, at: at, in: db)
    }

    /// Tells people of the comments since a moment as if they had just been written.
    package func tell(_ post: Square.Post.ID, since moment: Instant, db: Connection) throws {
        for comment in try ImportStore.comments(of: post, since: moment, in: db) {
            let named = try MarkStore.mentionedIDs(by: comment.id.rawValue, of: post, in: db)
            var told: Set<Member.ID> = [comment.author]
            let tellings =
                named.map { ($0, Notification.Kind.mentioned) }
                + [comment.replyAuthor.map { ($0, .replied) }, (comment.postAuthor, .commented)].compactMap { $0 }
            for (person, kind) in tellings where told.insert(person).inserted {
                try tell(
                    person, kind, about: post.rawValue, item: comment.id.rawValue, comment.space, by: comment.author,
                    at: comment.at, in: db)
            }
        }
    }

    private func tell(
        _ person: Member.ID, _ kind: Notification.Kind, about: Int64, item: Int64, _ space: Space.ID,
        by actor: Member.ID, at: Instant, in db: Connection
    ) throws {
        let notification = Notification(
            id: site.ids.next(at: at), memberID: person, kind: kind, about: about, item: item, space: space.rawValue,
            actorID: actor, at: at, visibleAt: at)
        try Notifications.tell(notification, in: db)
    }
}

/// A comment with who should hear of it.
struct ImportedComment {
    let id: Comment.ID
    let author: Member.ID
    let replyAuthor: Member.ID?
    let postAuthor: Member.ID
    let space: Space.ID
    let at: Instant
}
