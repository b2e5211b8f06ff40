import Database

enum AcquaintanceMigration {
    // Of two who were proposed to each other only a yes is kept: who said no can't be told from what is stored.
    static let acquaintance = Migration(
        "0019-acquaintance",
        """
        CREATE INDEX members_by_creation ON members (created_at);

        CREATE TABLE acquaintance_choices (
            member_id BIGINT PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
            may_be_buddy BOOLEAN NOT NULL DEFAULT TRUE,
            may_be_shown BOOLEAN NOT NULL DEFAULT TRUE,
            week_put_away_at BIGINT
        );

        CREATE TABLE buddies (
            id BIGINT PRIMARY KEY,
            newcomer_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            buddy_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            state TEXT NOT NULL,
            proposed_at BIGINT NOT NULL,
            newcomer_agreed BOOLEAN NOT NULL DEFAULT FALSE,
            buddy_agreed BOOLEAN NOT NULL DEFAULT FALSE,
            together_at BIGINT,
            ends_at BIGINT NOT NULL,
            UNIQUE (newcomer_id, buddy_id)
        );
        CREATE UNIQUE INDEX buddies_of_newcomer ON buddies (newcomer_id) WHERE state <> 'ended';
        CREATE UNIQUE INDEX buddies_of_buddy ON buddies (buddy_id) WHERE state <> 'ended';
        CREATE INDEX buddies_by_buddy ON buddies (buddy_id, ends_at);
        CREATE INDEX buddies_by_end ON buddies (state, ends_at);
        """)
}
