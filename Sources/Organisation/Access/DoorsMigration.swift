import Database

enum DoorsMigration {
    // `invitation_links` and what follows belong to the square, which knows the groups; the doors are one migration.
    static let doors = Migration(
        "0021-doors",
        """
        ALTER TABLE sessions ADD COLUMN device TEXT NOT NULL DEFAULT '';
        ALTER TABLE sessions ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;

        CREATE TABLE passkeys (
            id BIGINT PRIMARY KEY,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            credential_id TEXT NOT NULL UNIQUE,
            user_handle TEXT NOT NULL,
            public_key TEXT NOT NULL,
            sign_count BIGINT NOT NULL,
            name TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            used_at BIGINT
        );
        CREATE INDEX passkeys_by_member ON passkeys (member_id, id);

        CREATE TABLE passkey_challenges (
            challenge_hash TEXT PRIMARY KEY,
            member_id BIGINT REFERENCES members (id) ON DELETE CASCADE,
            user_handle TEXT NOT NULL,
            expires_at BIGINT NOT NULL
        );
        CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);
        CREATE INDEX passkey_challenges_by_member ON passkey_challenges (member_id);

        CREATE TABLE hand_overs (
            id BIGINT PRIMARY KEY,
            token_hash TEXT NOT NULL UNIQUE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            session_hash TEXT NOT NULL,
            expires_at BIGINT NOT NULL,
            used_at BIGINT,
            device TEXT NOT NULL DEFAULT ''
        );
        CREATE INDEX hand_overs_by_member ON hand_overs (member_id);
        CREATE INDEX hand_overs_by_expiry ON hand_overs (expires_at);

        CREATE TABLE invitation_links (
            id BIGINT PRIMARY KEY,
            token_hash TEXT NOT NULL UNIQUE,
            maker_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            note TEXT NOT NULL,
            role TEXT NOT NULL,
            department_id BIGINT REFERENCES departments (id),
            space_id BIGINT,
            uses_left BIGINT NOT NULL,
            used BIGINT NOT NULL DEFAULT 0,
            expires_at BIGINT NOT NULL,
            ended_at BIGINT
        );
        CREATE INDEX invitation_links_by_maker ON invitation_links (maker_id, id);

        -- A form that is sent twice makes one account.
        CREATE TABLE invitation_uses (
            form_hash TEXT PRIMARY KEY,
            link_id BIGINT NOT NULL REFERENCES invitation_links (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            at BIGINT NOT NULL
        );
        CREATE INDEX invitation_uses_by_link ON invitation_uses (link_id);
        CREATE INDEX invitation_uses_by_member ON invitation_uses (member_id);
        CREATE INDEX invitation_uses_by_time ON invitation_uses (at);

        CREATE TABLE door_posters (
            id BIGINT PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            department_id BIGINT NOT NULL REFERENCES departments (id),
            host_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            created_at BIGINT NOT NULL,
            ended_at BIGINT
        );
        CREATE INDEX door_posters_by_host ON door_posters (host_id, id);

        CREATE TABLE arrivals (
            id BIGINT PRIMARY KEY,
            poster_id BIGINT NOT NULL REFERENCES door_posters (id) ON DELETE CASCADE,
            token_hash TEXT NOT NULL UNIQUE,
            form_hash TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            mail TEXT,
            note TEXT NOT NULL,
            at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            member_id BIGINT REFERENCES members (id) ON DELETE CASCADE
        );
        CREATE INDEX arrivals_by_poster ON arrivals (poster_id, id);
        CREATE INDEX arrivals_by_expiry ON arrivals (expires_at);
        CREATE INDEX arrivals_by_member ON arrivals (member_id);
        """)
}
