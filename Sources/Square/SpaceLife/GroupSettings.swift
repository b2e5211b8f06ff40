import Database
import Organisation
import Web

/// How much is announced, and how long groups last.
struct GroupSettings: Sendable, Equatable {
    /// A week, to the whole organisation.
    var announcements: Int
    /// A week, in each group.
    var groupAnnouncements: Int
    /// Days without a contribution after which a group falls asleep.
    var idleDays: Int
    /// Days after which a new group ends, unless who opens it says otherwise; 0 when it just goes on.
    var periodDays: Int

    static let usual = GroupSettings(announcements: 2, groupAnnouncements: 1, idleDays: 90, periodDays: 0)

    static let ranges: [(field: String, range: ClosedRange<Int>)] = [
        ("announcements", 1...7), ("groupAnnouncements", 0...7), ("idleDays", 14...730), ("periodDays", 0...1825),
    ]

    static func find(in db: Connection) throws -> GroupSettings { try SpaceLifeStore.settings(in: db) ?? usual }

    func budget(of space: Space) -> Int { space.isForAll ? announcements : groupAnnouncements }

    var idle: Duration { .seconds(idleDays * 86_400) }
    /// Time between the notice and the sleep: the last quarter.
    var notice: Duration { .seconds(idleDays * 86_400 / 4) }

    func usualEnd(from now: Instant, in time: FieldTime) -> String {
        periodDays == 0 ? "" : time.day(now + .seconds(periodDays * 86_400))
    }

    /// Throws `.invalid` with what isn't a number in its range.
    init(checking form: Form) throws {
        var values: [Int] = []
        var problems: [String: Problem.Reason] = [:]
        for (field, range) in Self.ranges {
            let value = Int(form[field].trimmed) ?? -1
            values.append(value)
            if !range.contains(value) {
                problems[field] = .init(
                    "group.settings.range", String(range.lowerBound), String(range.upperBound))
            }
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        self.init(
            announcements: values[0], groupAnnouncements: values[1], idleDays: values[2], periodDays: values[3])
    }

    init(announcements: Int, groupAnnouncements: Int, idleDays: Int, periodDays: Int) {
        self.announcements = announcements
        self.groupAnnouncements = groupAnnouncements
        self.idleDays = idleDays
        self.periodDays = periodDays
    }
}
