import Database
import Organisation

enum PictureStore {
    /// A picture's file: of a post for who may read it and while it isn't withdrawn; one that stands in no post yet for
    /// who sent it.
    static func find(
        _ id: Post.Picture.ID, _ size: PictureSize, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile? {
        try db.row(
            """
            SELECT \(sql: StoredFile.columns) FROM pictures i
            JOIN files f ON f.id = i.\(sql: size.column)
            LEFT JOIN posts p ON p.id = i.post_id
            LEFT JOIN spaces s ON s.id = p.space_id
            WHERE i.id = \(id) AND (
                (i.post_id IS NULL AND i.member_id = \(viewer.id))
                OR (p.withdrawn_at IS NULL AND s.id IS NOT NULL AND \(sql: PostStore.mayRead(viewer))))
            """
        ).map(StoredFile.init(row:))
    }

    /// The post a picture stands in; whether `viewer` may read that is for the post's own lookup.
    static func post(of id: Post.Picture.ID, in db: Connection) throws -> Post.ID? {
        try db.row("SELECT post_id FROM pictures WHERE id = \(id)")?["post_id"]
    }

    /// Those of `ids` that `viewer` may put in this post: their own that stand nowhere, and what stands in it already.
    static func list(
        _ ids: [Post.Picture.ID], for post: Post.ID?, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Post.Picture.ID: (width: Int, height: Int)] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT id, width, height FROM pictures
            WHERE id IN \(list: ids) AND ((post_id IS NULL AND member_id = \(viewer.id)) OR post_id = \(post))
            """)
        var found: [Post.Picture.ID: (width: Int, height: Int)] = [:]
        for row in rows { found[try row["id"]] = (try row["width"], try row["height"]) }
        return found
    }

    static func unplacedCount(of member: Member.ID, in db: Connection) throws -> Int {
        try db.row("SELECT COUNT(*) AS n FROM pictures WHERE member_id = \(member) AND post_id IS NULL")?["n"] ?? 0
    }

    /// - Parameter files: largest first, three of them
    static func insert(
        _ id: Post.Picture.ID, of member: Member.ID, size: (width: Int, height: Int), files: [StoredFile.ID],
        at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO pictures (id, member_id, at, width, height, large_id, medium_id, small_id)
            VALUES (\(id), \(member), \(now), \(size.width), \(size.height), \(files[0]), \(files[1]), \(files[2]))
            """)
    }

    /// Puts pictures that stand nowhere in a post; tells how many were still free.
    static func place(_ ids: [Post.Picture.ID], in post: Post.ID, db: Connection) throws -> Int {
        guard !ids.isEmpty else { return 0 }
        return try db.run("UPDATE pictures SET post_id = \(post) WHERE id IN \(list: ids) AND post_id IS NULL")
    }

    static func setPictures(_ pictures: [Post.Picture], of post: Post.ID, in db: Connection) throws {
        try db.run("UPDATE posts SET pictures = \(Post.Picture.stored(pictures)) WHERE id = \(post)")
    }

    static func delete(_ ids: [Post.Picture.ID], of post: Post.ID, in db: Connection) throws -> [StoredFile.ID] {
        guard !ids.isEmpty else { return [] }
        return try PictureSize.files(
            of: db.rows(
                """
                DELETE FROM pictures WHERE id IN \(list: ids) AND post_id = \(post)
                RETURNING \(sql: PictureSize.columns)
                """))
    }

    /// Pictures that were sent before a moment and never put anywhere, some at a time.
    static func deleteUnplaced(before moment: Instant, limit: Int, in db: Connection) throws -> [StoredFile.ID] {
        try PictureSize.files(
            of: db.rows(
                """
                DELETE FROM pictures WHERE post_id IS NULL AND id IN (
                    SELECT p.id FROM pictures p WHERE p.post_id IS NULL AND p.at < \(moment) AND NOT EXISTS (
                        SELECT 1 FROM drafts d WHERE d.member_id = p.member_id AND d.kind <> 'comment')
                    ORDER BY p.at LIMIT \(limit: limit))
                RETURNING \(sql: PictureSize.columns)
                """))
    }
}
