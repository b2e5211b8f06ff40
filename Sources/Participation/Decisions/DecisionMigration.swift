import Database
import Foundation

enum DecisionMigration {
    static let decisions = Migration("0013-decisions", sqlite: text(keyed: " WITHOUT ROWID"), postgres: text(keyed: ""))

    // Tables of ballots have no row numbers on SQLite and no times anywhere: both would tell in which order people voted.
    private static func text(keyed: String) -> String {
        """
        CREATE TABLE decisions (
            id BIGINT PRIMARY KEY,
            question TEXT NOT NULL,
            context TEXT NOT NULL,
            method TEXT NOT NULL,
            state TEXT NOT NULL,
            stage TEXT NOT NULL,
            secrecy TEXT NOT NULL,
            hides_results BOOLEAN NOT NULL,
            audience TEXT NOT NULL,
            audience_id BIGINT,
            audience_name TEXT NOT NULL,
            quorum BIGINT NOT NULL,
            share TEXT NOT NULL,
            dots BIGINT NOT NULL,
            has_fallback BOOLEAN NOT NULL,
            starter_id BIGINT NOT NULL REFERENCES members (id),
            opens_at BIGINT NOT NULL,
            closes_at BIGINT NOT NULL,
            closed_at BIGINT,
            version BIGINT NOT NULL DEFAULT 1,
            journey_id BIGINT REFERENCES journeys (id) ON DELETE SET NULL,
            post_id BIGINT,
            eligible BIGINT NOT NULL DEFAULT 0,
            result TEXT,
            is_tidied BOOLEAN NOT NULL DEFAULT FALSE,
            form_token TEXT NOT NULL,
            UNIQUE (starter_id, form_token)
        );
        CREATE INDEX decisions_by_state ON decisions (state, closes_at);
        CREATE INDEX decisions_by_journey ON decisions (journey_id, id);

        CREATE TABLE decision_options (
            id BIGINT PRIMARY KEY,
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            place BIGINT NOT NULL,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            source_id BIGINT,
            is_status_quo BOOLEAN NOT NULL,
            withdrawn_at BIGINT
        );
        CREATE INDEX decision_options_by_decision ON decision_options (decision_id, place);

        CREATE TABLE decision_voters (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            has_voted BOOLEAN NOT NULL DEFAULT FALSE,
            proof TEXT,
            was_reminded BOOLEAN NOT NULL DEFAULT FALSE,
            PRIMARY KEY (decision_id, member_id)
        )\(keyed);
        CREATE INDEX decision_voters_by_member ON decision_voters (member_id, decision_id);

        CREATE TABLE decision_ballots (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            box_key TEXT NOT NULL,
            marks TEXT NOT NULL,
            PRIMARY KEY (decision_id, box_key)
        )\(keyed);
        CREATE TABLE decision_votes (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            marks TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (decision_id, member_id)
        )\(keyed);
        CREATE TABLE decision_tallies (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            place BIGINT NOT NULL,
            marks TEXT NOT NULL,
            voters BIGINT NOT NULL,
            PRIMARY KEY (decision_id, place)
        )\(keyed);

        CREATE TABLE decision_changes (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            number BIGINT NOT NULL,
            kind TEXT NOT NULL,
            before_text TEXT NOT NULL,
            reason TEXT NOT NULL,
            actor_id BIGINT NOT NULL REFERENCES members (id),
            at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, number)
        );
        CREATE TABLE decision_remarks (
            id BIGINT PRIMARY KEY,
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            stage TEXT NOT NULL,
            version BIGINT NOT NULL,
            author_id BIGINT NOT NULL REFERENCES members (id),
            body TEXT NOT NULL,
            form_token TEXT NOT NULL,
            at BIGINT NOT NULL,
            UNIQUE (author_id, form_token)
        );
        CREATE INDEX decision_remarks_by_decision ON decision_remarks (decision_id, id);
        CREATE TABLE decision_outcomes (
            decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
            version BIGINT NOT NULL,
            statement TEXT NOT NULL,
            reasons TEXT NOT NULL,
            owner_id BIGINT NOT NULL REFERENCES members (id),
            review_at BIGINT,
            author_id BIGINT NOT NULL REFERENCES members (id),
            at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, version)
        );
        CREATE INDEX decision_outcomes_by_review ON decision_outcomes (review_at) WHERE review_at IS NOT NULL;
        """.replacing("id BIGINT PRIMARY KEY", with: keyed.isEmpty ? "id BIGINT PRIMARY KEY" : "id INTEGER PRIMARY KEY")
    }
}
