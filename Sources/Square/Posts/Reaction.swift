import Database
import Organisation

/// A word of appreciation in one touch.
package enum Reaction: String, CaseIterable, Sendable, SQLValue {
    case thanks, agree, learned

    var nameKey: String { "reaction.\(rawValue)" }
    var icon: Icon {
        switch self {
        case .thanks: .thanks
        case .agree: .agree
        case .learned: .learned
        }
    }
}

/// How often each was given.
package struct ReactionCounts: Sendable {
    package let thanks: Int
    package let agree: Int
    package let learned: Int

    package subscript(_ reaction: Reaction) -> Int {
        switch reaction {
        case .thanks: thanks
        case .agree: agree
        case .learned: learned
        }
    }
}

/// Posts and comments have ids from one source, so an id alone says what was reacted to.
package enum ReactionSubject: Sendable {
    case post(Post.ID)
    case comment(Comment.ID)

    var rawValue: Int64 {
        switch self {
        case .post(let id): id.rawValue
        case .comment(let id): id.rawValue
        }
    }
}
