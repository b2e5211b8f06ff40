import Database

enum IdentityMigration {
    // What stood there was for all colleagues, and people knew: for them nothing changes by itself.
    static let audiences = Migration(
        "0023-profile-privacy",
        """
        ALTER TABLE members ADD COLUMN job_audience TEXT NOT NULL DEFAULT 'me';
        ALTER TABLE members ADD COLUMN about_audience TEXT NOT NULL DEFAULT 'me';
        ALTER TABLE members ADD COLUMN ask_audience TEXT NOT NULL DEFAULT 'me';
        UPDATE members SET job_audience = 'everyone', about_audience = 'everyone', ask_audience = 'everyone';
        ALTER TABLE member_words ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
        """)

    // Until now whoever knew somebody saw their picture: for them nothing changes by itself.
    static let portraits = Migration(
        "0030-portrait-audience",
        """
        ALTER TABLE members ADD COLUMN portrait_audience TEXT NOT NULL DEFAULT 'me';
        UPDATE members SET portrait_audience = 'everyone' WHERE portrait_id IS NOT NULL;
        """)

    // `name_key`, `handle_key` and `mail_key` are folded in the app: the two databases fold differently.
    static let members = Migration(
        "0002-members",
        """
        CREATE TABLE members (
            id BIGINT PRIMARY KEY,
            handle TEXT NOT NULL,
            handle_key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            mail TEXT,
            mail_key TEXT UNIQUE,
            password_hash TEXT,
            role TEXT NOT NULL,
            state TEXT NOT NULL,
            department_id BIGINT REFERENCES departments (id),
            job TEXT NOT NULL DEFAULT '',
            about TEXT NOT NULL DEFAULT '',
            ask_me_about TEXT NOT NULL DEFAULT '',
            phone TEXT NOT NULL DEFAULT '',
            phone_audience TEXT NOT NULL DEFAULT 'me',
            mail_audience TEXT NOT NULL DEFAULT 'me',
            language TEXT,
            created_at BIGINT NOT NULL,
            home_seen_at BIGINT NOT NULL DEFAULT 0,
            last_visit_at BIGINT NOT NULL DEFAULT 0
        );
        CREATE INDEX members_by_name ON members (name_key, id);
        CREATE INDEX members_by_department ON members (department_id, name_key, id);

        -- What the directory finds a person by: the words of name, handle and "ask me about".
        CREATE TABLE member_words (
            word TEXT NOT NULL,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (word, member_id)
        );
        CREATE INDEX member_words_by_member ON member_words (member_id, word);

        CREATE TABLE sessions (
            token_hash TEXT PRIMARY KEY,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            scopes TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL
        );
        CREATE INDEX sessions_by_member ON sessions (member_id);
        CREATE INDEX sessions_by_expiry ON sessions (expires_at);

        CREATE TABLE sign_in_links (
            token_hash TEXT PRIMARY KEY,
            purpose TEXT NOT NULL,
            member_id BIGINT REFERENCES members (id) ON DELETE CASCADE,
            next_path TEXT NOT NULL DEFAULT '/',
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            used_at BIGINT
        );
        CREATE INDEX sign_in_links_by_member ON sign_in_links (member_id);

        CREATE TABLE attempts (
            subject TEXT PRIMARY KEY,
            failures BIGINT NOT NULL,
            window_ends_at BIGINT NOT NULL
        );
        """)
}
