import Database

enum PortraitStore {
    /// The file of a portrait, for who may know the person.
    static func find(
        _ id: Portrait.ID, _ size: PictureSize, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile? {
        try db.row(
            """
            SELECT \(sql: StoredFile.columns) FROM portraits p
            JOIN members m ON m.id = p.member_id
            JOIN files f ON f.id = p.\(sql: size.column)
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
        return try PictureSize.files(
            of: db.rows(
                "DELETE FROM portraits WHERE member_id = \(member) RETURNING \(sql: PictureSize.columns)"))
    }
}
