import Database
import Hummingbird
import Web

/// Coming in and going out.
package struct Sessions: Sendable {
    let site: Site

    package static let length: Duration = .seconds(30 * 86_400)
    /// How exactly it is kept when somebody was last here.
    static let seenStep: Duration = .seconds(3600)

    package init(site: Site) { self.site = site }

    /// Signs `member` in, always with a new token; what this browser showed before is worth nothing any more.
    package func open(
        _ member: Member.ID, _ kind: SessionKind, for caller: Caller, length: Duration = Sessions.length,
        in db: Connection
    ) throws -> Token {
        let now = site.clock.now()
        let token = Token.random()
        if let old = caller.tokenHash { try SessionStore.delete(tokenHash: old, in: db) }
        try SessionStore.deleteExpired(at: now, in: db)
        try SessionStore.insert(
            NewSession(
                tokenHash: token.hash, memberID: member, kind: kind, scopes: "read write", createdAt: now,
                expiresAt: now + length, device: caller.device),
            in: db)
        return token
    }

    func close(_ request: Request) async throws {
        guard let hash = tokenHash(request) else { return }
        try await site.database.write { try SessionStore.delete(tokenHash: hash, in: $0) }
    }

    /// Ends one of the person's own sessions, and tells which: any session itself, and another one from an own door.
    func end(_ reference: String, from own: String?, by actor: Viewer) async throws -> String {
        let now = site.clock.now()
        return try await site.database.write { db in
            let all = try SessionStore.list(visibleTo: actor, at: now, in: db)
            guard let session = all.first(where: { $0.reference == reference }) else { throw Problem.notFound }
            if session.tokenHash != own { try Self.checkOwnDoor(own, in: db) }
            try SessionStore.delete(tokenHash: session.tokenHash, in: db)
            return session.tokenHash
        }
    }

    func endOthers(besides own: String?, by actor: Viewer) async throws {
        try await site.database.write { db in
            try Self.checkOwnDoor(own, in: db)
            try SessionStore.deleteAll(of: actor.id, except: own, in: db)
        }
    }

    /// Who holds a phone for four hours, or a script's token, neither gets in for good nor puts the owner out.
    @discardableResult
    static func checkOwnDoor(_ session: String?, in db: Connection) throws -> String {
        guard let session, try isOwnDoor(session, in: db) else { throw Problem.forbidden("sessions.not_from_here") }
        return session
    }

    static func isOwnDoor(_ session: String?, in db: Connection) throws -> Bool {
        guard let session else { return false }
        return try SessionStore.kind(tokenHash: session, in: db)?.kind.isOwnDoor ?? false
    }

    func tokenHash(_ request: Request) -> String? {
        Credentials(request, isSecure: site.options.isSecure).tokenHash
    }

    package func caller(_ request: Request) -> Caller {
        Caller(
            tokenHash: tokenHash(request), device: Device(userAgent: request.headers[.userAgent] ?? ""))
    }

    package func give(_ token: Token, to response: inout Response, for length: Duration = Sessions.length) {
        response.setCookie(Credentials.cookie, token.text, maxAge: length, secure: site.options.isSecure)
    }

    func takeBack(from response: inout Response) {
        response.removeCookie(Credentials.cookie, secure: site.options.isSecure)
    }
}
