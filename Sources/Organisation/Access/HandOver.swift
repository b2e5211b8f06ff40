import Database

/// A session on its way to the phone: a QR code for a few minutes, once.
struct HandOver: Sendable {
    typealias ID = Identifier<HandOver>

    enum State: String, Sendable { case waiting, used, over }

    let id: ID
    let expiresAt: Instant
    let usedAt: Instant?
    let device: Device

    func state(at now: Instant) -> State { usedAt != nil ? .used : expiresAt > now ? .waiting : .over }

    /// How long the code can be scanned.
    static let codeLength: Duration = .seconds(3 * 60)
    /// How long the phone stays signed in.
    static let sessionLength: Duration = .seconds(4 * 3600)
}
