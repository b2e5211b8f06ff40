import Database

/// Who has an account, for bringing colleagues in from a list: not bound to a viewer, so for administration only.
package enum Roster {
    /// By folded mail address.
    package static func byMail(_ keys: [String], in db: Connection) throws -> [String: Member] {
        let pairs = try RosterStore.accounts(mails: keys, in: db).compactMap { member in
            member.mail.map { (FoldedKey.fold($0), member) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// By folded name. Imported authors are nobody's colleagues, and left out.
    package static func byName(_ keys: [String], in db: Connection) throws -> [String: [Member]] {
        Dictionary(grouping: try RosterStore.accounts(names: keys, in: db)) { FoldedKey.fold($0.name) }
    }

    /// Every handle there is.
    package static func handles(in db: Connection) throws -> Set<String> { try RosterStore.handles(in: db) }

    /// The best handle for a name that nobody has, taken from then on.
    package static func takeHandle(for name: String, from taken: inout Set<String>) -> String {
        let free = Handle.proposals(for: name).first { !taken.contains($0) }
        let handle = free ?? "collega-\(Token.random().hash.prefix(12))"
        taken.insert(handle)
        return handle
    }

    package static func change(
        _ member: Member, name: String, role: Role, departmentID: Department.ID?, phone: String, in db: Connection
    ) throws {
        try RosterStore.update(
            member.id, name: name, role: role, departmentID: departmentID, phone: phone, in: db)
        if name != member.name {
            try MemberChangeStore.replaceWords(
                of: member.id,
                by: MemberChangeStore.words(name, member.handle, asking: member.askMeAbout, for: member.askAudience),
                in: db)
        }
    }
}
