import Database
import Organisation

/// Which requests stand in a list. Each is a limited walk along one index; `PostStore.list` dresses what it yields. The
/// unary plus keeps both databases from walking through all posts or groups first.
extension HelpStore {
    enum Filter: String, CaseIterable {
        /// Everything open, newest first.
        case open
        /// Asked of the viewer by name.
        case forMe
        case mine
        /// Open without an answer, the longest waiting first.
        case waiting
        /// With answers that helped, the latest first.
        case solved
    }

    static func list(
        _ filter: Filter, type: HelpType.ID?, from cursor: StreamCursor?, limit: Int, visibleTo viewer: Viewer,
        in db: Connection
    ) throws -> [PostSummary] {
        let ofType: SQL = type.map { "AND h.type_id = \($0)" } ?? ""
        let mayRead = PostStore.mayRead(viewer)
        let (order, source): (SQL, SQL) =
            switch filter {
            case .open:
                ("p.id DESC", source("h.ended_at IS NULL \(sql: before(cursor))", "h.post_id DESC"))
            case .mine:
                ("p.id DESC", source("h.asker_id = \(viewer.id) \(sql: before(cursor))", "h.post_id DESC"))
            case .forMe:
                (
                    "p.id DESC",
                    source(
                        """
                        h.ended_at IS NULL \(sql: before(cursor)) AND h.post_id IN (
                            SELECT k.post_id FROM help_asked k WHERE k.member_id = \(viewer.id) AND k.declined_at IS NULL)
                        """, "h.post_id DESC")
                )
            case .waiting:
                (
                    "p.id",
                    source(
                        """
                        h.ended_at IS NULL AND NOT \(sql: isAnswered)
                        \(sql: cursor.map { "AND h.post_id > \($0.id)" } ?? "")
                        """, "h.post_id")
                )
            case .solved:
                (
                    "x.ended_at DESC, p.id DESC",
                    source(
                        """
                        h.ending = 'answered'
                        \(sql: cursor.map { "AND (h.ended_at, h.post_id) < (\($0.at), \($0.id))" } ?? "")
                        """, "h.ended_at DESC, h.post_id DESC")
                )
            }
        func source(_ condition: SQL, _ sorting: SQL) -> SQL {
            """
            SELECT h.post_id AS id, h.ended_at FROM help_requests h
            JOIN posts q ON q.id = +h.post_id AND q.withdrawn_at IS NULL
            JOIN spaces s ON s.id = +h.space_id
            WHERE \(sql: condition) \(sql: ofType) AND \(sql: mayRead)
            ORDER BY \(sql: sorting) LIMIT \(limit: limit)
            """
        }
        return try PostStore.list(source, order: order, limit: limit, visibleTo: viewer, in: db)
    }

    private static func before(_ cursor: StreamCursor?) -> SQL { cursor.map { "AND h.post_id < \($0.id)" } ?? "" }
}

extension HelpStore {
    /// The requests solved by answers since a moment, the latest first, as a branch of the statement that reads home.
    static func solved(since moment: Instant, visibleTo viewer: Viewer) -> SQL {
        """
        SELECT id FROM (SELECT h.post_id AS id FROM help_requests h
            JOIN posts q ON q.id = +h.post_id AND q.withdrawn_at IS NULL
            JOIN spaces s ON s.id = +h.space_id
            WHERE h.ending = 'answered' AND h.ended_at > \(moment) AND \(sql: PostStore.mayRead(viewer))
            ORDER BY h.ended_at DESC, h.post_id DESC LIMIT \(limit: HelpOnHome.mostCounted)) b
        """
    }
}
