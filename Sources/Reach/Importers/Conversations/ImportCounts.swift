/// What an import added.
package struct ImportCounts: Sendable, Equatable {
    package var topics = 0
    /// Everything written in them, the first posts too.
    package var posts = 0
    package var members = 0
    package var accepted = 0
    /// How many of `accepted` stand in a help request that they solved.
    package var helped = 0
    /// How many of `accepted` became a knowledge note.
    package var noted = 0
    /// Accepted answers of the file that were here before, and stay what they became then.
    package var acceptedBefore = 0
    /// Lines that brought nothing: all of it was there already, or isn't for everyone, or the line was broken.
    package var skipped = 0

    /// How many of `accepted` only have a mark.
    package var marked: Int { accepted - helped - noted }

    package static func += (left: inout ImportCounts, right: ImportCounts) {
        left.topics += right.topics
        left.posts += right.posts
        left.members += right.members
        left.accepted += right.accepted
        left.helped += right.helped
        left.noted += right.noted
        left.acceptedBefore += right.acceptedBefore
        left.skipped += right.skipped
    }
}
