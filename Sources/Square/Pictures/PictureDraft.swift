import Organisation
import Web

/// The pictures of a post as its form holds them: which, in which order, and what is told of each.
package struct PictureDraft: Sendable {
    package struct Entry: Sendable {
        package let id: Post.Picture.ID
        package let alt: String

        package init(id: Post.Picture.ID, alt: String) {
            self.id = id
            self.alt = alt
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    package init(_ pictures: [Post.Picture]) {
        entries = pictures.map { Entry(id: $0.id, alt: $0.alt) }
    }

    /// Nil for a form that says nothing of pictures: then they stay as they are.
    package init?(_ form: Form) {
        guard form.has(Self.marker) else { return nil }
        var seen: Set<Post.Picture.ID> = []
        entries = form.all(Self.field).compactMap { Post.Picture.ID($0) }
            .filter { !form.has(Self.removal($0)) && seen.insert($0).inserted }
            .map { Entry(id: $0, alt: form[Self.alt($0)].trimmed) }
    }

    static let marker = "with-pictures"
    static let field = "picture"
    static let files = "pictures"
    static let nudged = "nudged"
    static func alt(_ id: Post.Picture.ID) -> String { "alt-\(id)" }
    static func removal(_ id: Post.Picture.ID) -> String { "without-\(id)" }

    /// Pictures that say nothing to who can't see them.
    var lacksWords: Bool { entries.contains { $0.alt.isEmpty } }

    /// Nothing was added, left out, moved or told anew.
    func isAs(_ pictures: [Post.Picture]) -> Bool {
        entries.map(\.id) == pictures.map(\.id) && entries.map(\.alt) == pictures.map(\.alt)
    }

    func problems() -> [String: Problem.Reason] {
        var problems: [String: Problem.Reason] = [:]
        if entries.count > Post.Picture.most {
            problems[Self.files] = .init("picture.too_many", String(Post.Picture.most))
        }
        for entry in entries where entry.alt.count > Post.Picture.altLimit {
            problems[Self.alt(entry.id)] = .init("form.too_long", String(Post.Picture.altLimit))
        }
        return problems
    }
}
