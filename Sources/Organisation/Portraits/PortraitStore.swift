import Database

enum PortraitStore {
    /// The file of a portrait, for who may know the person.
    static func find(
        _ id: Portrait.ID, _ size: Portrait.Size, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile? {
        let column: SQL =
            switch size {
            case .small: "p.small_id"
            case .medium: "p.medium_id"
            case .large: "p.large_id"
            }
        return try db.row(
            """
            SELECT \(sql: StoredFile.columns) FROM portraits p
            JOIN members m ON m.id = p.member_id
            JOIN files f ON f.id = \(sql: column)
            WHERE p.id = \(id) AND \(sql: MemberStore.known(to: viewer))
            """
        ).map(StoredFile.init(row:))
    }

    /// - Parameter files: largest first, three of them; a small picture has one file for more than one size
    static func insert(_ id: Portrait.ID, of member: Member.ID, files: [StoredFile.ID], in db: Connection) throws {
        try db.run(
            """
            INSERT INTO portraits (id, member_id, large_id, medium_id, small_id)
            VALUES (\(id), \(member), \(files[0]), \(files[1]), \(files[2]))
            """)
        try db.run("UPDATE members SET portrait_id = \(id) WHERE id = \(member)")
    }

    /// Takes the portrait away and tells which files it had.
    static func delete(of member: Member.ID, in db: Connection) throws -> [StoredFile.ID] {
        try db.run("UPDATE members SET portrait_id = NULL WHERE id = \(member) AND portrait_id IS NOT NULL")
        let rows = try db.rows(
            "DELETE FROM portraits WHERE member_id = \(member) RETURNING large_id, medium_id, small_id")
        return Array(Set(try rows.flatMap { [try $0["large_id"], try $0["medium_id"], try $0["small_id"]] }))
    }
}
