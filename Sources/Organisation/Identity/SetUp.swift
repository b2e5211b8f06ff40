import Database
import Foundation
import Web

/// The first start: an organisation and its first administrator, by a link that only who runs the server sees.
package struct SetUp: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    static let linkLength: Duration = .seconds(3600)

    /// A new one-time link when there is no organisation yet, else nil. It replaces the one before.
    package func link() async throws -> Link? {
        let token = Token.random()
        let now = site.clock.now()
        let isNeeded = try await site.database.write { db in
            guard try OrganisationStore.find(in: db) == nil else { return false }
            try SignInLinkStore.deleteAll(for: .setUp, in: db)
            try SignInLinkStore.insert(
                token, for: .setUp, member: nil, next: "/", at: now, until: now + Self.linkLength, in: db)
            return true
        }
        return isNeeded ? .setUp(token) : nil
    }

    func isOpen(_ token: Token) async throws -> Bool {
        let now = site.clock.now()
        return try await site.database.read { try SignInLinkStore.isOpen(token, for: .setUp, at: now, in: $0) }
    }

    /// Makes the organisation, its departments and its administrator, who is signed in. nil when the link is used,
    /// too old or made up.
    func use(_ token: Token, _ draft: SetUpDraft, with caller: Caller) async throws -> SignedIn? {
        let passwordHash = try await site.passwords.hash(draft.password)
        return try await site.database.write { db in
            let now = site.clock.now()
            guard try SignInLinkStore.use(token, for: .setUp, at: now, in: db) != nil,
                try OrganisationStore.find(in: db) == nil
            else { return nil }
            try OrganisationStore.insert(draft.organisation, at: now, in: db)
            try Departments.create(draft.departments, ids: site.ids, in: db)
            var new = NewMember(name: draft.name, handle: draft.handle, createdAt: now)
            new.mail = draft.mail
            new.role = .administrator
            new.passwordHash = passwordHash
            guard let id = try Members.create([new], ids: site.ids, in: db).first,
                let member = try MemberStore.account(id, in: db)
            else { throw Problem.internal }
            let words = site.languages.words(draft.organisation.language, timeZone: draft.organisation.timeZone)
            for feature in site.features { try feature.onSetUp?(id, words, site, db) }
            try Events.record(.setUp, by: id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
            let session = try Sessions(site: site).open(id, .password, for: caller, in: db)
            return SignedIn(token: session, member: member, next: .home)
        }
    }
}

extension Link {
    static func setUp(_ token: Token) -> Link { "/setup/\(token.text)" }
}
