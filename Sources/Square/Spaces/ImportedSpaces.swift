import Database
import Organisation
import Web

extension Imports {
    /// Throws when nothing can be added to the group any more.
    package func requireOpen(_ space: Space.ID, in db: Connection) throws {
        if try ImportedSpaceStore.life(of: space, in: db)?.isShut == true { throw Problem.conflict("space.is_closed") }
    }

    /// The groups among these that nobody tends who can sign in get this host.
    package func handOver(_ spaces: [Space.ID], to host: Member.ID, at now: Instant, in db: Connection) throws {
        for space in spaces where try ImportedSpaceStore.setHost(host, of: space, in: db) {
            _ = try MembershipStore.insert(host, into: space, at: now, in: db)
        }
    }
}
