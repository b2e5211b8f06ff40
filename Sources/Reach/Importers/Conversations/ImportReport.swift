import Web

/// What came of an import, for people and for scripts.
package struct ImportReport: Sendable {
    package var counts = ImportCounts()
    package var failures: [Failure] = []
    /// How much of the file was read, from 0 to 1; nil where the size isn't known.
    package var share: Double?

    package struct Failure: Sendable, Equatable {
        /// The first line is 1.
        package let line: Int
        package let reason: String

        package var text: String { "Line \(line) was skipped: \(reason)." }
    }

    package var json: String {
        JSONText.object {
            $0.member("topics", counts.topics)
            $0.member("posts", counts.posts)
            $0.member("members", counts.members)
            $0.member("accepted", counts.accepted)
            $0.member("skipped", counts.skipped)
            $0.array("failed_lines", failures) { $0.value($1.line) }
        }.text
    }

    package var text: String {
        let parts = [
            "\(counts.topics) topics", "\(counts.posts) posts in them", "\(counts.members) members",
            "\(counts.accepted) accepted answers",
        ]
        return "Added " + parts.joined(separator: ", ") + ". Lines without anything new: \(counts.skipped)."
    }

    package var progress: String {
        let read = share.map { "\(Int($0 * 100))% read: " } ?? ""
        return read + "\(counts.topics) topics, \(counts.posts) posts, \(counts.members) members"
    }
}
