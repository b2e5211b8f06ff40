import Database
import Organisation
import Web

/// Puts notifications about conversations and groups into words, for who may still see what they are about.
struct NoticeTexts {
    let visit: Visit

    private var canvas: Canvas { visit.canvas }

    /// Whether another feature puts these into words.
    static func areOfOthers(_ bundle: NotificationBundle) -> Bool {
        switch bundle.latest.kind {
        case .mentioned, .commented, .replied, .reacted, .asksToJoin, .letIn, .invited, .helpAsked, .helpUnanswered,
            .helpEnding, .helpEnded, .helped, .announced, .groupSleepsSoon, .groupAsleep, .groupEndsSoon, .groupEnded,
            .groupClosed, .groupReopened, .groupYours:
            false
        case .decisionOpened, .decisionReminder, .decisionAmended, .decisionClosed: true
        case .buddyAsked, .buddyOffered, .buddyFound, .buddySearching: true
        case .noteKept, .noteDoubted, .noteAnswered, .noteChanged, .noteHandedOver, .noteShared, .noteReview: true
        case .waitsOutside: true
        }
    }

    func notices(for bundles: [NotificationBundle]) throws -> [Notice] {
        let bundles = bundles.filter { !Self.areOfOthers($0) }
        let posts = try StreamStore.list(ids: bundles.map(\.about), visibleTo: visit.viewer, in: visit.db)
        return try notices(for: bundles, among: posts)
    }

    /// The same, with the conversations they are about that the viewer may read.
    func notices(for bundles: [NotificationBundle], among posts: [PostSummary]) throws -> [Notice] {
        guard !bundles.isEmpty else { return [] }
        let abouts = bundles.map(\.about)
        let known = Set(posts.map(\.post.id.rawValue))
        let others = abouts.filter { !known.contains($0) }
        let postByID = Dictionary(uniqueKeysWithValues: posts.map { ($0.post.id.rawValue, $0) })
        let spaceByID = try others.isEmpty ? [:] : places(others)
        return bundles.compactMap { bundle in
            guard let actor = bundle.latest.actor else { return nil }
            if let post = postByID[bundle.about] { return notice(bundle, about: post, by: actor) }
            return spaceByID[bundle.about].map { notice(bundle, about: $0, by: actor) }
        }
    }

    // The viewer's own groups are in the menu, so they were read already.
    private func places(_ ids: [Int64]) throws -> [Int64: Place] {
        var places: [Int64: Place] = [:]
        for mine in try SquareFeatures.mine(visit) {
            places[mine.id.rawValue] = Place(slug: mine.slug, name: mine.name)
        }
        let others = ids.filter { places[$0] == nil }
        guard !others.isEmpty else { return places }
        for space in try SpaceStore.list(ids: others, visibleTo: visit.viewer, in: visit.db) {
            places[space.id.rawValue] = Place(slug: space.slug, name: space.name)
        }
        return places
    }

    private struct Place {
        let slug: String
        let name: String
    }

    private func notice(_ bundle: NotificationBundle, about summary: PostSummary, by actor: Member.Byline) -> Notice {
        let post = summary.post
        let kind = bundle.leadingKind
        let isOwn = post.author.id == visit.viewer.id
        let key = "notice.\(kind.rawValue)" + (isOwn && kind != .mentioned && kind != .replied ? ".own" : "")
        let others = bundle.otherActors
        let sentence =
            kind.isOfCalendar
            ? canvas("notice.\(kind.rawValue)", post.heading)
            : canvas.words(key, count: others + 1, who(actor, others: others), post.heading)
        let item = bundle.latest.item
        let link: Link = item == post.id.rawValue ? .post(post.id) : .comment(Comment.ID(rawValue: item))
        return row(bundle, Face(actor).body, sentence, link, place: summary.spaceName)
    }

    private func notice(_ bundle: NotificationBundle, about space: Place, by actor: Member.Byline) -> Notice {
        let kind = bundle.latest.kind
        let others = bundle.otherActors
        let sentence =
            kind.isOfCalendar
            ? canvas("notice.\(kind.rawValue)", space.name)
            : canvas.words("notice.\(kind.rawValue)", count: others + 1, who(actor, others: others), space.name)
        let link: Link =
            switch kind {
            case .asksToJoin: .spaceMembers(space.slug)
            case .groupSleepsSoon, .groupAsleep, .groupEndsSoon, .groupEnded: .spaceLife(space.slug)
            default: .space(space.slug)
            }
        return row(bundle, Face(actor).body, sentence, link, place: space.name)
    }

    private func row(
        _ bundle: NotificationBundle, _ face: HTML, _ sentence: String, _ link: Link, place: String
    ) -> Notice {
        let latest = bundle.latest
        let view: HTML = """
            <article class="row notification\(if: bundle.isUnread, " unread")">\(face)<div><h3><a href="\(link: link)">\(sentence)</a></h3>\
            <p class="meta"><span>\(place)</span>\(canvas.time(latest.at))</p></div></article>
            """
        return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: view)
    }

    private func who(_ actor: Member.Byline, others: Int) -> String {
        others == 0 ? actor.name : canvas.words("notice.andOthers", count: others, actor.name)
    }
}

extension Notification.Kind {
    /// Nobody did it: a day came.
    fileprivate var isOfCalendar: Bool {
        switch self {
        case .helpEnding, .helpEnded, .groupSleepsSoon, .groupAsleep, .groupEndsSoon, .groupEnded: true
        default: false
        }
    }
}

extension NotificationBundle {
    /// What is said of a bundle: the nearest of what happened.
    fileprivate var leadingKind: Notification.Kind {
        let kinds = Set(notifications.map(\.kind))
        return [
            .helpEnding, .helpEnded, .mentioned, .announced, .helped, .helpAsked, .helpUnanswered, .replied, .commented,
            .reacted,
        ].first { kinds.contains($0) } ?? latest.kind
    }

    fileprivate var otherActors: Int { Set(notifications.map(\.actorID)).count - 1 }
}
