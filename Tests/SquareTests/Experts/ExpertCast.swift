import Database
import Organisation
import Support

@testable import Square

/// What the cast does in the tests of who knows.
extension TestApp {
    @discardableResult
    func begins(_ person: Person, in slug: String, _ title: String, _ body: String) async throws -> Post.ID {
        let actor = try await viewer(person)
        return try await Posts(site: site).publish(PostDraft(title: title, body: body), in: slug, by: actor)
    }

    @discardableResult
    func answers(_ person: Person, on post: Post.ID, _ body: String) async throws -> Comment.ID {
        let answer = try await browser(as: person).post("/posts/\(post)/comments", ["body": body])
        let text = answer.location.split(separator: "/").last?.split { "#?".contains($0) }.first.map(String.init)
        if let id = text.flatMap(Comment.ID.init), id.rawValue != post.rawValue { return id }
        return try await database.read { db in
            try db.row("SELECT MAX(id) AS id FROM comments WHERE post_id = \(post)")!["id"]
        }
    }

    func offers(_ person: Person, _ subjects: String) async throws {
        let actor = try await viewer(person)
        for subject in Member.subjects(in: subjects) {
            try await database.write { try Members.offer(subject, by: actor, in: $0) }
        }
    }

    func marksHelpful(_ answer: Comment.ID, on post: Post.ID) async throws {
        try await database.write { db in
            _ = try db.run("UPDATE comments SET is_accepted = TRUE WHERE id = \(answer)")
            _ = try db.run("UPDATE posts SET accepted_comment_id = \(answer) WHERE id = \(post)")
        }
    }

    func asks(_ person: Person, times: Int) async throws {
        let (id, now) = (try await viewer(person).id, site.clock.now())
        try await database.write { db in
            for _ in 0..<times {
                try Experts(site: self.site).noteAsked([id], for: self.site.ids.next(), at: now, in: db)
            }
        }
    }

    func suggestions(
        for title: String, body: String = "", by person: Person, in slug: String = "plein",
        limit: Int = Experts.mostSuggested
    ) async throws -> [Suggestion] {
        let (asker, now) = (try await viewer(person), site.clock.now())
        return try await database.read { db in
            let space = try Spaces.findReadable(slug, visibleTo: asker, in: db)
            return try Experts(site: self.site).suggest(
                title: title, body: body, by: asker, in: space, limit: limit, at: now, in: db)
        }
    }
}
