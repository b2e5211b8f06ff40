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

    /// A number somebody gave themselves stays, with who may see it.
    package static func change(
        _ member: Member, name: String, role: Role, departmentID: Department.ID?, phone: String, in db: Connection
    ) throws {
        let draft = AccountDraft(name: name, mail: member.mail, role: role, departmentID: departmentID)
        try MemberChangeStore.update(member, to: draft, in: db)
        if !phone.isEmpty { try RosterStore.fillIn(phone: phone, of: member.id, in: db) }
    }
}
