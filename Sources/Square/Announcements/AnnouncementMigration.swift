import Database

enum AnnouncementMigration {
    // A lane is a group's; that of the group everyone is in is the organisation's. A slot is one of so many a week: its key
    // is what keeps two who announce at once within the budget. A read mark is the reader's own: it takes the announcement
    // out of their lane, and only their number is told.
    static let announcements = Migration(
        "0028-announcements",
        """
        ALTER TABLE spaces ADD COLUMN is_for_all BOOLEAN NOT NULL DEFAULT FALSE;
        UPDATE spaces SET is_for_all = TRUE WHERE id = (SELECT MIN(id) FROM spaces WHERE kind = 'open');
        CREATE TABLE group_settings (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            announcements BIGINT NOT NULL,
            group_announcements BIGINT NOT NULL,
            idle_days BIGINT NOT NULL,
            period_days BIGINT NOT NULL
        );
        CREATE TABLE announcements (
            post_id BIGINT PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            until_at BIGINT NOT NULL
        );
        CREATE INDEX announcements_by_end ON announcements (until_at);
        CREATE INDEX announcements_by_space ON announcements (space_id, until_at);
        CREATE TABLE announcement_reads (
            post_id BIGINT NOT NULL REFERENCES announcements (post_id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (post_id, member_id)
        );
        CREATE INDEX announcement_reads_by_member ON announcement_reads (member_id);
        CREATE TABLE announcement_slots (
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            week TEXT NOT NULL,
            slot BIGINT NOT NULL,
            PRIMARY KEY (space_id, week, slot)
        );
        CREATE TABLE announcement_plans (
            id BIGINT PRIMARY KEY,
            space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
            author_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            week TEXT NOT NULL,
            slot BIGINT NOT NULL,
            due_at BIGINT NOT NULL,
            until_at BIGINT NOT NULL,
            is_stuck BOOLEAN NOT NULL DEFAULT FALSE
        );
        CREATE INDEX announcement_plans_by_due ON announcement_plans (is_stuck, due_at);
        CREATE INDEX announcement_plans_by_author ON announcement_plans (author_id, id);
        CREATE INDEX announcement_plans_by_space ON announcement_plans (space_id);
        """)
}
