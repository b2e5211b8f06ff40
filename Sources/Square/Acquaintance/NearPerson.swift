import Database
import Organisation

/// A colleague the viewer could know, with the reasons in words. There is no score: who shares something to talk about
/// comes before who shares a small group, these before who shares only a large one, and within that the order changes
/// every week.
struct NearPerson: Sendable {
    enum Reason: Sendable, Hashable {
        /// Both are in this group.
        case group(name: String, size: Int)
        /// Both wrote about it, in groups both can see.
        case topic(String)
        /// Both can be asked about it, or they can be asked about what the viewer wrote on.
        case subject(String)
    }

    let person: Member.Byline
    let job: String
    let department: String?
    let reasons: [Reason]

    static let most = 12
    static let mostReasons = 3
    /// A group of everybody introduces nobody.
    static let largestGroup = 150
    /// In a group of at most this many one can know everybody.
    static let smallGroup = 30
    static let reachesBack: Duration = .seconds(180 * 86_400)
    /// Who answered each other this often in that time know each other.
    static let knownAfter = 3

    /// The nearest comes first.
    private var distance: Int {
        switch reasons.first {
        case .subject, .topic: 0
        case .group(_, let size) where size <= Self.smallGroup: 1
        case .group, nil: 2
        }
    }
}

/// What was found to choose from.
struct NearFound {
    var people: [Member.ID: (person: Member.Byline, job: String, department: String?, subjects: [String])] = [:]
    /// By person; the smallest group first.
    var groups: [Member.ID: [NearPerson.Reason]] = [:]
    var topics: [Member.ID: [String]] = [:]
    /// What the viewer can be asked about.
    var ownSubjects: [String] = []
    /// What the viewer wrote about.
    var ownTopics: Set<String> = []
    var known: Set<Member.ID> = []
}

extension NearPerson {
    /// Whom this person sees this week: the same for the whole week, another choice in the next.
    static func choose(from found: NearFound, for viewer: Member.ID, at now: Instant) -> [NearPerson] {
        let own = Set(found.ownSubjects.map(FoldedKey.fold))
        let all = found.people.compactMap { id, entry -> NearPerson? in
            guard !found.known.contains(id) else { return nil }
            let subjects = entry.subjects.filter {
                let key = FoldedKey.fold($0)
                return own.contains(key) || found.ownTopics.contains(key)
            }
            let topics = (found.topics[id] ?? []).sorted()
            let reasons = subjects.map(Reason.subject) + topics.map(Reason.topic) + telling(found.groups[id] ?? [])
            guard !reasons.isEmpty else { return nil }
            return NearPerson(
                person: entry.person, job: entry.job, department: entry.department,
                reasons: Array(reasons.prefix(mostReasons)))
        }
        let week = Self.week(now)
        let sorted = all.map { ($0, place(of: $0.person.id, for: viewer, in: week)) }.sorted { left, right in
            (left.0.distance, left.1, left.0.person.id) < (right.0.distance, right.1, right.0.person.id)
        }
        return sorted.prefix(most).map(\.0)
    }

    // That both are in a large group says nothing beside a small one.
    private static func telling(_ groups: [Reason]) -> [Reason] {
        let small = groups.filter { reason in
            if case .group(_, let size) = reason { size <= smallGroup } else { false }
        }
        return small.isEmpty ? Array(groups.prefix(1)) : small
    }

    // Weeks since 1970, from Monday on: the first of January 1970 was a Thursday.
    private static func week(_ now: Instant) -> Int64 { (now.milliseconds / 86_400_000 + 3) / 7 }

    // SplitMix64: mixes the bits well enough that two weeks or two viewers have nothing to do with each other.
    private static func place(of person: Member.ID, for viewer: Member.ID, in week: Int64) -> UInt64 {
        [viewer.rawValue, week, person.rawValue].reduce(into: UInt64(0)) { state, part in
            state = (state ^ UInt64(bitPattern: part)) &+ 0x9E37_79B9_7F4A_7C15
            state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
            state ^= state >> 31
        }
    }
}
