import Database
import Organisation

/// A subject that people ask about, and for which nobody offers to be asked nor gave an answer that helped: as far as the
/// viewer can read.
package struct SubjectGap: Sendable, Equatable {
    /// As it is written behind a #.
    package let subject: String
    /// How many conversations the viewer can read it is in.
    package let conversations: Int
    /// The latest of them.
    package let latest: Post.ID
    package let heading: String
    package let at: Instant
}
