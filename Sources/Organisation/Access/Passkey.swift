import Database

/// A key that a person's device keeps: the person shows finger, face or code to the device, and the device signs.
struct Passkey: Sendable {
    typealias ID = Identifier<Passkey>

    let id: ID
    let name: String
    let createdAt: Instant
    /// Nil when it wasn't used yet.
    let usedAt: Instant?

    static let nameLimit = 60
    /// One person's; more is a mistake.
    static let most = 20
    /// How long an authenticator may take.
    static let challengeLength: Duration = .seconds(5 * 60)
}

/// What the browser is asked to make or show a passkey with.
struct PasskeyQuestion: Sendable {
    let challenge: String
    /// Random, the same for all passkeys of one person; "" for signing in.
    var userHandle = ""
    /// Those there are, so that a device doesn't make a second one.
    var known: [String] = []
}
