import Database

enum ExpertMigration {
    // Who was asked, for sharing out the questions; kept for as long as that takes.
    static let experts = Migration(
        "0017-experts",
        """
        CREATE TABLE expert_optouts (
            member_id BIGINT PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
            at BIGINT NOT NULL
        );
        CREATE TABLE expert_asks (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            subject_id BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (member_id, subject_id)
        );
        CREATE INDEX expert_asks_by_member ON expert_asks (member_id, at);
        CREATE INDEX expert_asks_by_age ON expert_asks (at);
        CREATE TABLE expert_settings (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            weekly_cap BIGINT NOT NULL
        );
        """)
}
