import Database
import Organisation

/// Two colleagues proposed to each other, one of them new, as one of the two sees it. Who the other is stands in it only
/// once both said yes: so a no never has a name.
struct Buddy: Sendable {
    typealias ID = Identifier<Buddy>

    enum State: String, Sendable, SQLValue {
        /// Both are asked.
        case asked
        case together
        case ended
    }

    let id: ID
    let state: State
    let proposedAt: Instant
    /// When the question lapses, or the buddies have had their time.
    let endsAt: Instant
    /// The viewer is the new one of the two.
    let isNewcomer: Bool
    /// The viewer said yes.
    let hasAgreed: Bool
    /// Where the other works, when that alone does not say who it is.
    let department: String?
    let other: Other?

    /// The other one, after two times yes.
    struct Other: Sendable {
        let person: Member.Byline
        let job: String
        let subjects: [String]
    }

    /// Somebody is proposed to a newcomer at most this often.
    static let mostProposals = 3
    /// A question that nobody answers lapses: silence is a way to say no.
    static let questionLasts: Duration = .seconds(7 * 86_400)
    /// Buddies are buddies for this long; after that they know each other.
    static let lasts: Duration = .seconds(90 * 86_400)
    /// Who was asked is left in peace for this long.
    static let rests: Duration = .seconds(60 * 86_400)
    /// Only who has been here this long can show somebody round.
    static let needsStay: Duration = .seconds(90 * 86_400)
    /// And only who looked in lately.
    static let needsVisit: Duration = .seconds(30 * 86_400)
    /// A buddy is looked for while an account is younger than this.
    static let soughtFor: Duration = .seconds(28 * 86_400)
    /// What is over is remembered this long, so that not the same one is always asked.
    static let kept: Duration = .seconds(365 * 86_400)
    /// A department smaller than this would say who it is.
    static let smallestDepartment = 5
}
