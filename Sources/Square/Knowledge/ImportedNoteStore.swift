import Database

/// The answers an import makes notes of. Nobody looks: an import has no viewer.
enum ImportedNoteStore {
    static func answers(_ ids: [Comment.ID], in db: Connection) throws -> [ImportedAnswer] {
        guard !ids.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT c.id, c.body, c.author_id, c.at, p.title, p.body AS post_body, p.space_id
            FROM comments c JOIN posts p ON p.id = c.post_id
            WHERE c.id IN \(list: ids) ORDER BY c.id
            """
        ).map(ImportedAnswer.init(row:))
    }
}
