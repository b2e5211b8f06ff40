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
        if let journey, let found = try JourneyStore.findJourney(journey, visibleTo: visit.viewer, in: visit.db) {
            draft = DecisionDraft(question: found.question, options: try options(of: journey, in: visit.db))
            draft.journeyID = journey
        } else if let post {
            draft.question = try Posts.heading(of: post, visibleTo: visit.viewer, in: visit.db)
            draft.postID = post
        }
        return draft
    }

    /// The options of a journey, but for doing nothing, which every decision has. Asked again when the decision starts: an
    /// option that keeps its name keeps its source, and a form can't name a source itself.
    static func options(of journey: Journey.ID, in db: Connection) throws -> [DecisionDraft.Option] {
        try OptionStore.offered(in: journey, db: db).map { option in
            DecisionDraft.Option(
                name: option.facts.name, text: option.facts.description, sourceID: option.id.rawValue)
        }
    }
}
