import Database
import Web

/// Accounts and the people who have them.
package enum Members {
    /// Gives people an account, all in the caller's transaction. Ids follow the time the account was made.
    @discardableResult
    package static func create(_ members: [NewMember], ids: IdentifierSource, in db: Connection) throws -> [Member.ID] {
        let numbered: [(id: Member.ID, new: NewMember)] = members.map { (ids.next(at: $0.createdAt), $0) }
        try MemberChangeStore.insert(numbered, in: db)
        return numbered.map(\.id)
    }

    /// Makes anew what the directory finds people by.
    package static func rebuildWords(in db: Connection) throws { try MemberChangeStore.rebuildWords(in: db) }

    /// The account with this handle, whoever asks: for commands and administration.
    package static func account(handle: String, in db: Connection) throws -> Member? {
        try MemberStore.account(handle: handle, in: db)
    }

    /// The address somebody gave at the door, or none. Nobody showed that it is theirs, so one that has an account stays
    /// with it; nobody is told, or the door would tell who has one.
    package static func unclaimed(_ mail: String?, in db: Connection) throws -> String? {
        guard let mail, try !MemberStore.isTaken(mail: mail, in: db) else { return nil }
        return mail
    }

    /// Names by folded handle, of those `viewer` may know.
    package static func bylines(
        of handles: [String], visibleTo viewer: Viewer, in db: Connection
    ) throws
        -> [String: Member.Byline]
    {
        try MemberStore.bylines(of: handles, visibleTo: viewer, in: db)
    }

    /// Who planned something that is done later; nil when they can't sign in any more.
    package static func actor(_ id: Member.ID, in db: Connection) throws -> Viewer? {
        try SessionStore.actor(id, in: db)
    }

    package static func profile(_ handle: String, visibleTo viewer: Viewer, in db: Connection) throws -> Profile {
        guard let profile = try MemberStore.find(handle: handle, visibleTo: viewer, in: db) else {
            throw Problem.notFound
        }
        return profile
    }

    package static func directory(
        _ query: DirectoryQuery, visibleTo viewer: Viewer, in db: Connection
    ) throws
        -> DirectoryPage
    {
        try DirectoryStore.list(query, visibleTo: viewer, in: db)
    }

    /// Every active colleague who is no guest, or those of one department, as a subquery of ids for another room.
    package static func colleagues(of department: Department.ID?) -> SQL { MemberStore.colleagues(of: department) }

    /// Those of a subquery of ids who can sign in.
    package static func active(among people: SQL) -> SQL { MemberStore.active(among: people) }

    /// A field of the person with this alias as far as `viewer` may see it, for a statement of another room.
    package static func shown(_ field: ProfileField, of person: SQL, to viewer: Viewer?) -> SQL {
        ProfileStore.shown(field, of: person, to: viewer)
    }

    /// Whether `viewer` may find somebody by the row of `member_words` with this alias.
    package static func mayFind(_ word: SQL, by viewer: Viewer) -> SQL { ProfileStore.mayFind(word, by: viewer) }

    /// Who has a word in their profile that begins with one of these and that `viewer` may know, as a subquery of ids.
    /// - Parameter people: only these, a subquery of ids: nobody else is counted to the limit.
    package static func withWords(
        startingWith prefixes: [String], among people: SQL? = nil, visibleTo viewer: Viewer, limit: Int
    ) -> SQL {
        MemberStore.withWords(startingWith: prefixes, among: people, visibleTo: viewer, limit: limit)
    }

    /// Adds a subject to what a person may be asked about; one they offer already stays as it is. Who offers the first one
    /// does so to all colleagues; who chose others to see it keeps to that.
    package static func offer(_ subject: String, by actor: Viewer, in db: Connection) throws {
        guard let member = try MemberStore.account(actor.id, in: db) else { throw Problem.notFound }
        let isOffered = member.subjects.contains { FoldedKey.fold($0) == FoldedKey.fold(subject) }
        guard !isOffered else { return }
        let all = (member.subjects + [subject]).joined(separator: ", ")
        guard all.count <= Member.askMeAboutLimit else { throw Problem.conflict("profile.ask.full") }
        let audience = member.askMeAbout.isEmpty ? .everyone : member.askAudience
        try MemberChangeStore.update(member, askMeAbout: all, for: audience, in: db)
    }

    /// The best handle for a name that nobody has yet.
    package static func freeHandle(for name: String, in db: Connection) throws -> String {
        Handle.free(for: name, besides: try MemberStore.taken(handles: Handle.proposals(for: name), in: db))
    }

    /// An access token for scripts, shown once; nil when nobody active has the handle.
    package static func issueToken(
        _ handle: String, scopes: [String], at now: Instant, in db: Connection
    ) throws -> Token? {
        guard let member = try MemberStore.account(handle: handle, in: db), member.state == .active else { return nil }
        let token = Token.random()
        try SessionStore.insert(
            NewSession(
                tokenHash: token.hash, memberID: member.id, kind: .token, scopes: scopes.joined(separator: " "),
                createdAt: now, expiresAt: now + .seconds(365 * 86_400)),
            in: db)
        return token
    }

    /// How many colleagues there are and how many of them came in at least once: a figure about all, for everybody.
    package static func headcount(in db: Connection) throws -> (all: Int, came: Int) {
        try MemberStore.headcount(in: db)
    }
}
