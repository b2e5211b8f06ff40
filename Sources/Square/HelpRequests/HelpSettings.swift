import Database
import Organisation
import Web

/// How long a question waits on each rung, and how long it stays open.
package struct HelpSettings: Sendable, Equatable {
    /// Working hours without an answer before who tends the group is asked.
    package var hostAfter: Int
    /// Working hours after that before it stands on everyone's list.
    package var everyoneAfter: Int
    /// Days a new request stays open, unless its asker chooses another end.
    package var days: Int

    /// A working day, then two.
    static let usual = HelpSettings(hostAfter: 10, everyoneAfter: 20, days: 14)

    static let hours = 1...100
    static let dayRange = 1...90

    static func find(in db: Connection) throws -> HelpSettings { try HelpTypeStore.settings(in: db) ?? usual }

    func save(in db: Connection) throws { try HelpTypeStore.save(self, in: db) }

    func check() throws {
        var problems: [String: Problem.Reason] = [:]
        let range = { (range: ClosedRange<Int>) -> Problem.Reason in
            .init("help.settings.range", String(range.lowerBound), String(range.upperBound))
        }
        if !Self.hours.contains(hostAfter) { problems["hostAfter"] = range(Self.hours) }
        if !Self.hours.contains(everyoneAfter) { problems["everyoneAfter"] = range(Self.hours) }
        if !Self.dayRange.contains(days) { problems["days"] = range(Self.dayRange) }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
    }
}

extension HelpSettings {
    init(_ form: Form) {
        self.init(
            hostAfter: Int(form["hostAfter"].trimmed) ?? 0, everyoneAfter: Int(form["everyoneAfter"].trimmed) ?? 0,
            days: Int(form["days"].trimmed) ?? 0)
    }
}
