import Square
import Web

/// What was made, and how fast.
package struct LoadResult: Sendable {
    package internal(set) var members = 0
    package internal(set) var spaces = 0
    package internal(set) var memberships = 0
    package internal(set) var posts = 0
    package internal(set) var comments = 0
    package internal(set) var reactions = 0
    package internal(set) var requests = 0
    package internal(set) var notes = 0
    package internal(set) var decisions = 0
    /// For the contributions only, and for everything.
    package internal(set) var writing = 0.0
    package internal(set) var total = 0.0

    package var contributions: Int { posts + comments }
    package var perSecond: Int { writing > 0 ? Int(Double(contributions) / writing) : 0 }

    mutating func add(_ batch: ImportBatch) {
        posts += batch.postCount
        comments += batch.count - batch.postCount
        reactions += batch.reactionCount
    }

    package var json: String {
        JSONText.object {
            $0.member("members", members)
            $0.member("spaces", spaces)
            $0.member("memberships", memberships)
            $0.member("contributions", contributions)
            $0.member("posts", posts)
            $0.member("comments", comments)
            $0.member("reactions", reactions)
            $0.member("requests", requests)
            $0.member("notes", notes)
            $0.member("decisions", decisions)
            $0.member("writingSeconds", (writing * 1000).rounded() / 1000)
            $0.member("contributionsPerSecond", perSecond)
            $0.member("totalSeconds", (total * 1000).rounded() / 1000)
        }.text
    }

    package var text: String {
        """
        \(members) people, \(spaces) groups with \(memberships) memberships
        \(posts) posts, \(comments) comments, \(reactions) reactions
        \(requests) help requests, \(notes) notes, \(decisions) decisions
        \(contributions) contributions in \(seconds(writing)) s: \(perSecond) a second; \(seconds(total)) s in all
        """
    }

    private func seconds(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
