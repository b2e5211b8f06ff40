import Database
import Organisation
import Square

/// Adds conversations of another system, and of a conversation that is here already what is new in it.
///
/// Authors get an account nobody signs in to. Having the handle of a colleague doesn't make them that colleague.
struct ImportedConversations: Sendable {
    let site: Site
    /// Keeps the keys of one system apart from those of another.
    let source: String
    /// Who tends the groups; without one it is the author of the first conversation, until someone can.
    let host: Member.ID?
    let words: Words
    let accepted: AcceptedChoice

    func add(_ batch: [ImportedConversation], in db: Connection) throws -> ImportCounts {
        var adding = try Adding(of: batch, to: self, in: db)
        for conversation in batch { try adding.add(conversation) }
        return adding.counts
    }

    /// One call, inside its transaction.
    private struct Adding {
        let all: ImportedConversations
        let db: Connection
        let imports: Imports
        private(set) var counts = ImportCounts()
        private var spaces: [String: Space.ID]
        private var topics: [String: Post.ID]
        private var known: [String: Comment.ID]
        private var members: [String: Member.ID]

        init(of batch: [ImportedConversation], to all: ImportedConversations, in db: Connection) throws {
            self.all = all
            self.db = db
            imports = Imports(site: all.site)
            func ids<Of>(_ kind: ImportedStore.Kind, _ keys: some Sequence<String>) throws -> [String: Identifier<Of>] {
                try ImportedStore.ids(kind, keys, from: all.source, in: db)
            }
            spaces = try ids(.category, Set(batch.map(\.category)))
            topics = try ids(.topic, Set(batch.map(\.key)))
            known = try ids(.post, batch.lazy.flatMap(\.contributions).map(\.key))
            members = try ids(.member, Set(batch.lazy.flatMap(\.contributions).map(\.author.key)))
        }

        mutating func add(_ conversation: ImportedConversation) throws {
            counts.acceptedBefore += acceptedBefore(in: conversation)
            var seen: Set<String> = []
            let new = conversation.contributions.filter { known[$0.key] == nil && seen.insert($0.key).inserted }
            guard let first = new.first else {
                counts.skipped += 1
                return
            }
            for contribution in new { try addMember(contribution.author, since: contribution.at) }
            let space = try space(of: conversation, from: first)
            if let post = topics[conversation.key] {
                try addComments(new, to: post, of: conversation, in: space)
            } else {
                try open(conversation, with: new, in: space)
            }
            counts.posts += new.count
        }

        private mutating func open(
            _ conversation: ImportedConversation, with new: [ImportedContribution], in space: Space.ID
        ) throws {
            var post = Imports.Post(
                author: try member(new[0]), title: conversation.title, body: new[0].body, at: new[0].at)
            let answers = Array(new.dropFirst())
            // Known now, it goes into search as what it becomes.
            if answers.contains(where: \.isAccepted), all.accepted[conversation.category] == .help {
                post.form = .helped
            }
            let added = try imports.add(post, comments: comments(answers), in: space, db: db)
            try remember(.topic, [(conversation.key, added.post)])
            // Its key is kept like that of a comment, so that an answer to it is known to be no answer to a comment.
            try remember(.post, [(new[0].key, Comment.ID(rawValue: added.post.rawValue))])
            try remember(.post, zip(answers.map(\.key), added.comments).map { ($0, $1) })
            topics[conversation.key] = added.post
            counts.topics += 1
            try use(accepted(among: answers, added.comments), of: added.post, in: conversation.category)
        }

        private mutating func addComments(
            _ new: [ImportedContribution], to post: Post.ID, of conversation: ImportedConversation, in space: Space.ID
        ) throws {
            let ids = try imports.addComments(comments(new, except: post), to: post, in: space, db: db)
            try remember(.post, zip(new.map(\.key), ids).map { ($0, $1) })
            try use(accepted(among: new, ids), of: post, in: conversation.category)
        }

        private mutating func use(_ accepted: [Comment.ID], of post: Post.ID, in category: String) throws {
            guard !accepted.isEmpty else { return }
            counts.accepted += accepted.count
            switch all.accepted[category] {
            case .help:
                try imports.solve(post, db: db)
                counts.helped += accepted.count
            case .note: counts.noted += try imports.keep(accepted, db: db)
            case .keep: break
            }
        }

        private func accepted(among new: [ImportedContribution], _ ids: [Comment.ID]) -> [Comment.ID] {
            zip(new, ids).filter { $0.0.isAccepted }.map(\.1)
        }

        private func acceptedBefore(in conversation: ImportedConversation) -> Int {
            let post = topics[conversation.key]?.rawValue
            return conversation.contributions.count { contribution in
                guard contribution.isAccepted, let id = known[contribution.key] else { return false }
                return id.rawValue != post
            }
        }

        private mutating func comments(
            _ new: [ImportedContribution], except post: Post.ID? = nil
        ) throws
            -> [Imports.Comment]
        {
            var places: [String: Int] = [:]
            var comments: [Imports.Comment] = []
            for contribution in new {
                var comment = Imports.Comment(
                    author: try member(contribution), body: contribution.body, at: contribution.at)
                if let key = contribution.replyTo {
                    if let place = places[key] {
                        comment.replyTo = .earlier(place)
                    } else if let id = known[key], id.rawValue != post?.rawValue {
                        comment.replyTo = .existing(id)
                    }
                }
                comment.isAccepted = contribution.isAccepted
                places[contribution.key] = comments.count
                comments.append(comment)
            }
            return comments
        }

        private func member(_ contribution: ImportedContribution) throws -> Member.ID {
            guard let id = members[contribution.author.key] else { throw ImportProblem.unknownAuthor(contribution.key) }
            return id
        }

        private mutating func addMember(_ author: ImportedAuthor, since: Instant) throws {
            guard members[author.key] == nil else { return }
            let name = String((author.name.isEmpty ? author.handle : author.name).prefix(Member.nameLimit))
            var new = NewMember(name: name, handle: try handle(for: author), createdAt: since)
            new.state = .imported
            guard let id = try Members.create([new], ids: all.site.ids, in: db).first else { return }
            try ImportedStore.insert(.member, [(author.key, id)], from: all.source, in: db)
            members[author.key] = id
            counts.members += 1
        }

        private func handle(for author: ImportedAuthor) throws -> String {
            if let handle = Handle.normalised(author.handle), try Members.account(handle: handle, in: db) == nil {
                return handle
            }
            return try Members.freeHandle(for: author.handle, in: db)
        }

        private mutating func space(
            of conversation: ImportedConversation, from first: ImportedContribution
        ) throws
            -> Space.ID
        {
            if let space = spaces[conversation.category] {
                try imports.requireOpen(space, in: db)
                return space
            }
            let draft = SpaceDraft(
                name: all.words("import.space", conversation.category),
                purpose: all.words("import.space.purpose", conversation.category), need: .knowledge, kind: .open)
            let id = try imports.open(draft, host: all.host ?? member(first), members: [], at: first.at, in: db)
            // All of it is from before whoever tends the group came.
            try imports.settleReading(in: id, before: all.site.clock.now(), db: db)
            try ImportedStore.insert(.category, [(conversation.category, id)], from: all.source, in: db)
            spaces[conversation.category] = id
            return id
        }

        private mutating func remember(_ kind: ImportedStore.Kind, _ ids: [(key: String, id: Post.ID)]) throws {
            try ImportedStore.insert(kind, ids, from: all.source, in: db)
        }

        private mutating func remember(_ kind: ImportedStore.Kind, _ ids: [(key: String, id: Comment.ID)]) throws {
            try ImportedStore.insert(kind, ids, from: all.source, in: db)
            for (key, id) in ids { known[key] = id }
        }
    }
}
