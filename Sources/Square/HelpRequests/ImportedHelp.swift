import Database
import Organisation

extension Imports {
    /// Makes a conversation whose accepted answers came along a help request that they solved, back then. One that is a
    /// help request already only gets the answers that are new.
    package func solve(_ id: Square.Post.ID, db: Connection) throws {
        guard let found = try ImportedHelpStore.post(id, in: db) else { return }
        let answers = try ImportedHelpStore.accepted(of: id, in: db)
        guard let endedAt = answers.map(\.at).min() else { return }
        for answer in answers { try HelpStore.insertHelped(answer.id, of: id, at: answer.at, in: db) }
        guard !found.isRequest else { return }
        let type = HelpType(.other, isOff: false)
        try HelpStore.insert(found.post, type: type, name: "", endsAt: endedAt, climbsAt: nil, in: db)
        try HelpStore.end(id, .answered, how: "", thanks: "", at: endedAt, in: db)
        guard found.post.form == .talk else { return }
        try PostStore.setForm(.helped, of: id, in: db)
        guard !found.isWithdrawn else { return }
        var helped = found.post
        helped.form = .helped
        try site.search.put(
            helped.document(with: found.pictures), replacing: found.post.document(with: found.pictures), in: db)
    }
}

extension Imports {
    /// Makes a conversation the help request it was: waiting until a moment still, solved by the first answer of another,
    /// or over without one that helped.
    /// - Parameter until: nil when it isn't waiting any more
    /// - Returns: the answer that helped
    package func ask(
        _ id: Square.Post.ID, until: Instant?, isSolved: Bool, db: Connection
    ) throws -> Square.Comment.ID? {
        guard let found = try ImportedHelpStore.post(id, in: db), !found.isRequest else { return nil }
        if isSolved, let answer = try ImportedHelpStore.firstAnswer(to: id, in: db) {
            try PostStore.setAccepted(answer, of: id, in: db)
            try solve(id, db: db)
            return answer
        }
        let endsAt = until ?? found.post.at + .seconds(14 * 86_400)
        let type = HelpType(.other, isOff: false)
        try HelpStore.insert(found.post, type: type, name: "", endsAt: endsAt, climbsAt: nil, in: db)
        try PostStore.setForm(until == nil ? .ended : .asked, of: id, in: db)
        if until == nil { try HelpStore.end(id, .expired, how: "", thanks: "", at: endsAt, in: db) }
        return nil
    }
}

/// A post from elsewhere, and what it is by now.
struct ImportedPost {
    let post: NewPost
    let pictures: [Post.Picture]
    let isRequest: Bool
    let isWithdrawn: Bool
}

extension ImportedPost {
    init(row: Row) throws {
        let withdrawnAt: Instant? = try row["withdrawn_at"]
        post = NewPost(
            id: try row["id"], spaceID: try row["space_id"], authorID: try row["author_id"], title: try row["title"],
            body: try row["body"], at: try row["at"], form: try row["form"],
            details: Post.Detail.read(try row["details"]))
        pictures = Post.Picture.read(try row["pictures"])
        isRequest = try row["is_request"]
        isWithdrawn = withdrawnAt != nil
    }
}
