import Database
import Organisation
import Web

/// Whether somebody is suggested, and how often: for the person and for the organisation.
package struct ExpertSettings: Sendable {
    let site: Site

    /// How often a week the same person is suggested and asked, where the organisation chose nothing.
    package static let usualCap = 3
    static let caps = 1...10

    package init(site: Site) { self.site = site }

    /// From now on `actor` is suggested to nobody.
    func optOut(by actor: Viewer) async throws {
        let now = site.clock.now()
        try await site.database.write { try ExpertStore.insertOptout(actor.id, at: now, in: $0) }
    }

    func optIn(by actor: Viewer) async throws {
        try await site.database.write { try ExpertStore.deleteOptout(actor.id, in: $0) }
    }

    func setWeeklyCap(_ cap: Int, by actor: Viewer) async throws {
        guard actor.isAdministrator else { throw Problem.notFound }
        guard Self.caps.contains(cap) else { throw Problem.malformed }
        try await site.database.write { try ExpertStore.setWeeklyCap(cap, in: $0) }
    }
}
