import Database
import Hummingbird
import Web

/// Coming in and going out.
struct Sessions {
    let site: Site

    static let length: Duration = .seconds(30 * 86_400)

    /// Signs `member` in, always with a new token; what this browser showed before is worth nothing any more.
    func open(_ member: Member.ID, _ kind: SessionKind, insteadOf old: String?, in db: Connection) throws -> Token {
        let now = site.clock.now()
        let token = Token.random()
        if let old { try SessionStore.delete(tokenHash: old, in: db) }
        try SessionStore.deleteExpired(at: now, in: db)
        try SessionStore.insert(
            NewSession(
                tokenHash: token.hash, memberID: member, kind: kind, scopes: "read write", createdAt: now,
                expiresAt: now + Self.length),
            in: db)
        return token
    }

    func close(_ request: Request) async throws {
        guard let hash = tokenHash(request) else { return }
        try await site.database.write { try SessionStore.delete(tokenHash: hash, in: $0) }
    }

    func tokenHash(_ request: Request) -> String? {
        Credentials(request, isSecure: site.options.isSecure).tokenHash
    }

    func give(_ token: Token, to response: inout Response) {
        response.setCookie(Credentials.cookie, token.text, maxAge: Self.length, secure: site.options.isSecure)
    }

    func takeBack(from response: inout Response) {
        response.removeCookie(Credentials.cookie, secure: site.options.isSecure)
    }
}
