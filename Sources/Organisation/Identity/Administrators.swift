import Database
import Web

extension Members {
    /// The administrators who can sign in, the first of them first. In a write nobody else changes them meanwhile.
    package static func administrators(in db: Connection) throws -> [Member.ID] {
        try MemberStore.activeAdministrators(in: db)
    }
}

extension Site {
    /// A link that signs the first administrator in, once, within an hour; for who runs the server and holds its data.
    package func administratorLink() async throws -> Link? {
        let token = Token.random()
        let now = clock.now()
        let isMade = try await database.write { db in
            guard let first = try MemberStore.activeAdministrators(in: db).first else { return false }
            try SignInLinkStore.insert(
                token, for: .signIn, member: first, next: "/", at: now, until: now + .seconds(3600), in: db)
            return true
        }
        return isMade ? .signInLink(token) : nil
    }
}
