import Database

enum PortraitStore {
    /// The file of a portrait, for whom its owner lets see it.
    static func find(
        _ id: Portrait.ID, _ size: PictureSize, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile? {
        try db.row(
            """
            SELECT \(sql: StoredFile.columns) FROM portraits p
            JOIN members m ON m.id = p.member_id
            JOIN files f ON f.id = p.\(sql: size.column)
            WHERE p.id = \(id) AND \(sql: ProfileStore.shown(.portrait, of: "m", to: viewer)) = p.id
            """
        ).map(StoredFile.init(row:))
    }

    /// - Parameter files: largest first, three of them; a small picture has one file for more than one size
    static func insert(
        _ id: Portrait.ID, of member: Member.ID, for audience: FieldAudience, files: [StoredFile.ID], in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO portraits (id, member_id, large_id, medium_id, small_id)
            VALUES (\(id), \(member), \(files[0]), \(files[1]), \(files[2]))
            """)
        try db.run("UPDATE members SET portrait_id = \(id), portrait_audience = \(audience) WHERE id = \(member)")
    }

    static func setAudience(_ audience: FieldAudience, of member: Member.ID, in db: Connection) throws {
        try db.run("UPDATE members SET portrait_audience = \(audience) WHERE id = \(member)")
    }

    /// Takes the portrait away and tells which files it had.
    static func delete(of member: Member.ID, in db: Connection) throws -> [StoredFile.ID] {
        try db.run("UPDATE members SET portrait_id = NULL WHERE id = \(member) AND portrait_id IS NOT NULL")
        return try PictureSize.files(
            of: db.rows(
                "DELETE FROM portraits WHERE member_id = \(member) RETURNING \(sql: PictureSize.columns)"))
    }
}
