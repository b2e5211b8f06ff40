import Database
import Organisation
import Square
import Web

/// Where a new decision can begin from: the options of a journey, or a post.
enum DecisionSources {
    /// A draft that begins with `journey`'s question and options, or with a post's heading; else an empty one.
    /// What the viewer may not read is as if it weren't there.
    static func draft(journey: Journey.ID?, post: Post.ID?, visit: Visit) throws -> DecisionDraft {
        var draft = DecisionDraft()
        if let journey, !visit.viewer.isGuest, let title = try DecisionStore.journeyTitle(journey, in: visit.db) {
            draft = DecisionDraft(question: title, options: try options(of: journey, in: visit.db))
            draft.journeyID = journey
        } else if let post {
            draft.question = try Posts.heading(of: post, visibleTo: visit.viewer, in: visit.db)
            draft.postID = post
        }
        return draft
    }

    /// The options of a journey, handed over by the feature that keeps them (`offeredByOptions`). Asked again when the
    /// decision starts: an option that keeps its name keeps its source, and a form can't name a source itself.
    static func options(of journey: Journey.ID, in db: Connection) throws -> [DecisionDraft.Option] {
        try offeredByOptions?(journey, db) ?? []
    }

    /// The one place to connect the options of the journey's third phase.
    static let offeredByOptions: (@Sendable (Journey.ID, Connection) throws -> [DecisionDraft.Option])? = nil
}
