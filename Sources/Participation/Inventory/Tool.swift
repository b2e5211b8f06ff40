import Database
import Organisation
import Web

/// Something colleagues use to find, tell or ask each other things: a tool or a habit, in the whole organisation.
struct Tool: Sendable {
    typealias ID = Identifier<Tool>

    enum Kind: String, CaseIterable, Sendable, SQLValue { case tool, habit }

    /// The needs a journey looks for, and the work itself.
    enum Purpose: String, CaseIterable, Sendable {
        case dialogue, management, knowledge, strategy, network, storytelling, work

        var nameKey: String { self == .work ? "tool.purpose.work" : "need.\(rawValue)" }
        /// Two tools for the work itself needn't overlap: a schedule and a client file are both for work.
        var isNeed: Bool { self != .work }
    }

    enum Frequency: String, CaseIterable, Sendable, SQLValue { case unknown, daily, weekly, monthly, seldom }
    enum Login: String, CaseIterable, Sendable, SQLValue { case unknown, none, ownAccount, workAccount, privateAccount }
    enum Place: String, CaseIterable, Sendable, SQLValue { case unknown, ownServer, europe, outside, paper }
    enum Sight: String, CaseIterable, Sendable, SQLValue { case unknown, team, everyone, outsiders }
    enum ClientData: String, CaseIterable, Sendable, SQLValue { case unknown, no, yes }

    let id: ID
    let facts: ToolDraft
    let addedBy: Member.ID
    let version: Int
    let mergedInto: ID?
    let mergedAt: Instant?
    /// Whether the viewer gave it a mark; which one isn't known.
    let hasRated: Bool

    static let nameLimit = 80
    static let lineLimit = 120
    static let wordLimit = 300
    /// Of the whole organisation. More is no inventory that people read.
    static let most = 500
}

/// A tool with those that turned out to be the same: they stay as they are, so that it can be undone.
struct ToolEntry: Sendable {
    let tool: Tool
    let merged: [Tool]
    let departments: Set<Department.ID>
    let satisfaction: Satisfaction

    var ids: [Tool.ID] { [tool.id] + merged.map(\.id) }
    var name: String { tool.facts.name }
    var isForEveryone: Bool { tool.facts.isForEveryone || merged.contains { $0.facts.isForEveryone } }
    var purposes: Set<Tool.Purpose> { merged.reduce(tool.facts.purposes) { $0.union($1.facts.purposes) } }
    var hasRated: Bool { tool.hasRated || merged.contains(where: \.hasRated) }

    func isUsed(by department: Department.ID) -> Bool { isForEveryone || departments.contains(department) }

    func sharesPeople(with other: ToolEntry) -> Bool {
        let hasPeople = { (entry: ToolEntry) in entry.isForEveryone || !entry.departments.isEmpty }
        guard hasPeople(self), hasPeople(other) else { return false }
        return isForEveryone || other.isForEveryone || !departments.isDisjoint(with: other.departments)
    }

    func canBeEdited(by viewer: Viewer) -> Bool { viewer.canSteer || tool.addedBy == viewer.id }
}

/// What a colleague says about a tool in a few words; without a name nothing is kept of who said it.
struct ToolWord: Sendable {
    typealias ID = Identifier<ToolWord>

    let id: ID
    let toolID: Tool.ID
    let works: Bool
    let body: String
    let author: Member.Byline?

    /// Words without a name can only be taken away by who steers: a name of a client may stand in them.
    func canBeRemoved(by viewer: Viewer) -> Bool { author.map { $0.id == viewer.id } ?? viewer.canSteer }
}

extension Link {
    static let inventory: Link = "/inventory"
    static let newTool: Link = "/inventory/new"
    static func tool(_ id: Tool.ID) -> Link { "/inventory/\(id)" }
}
