import Database

enum SpaceMigration {
    // member_count and last_activity_at are kept, not counted: the list of groups must not grow with what they hold.
    static let spaces = Migration(
        "0004-spaces",
        """
        CREATE TABLE spaces (
            id BIGINT PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            purpose TEXT NOT NULL,
            need TEXT NOT NULL,
            kind TEXT NOT NULL,
            forms TEXT NOT NULL,
            host_id BIGINT NOT NULL REFERENCES members (id),
            stand_in_id BIGINT REFERENCES members (id),
            member_count BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            last_activity_at BIGINT NOT NULL
        );
        CREATE INDEX spaces_by_name ON spaces (name_key, id);
        CREATE INDEX spaces_by_host ON spaces (host_id);
        CREATE INDEX spaces_by_stand_in ON spaces (stand_in_id) WHERE stand_in_id IS NOT NULL;

        CREATE TABLE memberships (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            joined_at BIGINT NOT NULL,
            read_at BIGINT NOT NULL,
            seen_at BIGINT NOT NULL,
            PRIMARY KEY (member_id, space_id)
        );
        CREATE INDEX memberships_by_space ON memberships (space_id, member_id);

        CREATE TABLE join_requests (
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (space_id, member_id)
        );
        CREATE INDEX join_requests_by_member ON join_requests (member_id);

        CREATE TABLE invitations (
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            invited_by BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            at BIGINT NOT NULL,
            PRIMARY KEY (space_id, member_id)
        );
        CREATE INDEX invitations_by_member ON invitations (member_id);
        """)

    static let elsewhere = Migration(
        "0014-spaces-elsewhere",
        """
        ALTER TABLE spaces ADD COLUMN elsewhere TEXT NOT NULL DEFAULT '';
        ALTER TABLE spaces ADD COLUMN elsewhere_rules TEXT NOT NULL DEFAULT '';
        ALTER TABLE spaces ADD COLUMN elsewhere_manual TEXT NOT NULL DEFAULT '';
        """)
}
