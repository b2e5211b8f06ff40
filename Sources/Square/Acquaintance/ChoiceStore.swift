import Database
import Organisation

enum ChoiceStore {
    static func find(visibleTo viewer: Viewer, in db: Connection) throws -> Choices {
        let row = try db.row(
            "SELECT may_be_buddy, may_be_shown FROM acquaintance_choices WHERE member_id = \(viewer.id)")
        guard let row else { return Choices() }
        return Choices(mayBeBuddy: try row["may_be_buddy"], mayBeShown: try row["may_be_shown"])
    }

    static func set(_ choices: Choices, of member: Member.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO acquaintance_choices (member_id, may_be_buddy, may_be_shown)
            VALUES (\(member), \(choices.mayBeBuddy), \(choices.mayBeShown))
            ON CONFLICT (member_id) DO UPDATE SET
                may_be_buddy = excluded.may_be_buddy, may_be_shown = excluded.may_be_shown
            """)
    }

    static func setWeekPutAway(at: Instant?, by member: Member.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO acquaintance_choices (member_id, week_put_away_at) VALUES (\(member), \(at))
            ON CONFLICT (member_id) DO UPDATE SET week_put_away_at = excluded.week_put_away_at
            """)
    }
}
