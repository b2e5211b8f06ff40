import Database

enum HelpMigration {
    // A request is a post with a row beside it. How it stands is kept with the post as well (posts.form), so that a stream
    // needs no look here. Hours saved are kept as sums only: nowhere stands who gave which.
    static let help = Migration(
        "0015-help",
        """
        ALTER TABLE posts ADD COLUMN form TEXT NOT NULL DEFAULT 'talk';
        ALTER TABLE posts ADD COLUMN details TEXT NOT NULL DEFAULT '';
        UPDATE spaces SET forms = 'help ' || forms WHERE forms LIKE '%posts%';

        CREATE TABLE help_types (
            id BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            about TEXT NOT NULL,
            fields TEXT NOT NULL,
            guards_clients BOOLEAN NOT NULL,
            is_off BOOLEAN NOT NULL
        );
        CREATE TABLE help_settings (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            host_after BIGINT NOT NULL,
            everyone_after BIGINT NOT NULL,
            days BIGINT NOT NULL
        );
        CREATE TABLE help_hours (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            half_hours BIGINT NOT NULL,
            reports BIGINT NOT NULL,
            shown_half_hours BIGINT NOT NULL,
            shown_reports BIGINT NOT NULL
        );
        CREATE TABLE help_requests (
            post_id BIGINT PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
            asker_id BIGINT NOT NULL REFERENCES members (id),
            space_id BIGINT NOT NULL REFERENCES spaces (id),
            type_id BIGINT NOT NULL,
            type_name TEXT NOT NULL,
            at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL,
            rung BIGINT NOT NULL,
            climbs_at BIGINT,
            end_told_at BIGINT,
            ended_at BIGINT,
            ending TEXT,
            how TEXT NOT NULL DEFAULT '',
            thanks TEXT NOT NULL DEFAULT '',
            gave_hours BOOLEAN NOT NULL DEFAULT FALSE,
            too_count BIGINT NOT NULL DEFAULT 0,
            asked_count BIGINT NOT NULL DEFAULT 0
        );
        CREATE INDEX help_open ON help_requests (post_id) WHERE ended_at IS NULL;
        CREATE INDEX help_open_by_space ON help_requests (space_id, post_id) WHERE ended_at IS NULL;
        CREATE INDEX help_by_asker ON help_requests (asker_id, post_id);
        CREATE INDEX help_solved ON help_requests (ended_at, post_id) WHERE ending = 'answered';
        CREATE INDEX help_climbing ON help_requests (climbs_at) WHERE ended_at IS NULL;
        CREATE INDEX help_ending ON help_requests (ends_at) WHERE ended_at IS NULL;
        CREATE TABLE help_answers (
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            comment_id BIGINT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
            at BIGINT NOT NULL,
            PRIMARY KEY (post_id, comment_id)
        );
        CREATE INDEX help_answers_by_comment ON help_answers (comment_id);
        CREATE TABLE help_too (
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (post_id, member_id)
        );
        CREATE TABLE help_asked (
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            at BIGINT NOT NULL,
            declined_at BIGINT,
            PRIMARY KEY (post_id, member_id)
        );
        CREATE INDEX help_asked_of_member ON help_asked (member_id, post_id);
        """)

    // Who told hours since the sum that is shown last moved, without how many: five people, not five reports, move it.
    static let hours = Migration(
        "0020-help-hours",
        """
        CREATE TABLE help_hour_givers (
            member_id BIGINT PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE
        );
        """)
}
