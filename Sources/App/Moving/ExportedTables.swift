/// What becomes of each table in an export. A test holds this list beside the schema: whoever adds a table says here what
/// it is.
package enum ExportedTables {
    package enum Rule {
        /// Written, without these columns.
        case exported(without: [String: Column] = [:])
        /// Made anew from what is written.
        case rebuilt(String)
        /// Not written.
        case left(String)
    }

    /// Why a column isn't written.
    package enum Column {
        /// Written when passwords were asked for, and otherwise empty after an import.
        case password
        /// Empty after an import.
        case empty(String)
        /// Another random text after an import.
        case fresh(String)
    }

    package static let rules: [String: Rule] = [
        // The organisation and its people
        "organisation": .exported(), "departments": .exported(), "form_changes": .exported(),
        "members": .exported(without: ["password_hash": .password]),
        "member_words": .rebuilt("names, handles and what people can be asked about"),
        "acquaintance_choices": .exported(), "buddies": .exported(),
        "sessions": .left("a secret that opens the door: people sign in again"),
        "sign_in_links": .left("a secret that opens the door: people ask for a new one"),
        "passkeys": .exported(),
        "passkey_challenges": .left("valid for minutes"), "hand_overs": .left("valid for minutes"),
        "invitation_links": .left("a secret that opens the door: new ones are made"),
        "invitation_uses": .left("it belongs to a link"),
        "door_posters": .left("a secret that opens the door: new ones are printed"),
        "arrivals": .left("who waits at the door asks again"),
        "attempts": .left("how often somebody tried to sign in, forgotten within a quarter of an hour"),
        // Groups and what is said in them
        "spaces": .exported(), "memberships": .exported(), "join_requests": .exported(), "invitations": .exported(),
        "posts": .exported(), "comments": .exported(), "revisions": .exported(), "reactions": .exported(),
        "mentions": .exported(), "post_topics": .exported(), "bookmarks": .exported(),
        "announcements": .exported(), "announcement_reads": .exported(), "announcement_slots": .exported(),
        "announcement_plans": .exported(), "group_settings": .exported(),
        "conversation_reads": .exported(), "imported": .exported(),
        "events": .exported(), "notifications": .exported(),
        "files": .exported(), "file_pieces": .exported(), "pictures": .exported(), "portraits": .exported(),
        "drafts": .left("what somebody began and never sent is nobody else's"),
        "submissions": .left("forms that must not be sent twice, forgotten within a day"),
        "search_documents": .rebuilt("posts, comments and notes"),
        "search_recent": .rebuilt("posts, comments and notes"),
        "search_recent_from": .rebuilt("posts, comments and notes"),
        "search_words": .rebuilt("posts, comments and notes"),
        "search_index": .rebuilt("posts, comments and notes"),
        // Help, knowledge, who may know
        "help_requests": .exported(), "help_types": .exported(), "help_settings": .exported(), "help_too": .exported(),
        "help_asked": .exported(), "help_answers": .exported(), "help_hours": .exported(),
        "help_hour_givers": .exported(),
        "notes": .exported(), "note_authors": .exported(), "note_confirmations": .exported(),
        "note_doubts": .exported(), "note_topics": .exported(), "note_versions": .exported(),
        "expert_asks": .exported(), "expert_optouts": .exported(), "expert_settings": .exported(),
        // The journey
        "journeys": .exported(), "journey_phases": .exported(), "journey_moves": .exported(),
        "journey_checks": .exported(), "journey_options": .exported(),
        "option_points": .exported(), "option_agreements": .exported(), "option_values": .exported(),
        "option_weights": .exported(),
        "tools": .exported(), "tool_contributors": .exported(), "tool_departments": .exported(),
        "tool_marks": .exported(), "tool_raters": .exported(), "tool_words": .exported(),
        // Surveys: what is kept tells of nobody (decision 0014)
        "surveys": .exported(), "survey_questions": .exported(), "survey_themes": .exported(),
        "survey_counts": .exported(), "survey_texts": .exported(), "survey_links": .exported(),
        "survey_sends": .left("forms that must not be sent twice, forgotten within a day"),
        // Decisions: ballots without the keys by which who voted finds them again (decision 0015)
        "decisions": .exported(), "decision_options": .exported(), "decision_changes": .exported(),
        "decision_remarks": .exported(), "decision_outcomes": .exported(), "decision_tallies": .exported(),
        "decision_votes": .exported(),
        "decision_voters": .exported(without: ["proof": .empty("it belongs to a ballot")]),
        "decision_ballots": .exported(without: ["box_key": .fresh("it belongs to who holds the receipt")]),
        // The database itself
        "migrations": .left("the manifest names the steps"),
    ]
}
