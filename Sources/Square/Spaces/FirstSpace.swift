import Database
import Organisation

/// The group everyone is in, there from the first minute.
enum FirstSpace {
    @Sendable static func open(by administrator: Member.ID, words: Words, site: Site, in db: Connection) throws {
        let now = site.clock.now()
        let draft = SpaceDraft(
            name: words("space.first.name"), purpose: words("space.first.purpose"), need: .dialogue, kind: .open)
        let space = NewSpace(
            id: site.ids.next(), slug: Slug.make(from: draft.name), draft: draft, hostID: administrator, standInID: nil,
            at: now)
        _ = try SpaceStore.insert(space, in: db)
        _ = try MembershipStore.insert(administrator, into: space.id, at: now, in: db)
    }
}
