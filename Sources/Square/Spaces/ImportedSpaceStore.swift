import Database
import Organisation

enum ImportedSpaceStore {
    /// The group with this slug, for who fills it: nobody in particular.
    static func id(of slug: String, in db: Connection) throws -> Space.ID? {
        try db.row("SELECT id FROM spaces WHERE slug = \(slug)")?["id"]
    }

    static func life(of space: Space.ID, in db: Connection) throws -> Space.Life? {
        try db.row("SELECT life FROM spaces WHERE id = \(space)")?["life"]
    }

    /// False when someone who can sign in tends the space already.
    static func setHost(_ host: Member.ID, of space: Space.ID, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE spaces SET host_id = \(host)
            WHERE id = \(space) AND host_id IN (SELECT id FROM members WHERE state = 'imported')
            """) == 1
    }
}
