CREATE TABLE acquaintance_choices (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    may_be_buddy BOOLEAN NOT NULL DEFAULT TRUE,
    may_be_shown BOOLEAN NOT NULL DEFAULT TRUE,
    week_put_away_at BIGINT
);

CREATE TABLE announcement_plans (
    id INTEGER PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    author_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    week TEXT NOT NULL,
    slot BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    is_stuck BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE INDEX announcement_plans_by_author ON announcement_plans (author_id, id);

CREATE INDEX announcement_plans_by_due ON announcement_plans (is_stuck, due_at);

CREATE INDEX announcement_plans_by_space ON announcement_plans (space_id);

CREATE TABLE announcement_reads (
    post_id BIGINT NOT NULL REFERENCES announcements (post_id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, member_id)
);

CREATE INDEX announcement_reads_by_member ON announcement_reads (member_id);

CREATE TABLE announcement_slots (
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    week TEXT NOT NULL,
    slot BIGINT NOT NULL,
    PRIMARY KEY (space_id, week, slot)
);

CREATE TABLE announcements (
    post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    until_at BIGINT NOT NULL
);

CREATE INDEX announcements_by_end ON announcements (until_at);

CREATE INDEX announcements_by_space ON announcements (space_id, until_at);

CREATE TABLE arrivals (
    id INTEGER PRIMARY KEY,
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

CREATE INDEX arrivals_by_expiry ON arrivals (expires_at);

CREATE INDEX arrivals_by_member ON arrivals (member_id);

CREATE INDEX arrivals_by_poster ON arrivals (poster_id, id);

CREATE TABLE attempts (
    subject TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    window_ends_at BIGINT NOT NULL
);

CREATE TABLE bookmarks (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (member_id, post_id)
);

CREATE TABLE buddies (
    id INTEGER PRIMARY KEY,
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

CREATE INDEX buddies_by_buddy ON buddies (buddy_id, ends_at);

CREATE INDEX buddies_by_end ON buddies (state, ends_at);

CREATE UNIQUE INDEX buddies_of_buddy ON buddies (buddy_id) WHERE state <> 'ended';

CREATE UNIQUE INDEX buddies_of_newcomer ON buddies (newcomer_id) WHERE state <> 'ended';

CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
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

CREATE INDEX comments_by_author ON comments (author_id, id);

CREATE INDEX comments_by_post ON comments (post_id, root_id, id);

CREATE TABLE conversation_reads (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, post_id)
);

CREATE TABLE decision_ballots (
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    box_key TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (decision_id, box_key)
) WITHOUT ROWID;

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

CREATE TABLE decision_options (
    id INTEGER PRIMARY KEY,
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    source_id BIGINT,
    is_status_quo BOOLEAN NOT NULL,
    withdrawn_at BIGINT
);

CREATE INDEX decision_options_by_decision ON decision_options (decision_id, place);

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

CREATE TABLE decision_remarks (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE decision_tallies (
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    marks TEXT NOT NULL,
    voters BIGINT NOT NULL,
    PRIMARY KEY (decision_id, place)
) WITHOUT ROWID;

CREATE TABLE decision_voters (
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    has_voted BOOLEAN NOT NULL DEFAULT FALSE,
    proof TEXT,
    was_reminded BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (decision_id, member_id)
) WITHOUT ROWID;

CREATE INDEX decision_voters_by_member ON decision_voters (member_id, decision_id);

CREATE TABLE decision_votes (
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    marks TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) WITHOUT ROWID;

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
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

CREATE INDEX decisions_by_journey ON decisions (journey_id, id);

CREATE INDEX decisions_by_state ON decisions (state, closes_at);

CREATE TABLE departments (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
);

CREATE TABLE door_posters (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    department_id BIGINT NOT NULL REFERENCES departments (id),
    host_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE INDEX door_posters_by_host ON door_posters (host_id, id);

CREATE TABLE drafts (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    about_id BIGINT NOT NULL,
    fields TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, kind, about_id)
);

CREATE INDEX drafts_by_age ON drafts (updated_at);

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    actor_id BIGINT NOT NULL,
    subject_id BIGINT NOT NULL,
    space_id BIGINT,
    at BIGINT NOT NULL
);

CREATE TABLE expert_asks (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    subject_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (member_id, subject_id)
);

CREATE INDEX expert_asks_by_age ON expert_asks (at);

CREATE INDEX expert_asks_by_member ON expert_asks (member_id, at);

CREATE TABLE expert_optouts (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);

CREATE TABLE expert_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    weekly_cap BIGINT NOT NULL
);

CREATE TABLE file_pieces (
    file_id BIGINT NOT NULL REFERENCES files (id),
    number BIGINT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (file_id, number)
);

CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    digest TEXT NOT NULL
);

CREATE TABLE form_changes (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL,
    is_on BOOLEAN NOT NULL,
    actor_id BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE group_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    announcements BIGINT NOT NULL,
    group_announcements BIGINT NOT NULL,
    idle_days BIGINT NOT NULL,
    period_days BIGINT NOT NULL
);

CREATE TABLE hand_overs (
    id INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    session_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    device TEXT NOT NULL DEFAULT ''
);

CREATE INDEX hand_overs_by_expiry ON hand_overs (expires_at);

CREATE INDEX hand_overs_by_member ON hand_overs (member_id);

CREATE TABLE help_answers (
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    comment_id BIGINT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (post_id, comment_id)
);

CREATE INDEX help_answers_by_comment ON help_answers (comment_id);

CREATE TABLE help_asked (
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    declined_at BIGINT,
    PRIMARY KEY (post_id, member_id)
);

CREATE INDEX help_asked_of_member ON help_asked (member_id, post_id);

CREATE TABLE help_hour_givers (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE
);

CREATE TABLE help_hours (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    half_hours BIGINT NOT NULL,
    reports BIGINT NOT NULL,
    shown_half_hours BIGINT NOT NULL,
    shown_reports BIGINT NOT NULL
);

CREATE TABLE help_requests (
    post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    asker_id BIGINT NOT NULL REFERENCES members (id),
    space_id BIGINT NOT NULL REFERENCES spaces (id),
    type_id BIGINT NOT NULL,
    type_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    rung BIGINT NOT NULL,
    climbs_at BIGINT,
    end_told_at BIGINT,
    ended_at BIGINT,
    ending TEXT,
    how TEXT NOT NULL DEFAULT '',
    thanks TEXT NOT NULL DEFAULT '',
    gave_hours BOOLEAN NOT NULL DEFAULT FALSE,
    too_count BIGINT NOT NULL DEFAULT 0,
    asked_count BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX help_by_asker ON help_requests (asker_id, post_id);

CREATE INDEX help_climbing ON help_requests (climbs_at) WHERE ended_at IS NULL;

CREATE INDEX help_ending ON help_requests (ends_at) WHERE ended_at IS NULL;

CREATE INDEX help_open ON help_requests (post_id) WHERE ended_at IS NULL;

CREATE INDEX help_open_by_space ON help_requests (space_id, post_id) WHERE ended_at IS NULL;

CREATE INDEX help_solved ON help_requests (ended_at, post_id) WHERE ending = 'answered';

CREATE TABLE help_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    host_after BIGINT NOT NULL,
    everyone_after BIGINT NOT NULL,
    days BIGINT NOT NULL
);

CREATE TABLE help_too (
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, member_id)
);

CREATE TABLE help_types (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    about TEXT NOT NULL,
    fields TEXT NOT NULL,
    guards_clients BOOLEAN NOT NULL,
    is_off BOOLEAN NOT NULL
);

CREATE TABLE imported (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    id BIGINT NOT NULL,
    PRIMARY KEY (source, kind, key)
);

CREATE TABLE invitation_links (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE invitation_uses (
    form_hash TEXT PRIMARY KEY,
    link_id BIGINT NOT NULL REFERENCES invitation_links (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);

CREATE INDEX invitation_uses_by_link ON invitation_uses (link_id);

CREATE INDEX invitation_uses_by_member ON invitation_uses (member_id);

CREATE INDEX invitation_uses_by_time ON invitation_uses (at);

CREATE TABLE invitations (
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    invited_by BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (space_id, member_id)
);

CREATE INDEX invitations_by_member ON invitations (member_id);

CREATE TABLE join_requests (
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (space_id, member_id)
);

CREATE INDEX join_requests_by_member ON join_requests (member_id);

CREATE TABLE journey_checks (
    journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    actor_id BIGINT NOT NULL REFERENCES members (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (journey_id, item)
);

CREATE TABLE journey_moves (
    id INTEGER PRIMARY KEY,
    journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor_id BIGINT NOT NULL REFERENCES members (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX journey_moves_by_journey ON journey_moves (journey_id, id);

CREATE TABLE journey_options (
    id INTEGER PRIMARY KEY,
    journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    address TEXT NOT NULL,
    tool_id BIGINT REFERENCES tools (id),
    forms TEXT NOT NULL,
    serves TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT
);

CREATE INDEX journey_options_by_journey ON journey_options (journey_id, id);

CREATE UNIQUE INDEX journey_options_by_name ON journey_options (journey_id, name_key) WHERE removed_at IS NULL;

CREATE TABLE journey_phases (
    journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
    phase TEXT NOT NULL,
    state TEXT NOT NULL,
    who TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    PRIMARY KEY (journey_id, phase)
);

CREATE TABLE journeys (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    leader_id BIGINT NOT NULL REFERENCES members (id),
    started_at BIGINT NOT NULL,
    finished_at BIGINT
);

CREATE TABLE member_words (
    word TEXT NOT NULL,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE, audience TEXT NOT NULL DEFAULT 'everyone',
    PRIMARY KEY (word, member_id)
);

CREATE INDEX member_words_by_member ON member_words (member_id, word);

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
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
, portrait_id BIGINT, job_audience TEXT NOT NULL DEFAULT 'me', about_audience TEXT NOT NULL DEFAULT 'me', ask_audience TEXT NOT NULL DEFAULT 'me', portrait_audience TEXT NOT NULL DEFAULT 'me');

CREATE INDEX members_by_creation ON members (created_at);

CREATE INDEX members_by_department ON members (department_id, name_key, id);

CREATE INDEX members_by_name ON members (name_key, id);

CREATE TABLE memberships (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    space_id BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    joined_at BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, space_id)
);

CREATE INDEX memberships_by_space ON memberships (space_id, member_id);

CREATE TABLE mentions (
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    subject_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, subject_id, member_id)
);

CREATE TABLE migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL);

CREATE TABLE note_authors (
    note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (note_id, member_id)
);

CREATE INDEX note_authors_by_member ON note_authors (member_id);

CREATE TABLE note_confirmations (
    note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (note_id, member_id)
);

CREATE INDEX note_confirmations_by_member ON note_confirmations (member_id);

CREATE TABLE note_doubts (
    id INTEGER PRIMARY KEY,
    note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    author_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    remark TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered_at BIGINT,
    answer TEXT NOT NULL DEFAULT ''
);

CREATE INDEX note_doubts_by_author ON note_doubts (author_id);

CREATE INDEX note_doubts_by_note ON note_doubts (note_id, id);

CREATE TABLE note_topics (
    topic_key TEXT NOT NULL,
    note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    PRIMARY KEY (topic_key, note_id)
);

CREATE INDEX note_topics_by_note ON note_topics (note_id);

CREATE TABLE note_versions (
    note_id BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    topics TEXT NOT NULL,
    sources TEXT NOT NULL,
    author_id BIGINT NOT NULL REFERENCES members (id),
    why TEXT NOT NULL,
    restored_from BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (note_id, version)
);

CREATE INDEX note_versions_by_author ON note_versions (author_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES spaces (id),
    owner_id BIGINT NOT NULL REFERENCES members (id),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    topics TEXT NOT NULL,
    sources TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    review_at BIGINT NOT NULL,
    reminded_at BIGINT,
    doubted_at BIGINT,
    withdrawn_at BIGINT,
    withdrawn_by BIGINT,
    confirmations BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX notes_by_change ON notes (changed_at, id);

CREATE INDEX notes_by_owner ON notes (owner_id, id);

CREATE INDEX notes_by_review ON notes (review_at) WHERE withdrawn_at IS NULL;

CREATE INDEX notes_by_space ON notes (space_id, changed_at, id);

CREATE INDEX notes_doubted ON notes (doubted_at) WHERE doubted_at IS NOT NULL;

CREATE TABLE notifications (
    id INTEGER PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    about_id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    space_id BIGINT,
    actor_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    visible_at BIGINT NOT NULL,
    read_at BIGINT,
    UNIQUE (member_id, item_id, actor_id, kind, about_id)
);

CREATE INDEX notifications_by_item ON notifications (item_id);

CREATE INDEX notifications_by_member ON notifications (member_id, id);

CREATE INDEX notifications_unread ON notifications (member_id, id) WHERE read_at IS NULL;

CREATE TABLE option_agreements (
    point_id BIGINT NOT NULL REFERENCES option_points (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (point_id, member_id)
);

CREATE TABLE option_points (
    id INTEGER PRIMARY KEY,
    option_id BIGINT NOT NULL REFERENCES journey_options (id) ON DELETE CASCADE,
    is_pro BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    author_id BIGINT NOT NULL REFERENCES members (id),
    at BIGINT NOT NULL,
    edited_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX option_points_by_option ON option_points (option_id, id);

CREATE TABLE option_values (
    option_id BIGINT NOT NULL REFERENCES journey_options (id) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    value BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (option_id, criterion)
);

CREATE TABLE option_weights (
    journey_id BIGINT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    weight BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (journey_id, criterion)
);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    is_demo BOOLEAN NOT NULL,
    forms TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE passkey_challenges (
    challenge_hash TEXT PRIMARY KEY,
    member_id BIGINT REFERENCES members (id) ON DELETE CASCADE,
    user_handle TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);

CREATE INDEX passkey_challenges_by_member ON passkey_challenges (member_id);

CREATE TABLE passkeys (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE pictures (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE portraits (
    id INTEGER PRIMARY KEY,
    member_id BIGINT NOT NULL UNIQUE REFERENCES members (id),
    large_id BIGINT NOT NULL REFERENCES files (id),
    medium_id BIGINT NOT NULL REFERENCES files (id),
    small_id BIGINT NOT NULL REFERENCES files (id)
);

CREATE TABLE post_topics (
    topic_key TEXT NOT NULL,
    post_id BIGINT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    subject_id BIGINT NOT NULL,
    PRIMARY KEY (topic_key, post_id, subject_id)
);

CREATE INDEX post_topics_by_subject ON post_topics (subject_id);

CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
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
, form TEXT NOT NULL DEFAULT 'talk', details TEXT NOT NULL DEFAULT '', pictures TEXT NOT NULL DEFAULT '');

CREATE INDEX posts_by_activity ON posts (last_activity_at, id);

CREATE INDEX posts_by_author ON posts (author_id, id);

CREATE INDEX posts_by_space ON posts (space_id, id);

CREATE INDEX posts_by_space_activity ON posts (space_id, last_activity_at, id);

CREATE INDEX posts_pinned ON posts (space_id, pinned_at) WHERE pinned_at IS NOT NULL;

CREATE TABLE reactions (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    subject_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (member_id, subject_id, kind)
);

CREATE TABLE revisions (
    subject_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (subject_id, version)
);

CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    space_id BIGINT,
    at BIGINT NOT NULL
);

CREATE VIRTUAL TABLE search_index USING fts5 (
    terms, content = '', columnsize = 0, tokenize = 'ascii'
);

CREATE TABLE search_words (
    place BIGINT NOT NULL,
    word TEXT NOT NULL,
    reversed TEXT NOT NULL,
    seen BIGINT NOT NULL,
    PRIMARY KEY (place, word)
) WITHOUT ROWID;

CREATE INDEX search_words_reversed ON search_words (place, reversed);

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
, device TEXT NOT NULL DEFAULT '', seen_at BIGINT NOT NULL DEFAULT 0);

CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE INDEX sessions_by_member ON sessions (member_id);

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

CREATE TABLE spaces (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    purpose TEXT NOT NULL,
    need TEXT NOT NULL,
    kind TEXT NOT NULL,
    forms TEXT NOT NULL,
    host_id BIGINT NOT NULL REFERENCES members (id),
    stand_in_id BIGINT REFERENCES members (id),
    member_count BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_activity_at BIGINT NOT NULL
, elsewhere TEXT NOT NULL DEFAULT '', elsewhere_rules TEXT NOT NULL DEFAULT '', elsewhere_manual TEXT NOT NULL DEFAULT '', is_for_all BOOLEAN NOT NULL DEFAULT FALSE, life TEXT NOT NULL DEFAULT 'awake', ends_at BIGINT, renewed_at BIGINT NOT NULL DEFAULT 0, closing_word TEXT NOT NULL DEFAULT '', told_idle_at BIGINT NOT NULL DEFAULT 0, told_late_at BIGINT NOT NULL DEFAULT 0, told_week_at BIGINT NOT NULL DEFAULT 0);

CREATE INDEX spaces_by_end ON spaces (ends_at) WHERE ends_at IS NOT NULL;

CREATE INDEX spaces_by_host ON spaces (host_id);

CREATE INDEX spaces_by_life ON spaces (life, last_activity_at);

CREATE INDEX spaces_by_name ON spaces (name_key, id);

CREATE INDEX spaces_by_stand_in ON spaces (stand_in_id) WHERE stand_in_id IS NOT NULL;

CREATE TABLE submissions (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    token TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (member_id, token)
);

CREATE INDEX submissions_by_age ON submissions (at);

CREATE TABLE survey_counts (
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    cut BIGINT NOT NULL,
    cell TEXT NOT NULL,
    people BIGINT NOT NULL DEFAULT 0,
    people_before BIGINT NOT NULL DEFAULT 0,
    people_shown BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (survey_id, cut, cell)
) WITHOUT ROWID;

CREATE TABLE survey_links (
    token_hash TEXT NOT NULL PRIMARY KEY,
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    is_used BOOLEAN NOT NULL DEFAULT FALSE
) WITHOUT ROWID;

CREATE INDEX survey_links_by_survey ON survey_links (survey_id);

CREATE TABLE survey_questions (
    id INTEGER PRIMARY KEY,
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    need TEXT,
    content TEXT NOT NULL
);

CREATE INDEX survey_questions_by_survey ON survey_questions (survey_id, position, id);

CREATE TABLE survey_sends (
    token_hash TEXT NOT NULL PRIMARY KEY,
    half_day BIGINT NOT NULL
) WITHOUT ROWID;

CREATE TABLE survey_texts (
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES survey_questions (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    theme_id BIGINT REFERENCES survey_themes (id) ON DELETE SET NULL,
    withheld TEXT,
    PRIMARY KEY (survey_id, id)
) WITHOUT ROWID;

CREATE INDEX survey_texts_by_theme ON survey_texts (theme_id);

CREATE TABLE survey_themes (
    id INTEGER PRIMARY KEY,
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    question_id BIGINT NOT NULL REFERENCES survey_questions (id) ON DELETE CASCADE,
    title TEXT NOT NULL
);

CREATE INDEX survey_themes_by_survey ON survey_themes (survey_id, id);

CREATE TABLE surveys (
    id INTEGER PRIMARY KEY,
    journey_id BIGINT NOT NULL REFERENCES journeys (id),
    title TEXT NOT NULL,
    intro TEXT NOT NULL,
    maker_id BIGINT NOT NULL REFERENCES members (id),
    k BIGINT NOT NULL,
    shows_running BOOLEAN NOT NULL,
    by_issued_link BOOLEAN NOT NULL,
    population BIGINT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    opens_at BIGINT,
    closes_at BIGINT,
    closed_at BIGINT,
    paper_count BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX surveys_by_journey ON surveys (journey_id, id);

CREATE INDEX surveys_to_close ON surveys (closes_at) WHERE closed_at IS NULL;

CREATE TABLE tool_contributors (
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
    PRIMARY KEY (member_id, tool_id)
);

CREATE TABLE tool_departments (
    tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
    department_id BIGINT NOT NULL REFERENCES departments (id),
    PRIMARY KEY (tool_id, department_id)
);

CREATE INDEX tool_departments_by_department ON tool_departments (department_id);

CREATE TABLE tool_marks (
    tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
    mark BIGINT NOT NULL,
    given BIGINT NOT NULL,
    told BIGINT NOT NULL,
    PRIMARY KEY (tool_id, mark)
);

CREATE TABLE tool_raters (
    tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
    member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (tool_id, member_id)
);

CREATE TABLE tool_words (
    id INTEGER PRIMARY KEY,
    tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
    works BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    author_id BIGINT REFERENCES members (id)
);

CREATE INDEX tool_words_by_tool ON tool_words (tool_id, id);

CREATE TABLE tools (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    purposes TEXT NOT NULL,
    is_for_everyone BOOLEAN NOT NULL,
    people BIGINT,
    frequency TEXT NOT NULL,
    login TEXT NOT NULL,
    owner TEXT NOT NULL,
    cost TEXT NOT NULL,
    yearly_cost BIGINT,
    place TEXT NOT NULL,
    sight TEXT NOT NULL,
    client_data TEXT NOT NULL,
    added_by BIGINT NOT NULL REFERENCES members (id),
    version BIGINT NOT NULL DEFAULT 1,
    merged_into BIGINT REFERENCES tools (id),
    merged_at BIGINT
);

CREATE INDEX tools_by_merged ON tools (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX tools_by_name ON tools (name_key, id);
