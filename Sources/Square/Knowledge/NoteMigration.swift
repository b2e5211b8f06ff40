import Database

enum NoteMigration {
    // Every version stands in note_versions, the current one too. Who said that a note holds is kept only to count each
    // reader once, without when, and is wiped as soon as the count begins anew.
    static let notes = Migration(
        "0016-knowledge",
        """
        CREATE TABLE notes (
            id BIGINT PRIMARY KEY,
            space_id BIGINT NOT NULL REFERENCES spaces (id),
            owner_id BIGINT NOT NULL REFERENCES members (id),
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            topics TEXT NOT NULL,
            sources TEXT NOT NULL,
            version BIGINT NOT NULL DEFAULT 1,
            created_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            checked_at BIGINT NOT NULL,
            review_at BIGINT NOT NULL,
            reminded_at BIGINT,
            doubted_at BIGINT,
            withdrawn_at BIGINT,
            withdrawn_by BIGINT,
            confirmations BIGINT NOT NULL DEFAULT 0
        );
        CREATE INDEX notes_by_change ON notes (changed_at, id);
        CREATE INDEX notes_by_space ON notes (space_id, changed_at, id);
        CREATE INDEX notes_by_owner ON notes (owner_id, id);
        CREATE INDEX notes_by_review ON notes (review_at) WHERE withdrawn_at IS NULL;
        CREATE INDEX notes_doubted ON notes (doubted_at) WHERE doubted_at IS NOT NULL;

        CREATE TABLE note_versions (
            note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            version BIGINT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            topics TEXT NOT NULL,
            sources TEXT NOT NULL,
            author_id BIGINT NOT NULL REFERENCES members (id),
            why TEXT NOT NULL,
            restored_from BIGINT,
            at BIGINT NOT NULL,
            PRIMARY KEY (note_id, version)
        );
        CREATE INDEX note_versions_by_author ON note_versions (author_id);

        CREATE TABLE note_authors (
            note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (note_id, member_id)
        );
        CREATE INDEX note_authors_by_member ON note_authors (member_id);

        CREATE TABLE note_topics (
            topic_key TEXT NOT NULL,
            note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            PRIMARY KEY (topic_key, note_id)
        );
        CREATE INDEX note_topics_by_note ON note_topics (note_id);

        CREATE TABLE note_doubts (
            id BIGINT PRIMARY KEY,
            note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            author_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            remark TEXT NOT NULL,
            at BIGINT NOT NULL,
            answered_at BIGINT,
            answer TEXT NOT NULL DEFAULT ''
        );
        CREATE INDEX note_doubts_by_note ON note_doubts (note_id, id);
        CREATE INDEX note_doubts_by_author ON note_doubts (author_id);

        CREATE TABLE note_confirmations (
            note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (note_id, member_id)
        );
        CREATE INDEX note_confirmations_by_member ON note_confirmations (member_id);
        """)
}
