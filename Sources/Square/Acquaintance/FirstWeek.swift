import Database
import Organisation

/// How a newcomer is getting on, derived from what is so and never ticked by hand: nothing here is kept.
struct FirstWeek: Sendable {
    /// An account younger than this is a newcomer's.
    static let length: Duration = .seconds(14 * 86_400)

    enum Step: String, CaseIterable, Sendable {
        case subjects, group, answer

        var key: String { "week.step.\(rawValue)" }
    }

    let isPutAway: Bool
    let done: Set<Step>
    /// There is somebody to get to know.
    let hasColleagues: Bool
    /// The buddy, or the question whether they want this one.
    let buddy: Buddy?

    /// Of four rings the first is for having come in.
    var rings: Int { 1 + done.count }
    var next: Step? { Step.allCases.first { !done.contains($0) } }
}

extension Viewer {
    func isNewcomer(at now: Instant) -> Bool { now - createdAt < FirstWeek.length }
}

/// A colleague worth knowing in a first week, with why.
struct Acquaintance: Sendable {
    enum Reason: Sendable, Equatable {
        /// Tends this group of theirs.
        case host(String)
        case adviser
        case department
    }

    let person: Member.Byline
    let job: String
    let subjects: [String]
    let reason: Reason
}

/// A group a newcomer could join.
struct GroupToJoin: Sendable {
    let slug: String
    let name: String
    let purpose: String
    /// How many of the newcomer's department are in it; nil when these are too few to count.
    let colleagues: Int?
    /// Some of the department are in it, however few.
    let hasColleagues: Bool
}
