import Database

enum SpaceLifeMigration {
    // What was told is kept with the moment it was told, so that it is told once, whichever node does it.
    static let life = Migration(
        "0029-group-life",
        """
        ALTER TABLE spaces ADD COLUMN life TEXT NOT NULL DEFAULT 'awake';
        ALTER TABLE spaces ADD COLUMN ends_at BIGINT;
        ALTER TABLE spaces ADD COLUMN renewed_at BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE spaces ADD COLUMN closing_word TEXT NOT NULL DEFAULT '';
        ALTER TABLE spaces ADD COLUMN told_idle_at BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE spaces ADD COLUMN told_late_at BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE spaces ADD COLUMN told_week_at BIGINT NOT NULL DEFAULT 0;
        UPDATE spaces SET renewed_at = created_at;
        CREATE INDEX spaces_by_life ON spaces (life, last_activity_at);
        CREATE INDEX spaces_by_end ON spaces (ends_at) WHERE ends_at IS NOT NULL;
        """)
}
