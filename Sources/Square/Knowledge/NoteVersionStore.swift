import Database
import Organisation

enum NoteVersionStore {
    private static func columns(for viewer: Viewer) -> SQL {
        """
        v.version, v.title, v.body, v.topics, v.sources, v.why, v.restored_from, v.at,
        p.id AS author_id, p.handle AS author_handle, p.name AS author_name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS author_portrait
        """
    }

    /// A version of a note; the caller has found the note `visibleTo` its viewer.
    static func find(
        _ version: Int, of note: Note.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> NoteVersion? {
        try db.row(
            """
            SELECT \(sql: columns(for: viewer)) FROM note_versions v JOIN members p ON p.id = v.author_id
            WHERE v.note_id = \(note) AND v.version = \(version)
            """
        ).map(NoteVersion.init(row:))
    }

    /// The versions before one, the latest first.
    static func list(
        of note: Note.ID, before version: Int?, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [NoteVersion] {
        let from: SQL = version.map { "AND v.version < \($0)" } ?? ""
        return try db.rows(
            """
            SELECT \(sql: columns(for: viewer)) FROM note_versions v JOIN members p ON p.id = v.author_id
            WHERE v.note_id = \(note) \(sql: from) ORDER BY v.version DESC LIMIT \(limit: limit)
            """
        ).map(NoteVersion.init(row:))
    }
}

/// What a note said once: who wrote it so, when and why.
struct NoteVersion {
    let number: Int
    let text: NoteText
    let author: Member.Byline
    let why: String
    let restoredFrom: Int?
    let at: Instant
}

extension NoteVersion {
    init(row: Row) throws {
        number = try row["version"]
        text = try NoteText(row: row)
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        why = try row["why"]
        restoredFrom = try row["restored_from"]
        at = try row["at"]
    }
}
