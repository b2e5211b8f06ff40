import Database

enum OptionMigration {
    static let options = Migration(
        "0012-options",
        """
        CREATE TABLE journey_options (
            id BIGINT PRIMARY KEY,
            journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            description TEXT NOT NULL,
            address TEXT NOT NULL,
            tool_id BIGINT REFERENCES tools (id),
            forms TEXT NOT NULL,
            serves TEXT NOT NULL,
            version BIGINT NOT NULL DEFAULT 1,
            removed_at BIGINT
        );
        CREATE INDEX journey_options_by_journey ON journey_options (journey_id, id);
        CREATE UNIQUE INDEX journey_options_by_name ON journey_options (journey_id, name_key) WHERE removed_at IS NULL;
        CREATE TABLE option_values (
            option_id BIGINT NOT NULL REFERENCES journey_options (id) ON DELETE CASCADE,
            criterion TEXT NOT NULL,
            value BIGINT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (option_id, criterion)
        );
        CREATE TABLE option_weights (
            journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
            criterion TEXT NOT NULL,
            weight BIGINT NOT NULL,
            version BIGINT NOT NULL,
            PRIMARY KEY (journey_id, criterion)
        );
        CREATE TABLE option_points (
            id BIGINT PRIMARY KEY,
            option_id BIGINT NOT NULL REFERENCES journey_options (id) ON DELETE CASCADE,
            is_pro BOOLEAN NOT NULL,
            body TEXT NOT NULL,
            author_id BIGINT NOT NULL REFERENCES members (id),
            at BIGINT NOT NULL,
            edited_at BIGINT,
            version BIGINT NOT NULL DEFAULT 1
        );
        CREATE INDEX option_points_by_option ON option_points (option_id, id);
        CREATE TABLE option_agreements (
            point_id BIGINT NOT NULL REFERENCES option_points (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (point_id, member_id)
        );
        """)
}
