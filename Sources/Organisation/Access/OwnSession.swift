import Database

/// Somewhere a person is signed in.
struct OwnSession: Sendable {
    let tokenHash: String
    let kind: SessionKind
    let device: Device
    let createdAt: Instant
    /// To the hour: more would watch people.
    let seenAt: Instant
    let expiresAt: Instant

    /// How a form names it: the hash that is stored stays inside.
    var reference: String { String(Token(text: tokenHash).hash.prefix(32)) }
}
