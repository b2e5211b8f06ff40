import Database
import Organisation

enum PeopleStore {
    /// The groups a person and the viewer are both in, by name.
    static func listShared(with person: Member.ID, visibleTo viewer: Viewer, in db: Connection) throws -> [SharedSpace]
    {
        try db.rows(
            """
            SELECT s.slug, s.name FROM memberships own
            JOIN memberships other ON other.space_id = own.space_id AND other.member_id = \(person)
            JOIN spaces s ON s.id = own.space_id
            WHERE own.member_id = \(viewer.id) ORDER BY s.name_key, s.id LIMIT 100
            """
        ).map { SharedSpace(slug: try $0["slug"], name: try $0["name"]) }
    }
}

/// A group that two people share.
struct SharedSpace {
    let slug: String
    let name: String
}
