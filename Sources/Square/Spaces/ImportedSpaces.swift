import Database
import Organisation

extension Imports {
    /// The groups among these that nobody tends who can sign in get this host.
    package func handOver(_ spaces: [Space.ID], to host: Member.ID, at now: Instant, in db: Connection) throws {
        for space in spaces where try ImportedSpaceStore.setHost(host, of: space, in: db) {
            _ = try MembershipStore.insert(host, into: space, at: now, in: db)
        }
    }
}
