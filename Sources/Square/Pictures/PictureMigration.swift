import Database

enum PictureMigration {
    // One step for files and for what has them: pictures of posts, and people's own. A post carries what is shown of its
    // pictures in its own row, so that no page looks them up.
    static let files = Migration(
        "0022-files",
        """
        CREATE TABLE files (
            id BIGINT PRIMARY KEY,
            media_type TEXT NOT NULL,
            size BIGINT NOT NULL,
            digest TEXT NOT NULL
        );
        CREATE TABLE file_pieces (
            file_id BIGINT NOT NULL REFERENCES files (id),
            number BIGINT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (file_id, number)
        );

        CREATE TABLE pictures (
            id BIGINT PRIMARY KEY,
            member_id BIGINT NOT NULL REFERENCES members (id),
            post_id BIGINT REFERENCES posts (id) ON DELETE CASCADE,
            at BIGINT NOT NULL,
            width BIGINT NOT NULL,
            height BIGINT NOT NULL,
            large_id BIGINT NOT NULL REFERENCES files (id),
            medium_id BIGINT NOT NULL REFERENCES files (id),
            small_id BIGINT NOT NULL REFERENCES files (id)
        );
        CREATE INDEX pictures_by_post ON pictures (post_id);
        CREATE INDEX pictures_unplaced ON pictures (at) WHERE post_id IS NULL;
        CREATE INDEX pictures_unplaced_by_member ON pictures (member_id) WHERE post_id IS NULL;
        ALTER TABLE posts ADD COLUMN pictures TEXT NOT NULL DEFAULT '';

        CREATE TABLE portraits (
            id BIGINT PRIMARY KEY,
            member_id BIGINT NOT NULL UNIQUE REFERENCES members (id),
            large_id BIGINT NOT NULL REFERENCES files (id),
            medium_id BIGINT NOT NULL REFERENCES files (id),
            small_id BIGINT NOT NULL REFERENCES files (id)
        );
        ALTER TABLE members ADD COLUMN portrait_id BIGINT;
        """)
}
