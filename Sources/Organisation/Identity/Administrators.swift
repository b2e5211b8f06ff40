import Database

extension Members {
    /// The administrators who can sign in, the first of them first. In a write nobody else changes them meanwhile.
    package static func administrators(in db: Connection) throws -> [Member.ID] {
        try MemberStore.activeAdministrators(in: db)
    }
}
