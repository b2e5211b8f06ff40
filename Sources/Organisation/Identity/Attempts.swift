import Database
import Web

/// Limits on tries at a door, kept in the database so that all nodes count together.
///
/// A try is counted before it is made and given back when it succeeds: fifty at once are not fifty tries. Who and
/// from where is kept as a hash: what people type into a name field can be their password.
package struct Attempts: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    static let limit = 10
    static let window: Duration = .seconds(15 * 60)

    /// What tries are counted for.
    package struct Subject: Sendable {
        let key: String

        package static func address(_ address: String) -> Subject {
            Subject(key: Token(text: "address " + network(address)).hash)
        }
        static func account(_ name: String) -> Subject { Subject(key: Token(text: "account " + name).hash) }
        static func mail(_ name: String) -> Subject { Subject(key: Token(text: "mail " + name).hash) }

        // Who has one IPv6 address has 2^64 of them: the network is what counts.
        private static func network(_ address: String) -> String {
            guard address.contains(":"), !address.contains(".") else { return address }
            let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
            let head = halves[0].split(separator: ":")
            return (head.map(String.init) + Array(repeating: "0", count: 4)).prefix(4).joined(separator: ":")
        }
    }

    /// Throws 429 when there were too many. An address that is refused counts for no account.
    package func count(_ subjects: [Subject]) async throws {
        guard site.options.rateLimits else { return }
        let now = site.clock.now()
        let end = now + Self.window
        let blockedUntil: Instant? = try await site.database.write { db in
            try AttemptStore.deleteExpired(at: now, in: db)
            for subject in subjects {
                let state = try AttemptStore.add(subject.key, windowEndsAt: end, at: now, in: db)
                if state.count > Self.limit { return state.windowEndsAt }
            }
            return nil
        }
        guard let blockedUntil else { return }
        let seconds = max(1, Int((blockedUntil - now).components.seconds))
        throw Problem.tooMany(retryAfter: seconds)
    }

    /// The try succeeded: it counts no longer.
    package func giveBack(_ subject: Subject, in db: Connection) throws {
        guard site.options.rateLimits else { return }
        try AttemptStore.takeOne(subject.key, in: db)
    }

    /// The try at this account succeeded: its slate is clean, the address gets this one back.
    func succeeded(account: Subject, address: Subject, in db: Connection) throws {
        guard site.options.rateLimits else { return }
        try AttemptStore.takeOne(address.key, in: db)
        try AttemptStore.delete(account.key, in: db)
    }
}
