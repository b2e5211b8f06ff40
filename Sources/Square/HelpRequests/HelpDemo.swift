import Database
import Foundation
import Organisation

/// The help requests of the demo organisation, as they stand in `Demo/help.json`.
struct HelpDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let requests: [Entry]
        let hours: Hours
        /// Why help requests were switched on.
        let reason: String
    }

    struct Hours: Decodable {
        let halfHours, reports: Int
    }

    struct Entry: Decodable {
        let type, space, author, at, title, body: String
        /// Days from now, negative when it is over.
        let endsIn: Int
        let rung: String?
        let fields: [String: String]?
        let asked: [Asked]
        let too: [String]?
        let comments: [Answer]
        /// The keys of the answers that helped.
        let helped: [String]?
        let endedAt, thanks, how: String?
    }

    struct Asked: Decodable {
        let member, reason: String
    }

    struct Answer: Decodable {
        let key, author, at, body: String
        let reactions: [String: [String]]?
    }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/help.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        guard let organisation = try OrganisationSetting.find(in: seed.db) else { return }
        try FormSwitch.set(
            organisation.forms.union([Space.help]), by: member("dirk"), because: file.reason, ids: seed.site.ids,
            at: seed.instant("-21d 09:00"), in: seed.db)
        for entry in file.requests { try add(entry) }
        for (_, entry) in zip(0..<file.hours.reports, file.requests) {
            try HelpStore.addHours(
                file.hours.halfHours / file.hours.reports, by: try member(entry.author), in: seed.db)
        }
    }

    private func add(_ entry: Entry) throws {
        guard let builtIn = HelpType.BuiltIn(rawValue: entry.type) else { throw Unknown(word: entry.type) }
        guard let space = try ImportedSpaceStore.id(of: entry.space, in: seed.db) else {
            throw Unknown(word: entry.space)
        }
        let (type, asker, now) = (HelpType(builtIn, isOff: false), try member(entry.author), seed.site.clock.now())
        let words = seed.site.languages.words(.nl, timeZone: "Europe/Amsterdam")
        var post = Imports.Post(author: asker, title: entry.title, body: entry.body, at: try seed.instant(entry.at))
        post.form = entry.endedAt == nil ? .asked : .helped
        post.details = type.fields.compactMap { field in
            entry.fields?[field.key].map { typed in
                let value = field.kind == .choice ? field.choice(typed, words) : typed
                return Post.Detail(
                    key: field.key, label: field.label(words), value: value, typed: value == typed ? nil : typed)
            }
        }
        let comments = try entry.comments.map { answer in
            var comment = Imports.Comment(
                author: try member(answer.author), body: answer.body, at: try seed.instant(answer.at))
            for (kind, handles) in answer.reactions ?? [:] {
                guard let reaction = Reaction(rawValue: kind) else { throw Unknown(word: kind) }
                comment.reactions[reaction] = try handles.map(member)
            }
            return comment
        }
        let imports = Imports(site: seed.site)
        let added = try imports.add(post, comments: comments, in: space, db: seed.db)
        try imports.tell(added.post, since: seed.instant("-2d 17:00"), db: seed.db)
        let new = NewPost(
            id: added.post, spaceID: space, authorID: asker, title: entry.title, body: entry.body, at: post.at)
        let endsAt = now + .seconds(entry.endsIn * 86_400)
        let isFresh = entry.comments.isEmpty && entry.rung == nil
        try HelpStore.insert(
            new, type: type, name: "", endsAt: endsAt, climbsAt: isFresh ? now + .seconds(8 * 3600) : nil, in: seed.db)
        if entry.rung == "everyone" {
            _ = try HelpStore.setRung(.everyone, of: new.id, from: .colleagues, climbsAt: nil, in: seed.db)
        }
        for asked in entry.asked { try ask(asked, new, isOpen: entry.endedAt == nil && entry.comments.isEmpty) }
        for handle in entry.too ?? [] where try HelpStore.insertToo(member(handle), to: new.id, in: seed.db) {
            try HelpStore.countToo(1, of: new.id, in: seed.db)
        }
        if let ended = entry.endedAt { try end(entry, new, comments: added.comments, at: seed.instant(ended)) }
    }

    private func ask(_ asked: Asked, _ post: NewPost, isOpen: Bool) throws {
        let person = try member(asked.member)
        try HelpStore.insertAsked(person, reason: asked.reason, to: post.id, at: post.at, in: seed.db)
        guard isOpen else { return }
        try Notifications.tell(
            Notification(
                id: seed.site.ids.next(), memberID: person, kind: .helpAsked, about: post.id.rawValue,
                item: post.id.rawValue, space: post.spaceID.rawValue, actorID: post.authorID, at: post.at,
                visibleAt: post.at), in: seed.db)
    }

    private func end(_ entry: Entry, _ post: NewPost, comments: [Comment.ID], at: Instant) throws {
        for (answer, id) in zip(entry.comments, comments) where entry.helped?.contains(answer.key) ?? false {
            try HelpStore.insertHelped(id, of: post.id, at: at, in: seed.db)
        }
        try PostStore.setFirstAccepted(of: post.id, in: seed.db)
        try HelpStore.end(
            post.id, entry.how == nil ? .answered : .otherwise, how: entry.how ?? "", thanks: entry.thanks ?? "",
            at: at,
            in: seed.db)
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    struct Unknown: Error, CustomStringConvertible {
        let word: String
        var description: String { "The demo's help requests name something that isn't there: \(word)" }
    }
}
