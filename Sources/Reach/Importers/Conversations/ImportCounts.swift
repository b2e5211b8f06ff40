/// What an import added.
package struct ImportCounts: Sendable, Equatable {
    package var topics = 0
    /// Everything written in them, the first posts too.
    package var posts = 0
    package var members = 0
    package var accepted = 0
    /// Lines that brought nothing: all of it was there already, or isn't for everyone, or the line was broken.
    package var skipped = 0

    package static func += (left: inout ImportCounts, right: ImportCounts) {
        left.topics += right.topics
        left.posts += right.posts
        left.members += right.members
        left.accepted += right.accepted
        left.skipped += right.skipped
    }
}
