import Database

enum PostMigration {
    // Counts and last_activity_at are kept, not counted: a stream must not grow with what it holds.
    static let posts = Migration(
        "0006-posts",
        """
        CREATE TABLE posts (
            id BIGINT PRIMARY KEY,
            space_id BIGINT NOT NULL REFERENCES spaces (id),
            author_id BIGINT NOT NULL REFERENCES members (id),
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            at BIGINT NOT NULL,
            edited_at BIGINT,
            withdrawn_at BIGINT,
            withdrawn_by BIGINT,
            pinned_at BIGINT,
            last_activity_at BIGINT NOT NULL,
            comment_count BIGINT NOT NULL DEFAULT 0,
            thanks_count BIGINT NOT NULL DEFAULT 0,
            agree_count BIGINT NOT NULL DEFAULT 0,
            learned_count BIGINT NOT NULL DEFAULT 0,
            version BIGINT NOT NULL DEFAULT 1,
            accepted_comment_id BIGINT
        );
        CREATE INDEX posts_by_space ON posts (space_id, id);
        CREATE INDEX posts_by_space_activity ON posts (space_id, last_activity_at, id);
        CREATE INDEX posts_by_activity ON posts (last_activity_at, id);
        CREATE INDEX posts_by_author ON posts (author_id, id);
        CREATE INDEX posts_pinned ON posts (space_id, pinned_at) WHERE pinned_at IS NOT NULL;

        CREATE TABLE comments (
            id BIGINT PRIMARY KEY,
            post_id BIGINT NOT NULL REFERENCES posts (id),
            root_id BIGINT NOT NULL,
            reply_to_id BIGINT,
            author_id BIGINT NOT NULL REFERENCES members (id),
            body TEXT NOT NULL,
            at BIGINT NOT NULL,
            edited_at BIGINT,
            withdrawn_at BIGINT,
            withdrawn_by BIGINT,
            is_accepted BOOLEAN NOT NULL DEFAULT FALSE,
            thanks_count BIGINT NOT NULL DEFAULT 0,
            agree_count BIGINT NOT NULL DEFAULT 0,
            learned_count BIGINT NOT NULL DEFAULT 0,
            version BIGINT NOT NULL DEFAULT 1
        );
        CREATE INDEX comments_by_post ON comments (post_id, root_id, id);
        CREATE INDEX comments_by_author ON comments (author_id, id);

        CREATE TABLE reactions (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            subject_id BIGINT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (member_id, subject_id, kind)
        );
        CREATE TABLE bookmarks (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            at BIGINT NOT NULL,
            PRIMARY KEY (member_id, post_id)
        );
        CREATE TABLE conversation_reads (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            read_at BIGINT NOT NULL,
            PRIMARY KEY (member_id, post_id)
        );
        CREATE TABLE revisions (
            subject_id BIGINT NOT NULL,
            version BIGINT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (subject_id, version)
        );
        CREATE TABLE mentions (
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            subject_id BIGINT NOT NULL,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (post_id, subject_id, member_id)
        );
        CREATE TABLE post_topics (
            topic_key TEXT NOT NULL,
            post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
            subject_id BIGINT NOT NULL,
            PRIMARY KEY (topic_key, post_id, subject_id)
        );
        CREATE INDEX post_topics_by_subject ON post_topics (subject_id);
        CREATE TABLE submissions (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            token TEXT NOT NULL,
            subject_id BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (member_id, token)
        );
        CREATE INDEX submissions_by_age ON submissions (at);
        """)
}
