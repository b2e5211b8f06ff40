import Database

enum JourneyMigration {
    static let journeys = Migration(
        "0009-journeys",
        """
        CREATE TABLE journeys (
            id BIGINT PRIMARY KEY,
            title TEXT NOT NULL,
            question TEXT NOT NULL,
            leader_id BIGINT NOT NULL REFERENCES members (id),
            started_at BIGINT NOT NULL,
            finished_at BIGINT
        );
        CREATE TABLE journey_phases (
            journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
            phase TEXT NOT NULL,
            state TEXT NOT NULL,
            who TEXT NOT NULL,
            starts_at BIGINT,
            ends_at BIGINT,
            PRIMARY KEY (journey_id, phase)
        );
        CREATE TABLE journey_moves (
            id BIGINT PRIMARY KEY,
            journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
            phase TEXT NOT NULL,
            kind TEXT NOT NULL,
            actor_id BIGINT NOT NULL REFERENCES members (id),
            reason TEXT NOT NULL,
            at BIGINT NOT NULL
        );
        CREATE INDEX journey_moves_by_journey ON journey_moves (journey_id, id);
        CREATE TABLE journey_checks (
            journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
            item TEXT NOT NULL,
            actor_id BIGINT NOT NULL REFERENCES members (id),
            at BIGINT NOT NULL,
            PRIMARY KEY (journey_id, item)
        );
        """)
}
