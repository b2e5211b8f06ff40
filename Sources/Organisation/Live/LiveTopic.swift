/// What a page looks at while it stands open, such as "post-12": what is told about it reaches that page.
package struct LiveTopic: Hashable, Sendable, LosslessStringConvertible {
    package let kind: String
    package let id: Int64

    package init(_ kind: String, _ id: Int64 = 0) {
        self.kind = kind
        self.id = id
    }

    package init?(_ description: String) {
        let parts = description.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let id = Int64(parts[1]), id >= 0 else { return nil }
        self.init(String(parts[0]), id)
    }

    package var description: String { "\(kind)-\(id)" }

    /// The heartbeat, which all pages get.
    static let beat = LiveTopic("beat", 0)
    /// What was told to one person, or with 0 to anybody.
    static func notices(of member: Member.ID?) -> LiveTopic { LiveTopic("notices", member?.rawValue ?? 0) }
    /// Some session of this person ended.
    static func sessions(of member: Member.ID) -> LiveTopic { LiveTopic("sessions", member.rawValue) }
}
