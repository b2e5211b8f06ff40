CREATE TABLE acquaintance_choices (
    member_id bigint NOT NULL,
    may_be_buddy boolean DEFAULT true NOT NULL,
    may_be_shown boolean DEFAULT true NOT NULL,
    week_put_away_at bigint,
    CONSTRAINT acquaintance_choices_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT acquaintance_choices_pkey PRIMARY KEY (member_id)
);

CREATE TABLE announcement_plans (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    author_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    week text NOT NULL,
    slot bigint NOT NULL,
    due_at bigint NOT NULL,
    until_at bigint NOT NULL,
    is_stuck boolean DEFAULT false NOT NULL,
    CONSTRAINT announcement_plans_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT announcement_plans_pkey PRIMARY KEY (id),
    CONSTRAINT announcement_plans_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX announcement_plans_by_author ON announcement_plans USING btree (author_id, id);
CREATE INDEX announcement_plans_by_due ON announcement_plans USING btree (is_stuck, due_at);
CREATE INDEX announcement_plans_by_space ON announcement_plans USING btree (space_id);

CREATE TABLE announcement_reads (
    post_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT announcement_reads_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT announcement_reads_pkey PRIMARY KEY (post_id, member_id),
    CONSTRAINT announcement_reads_post_id_fkey FOREIGN KEY (post_id) REFERENCES announcements(post_id) ON DELETE CASCADE
);
CREATE INDEX announcement_reads_by_member ON announcement_reads USING btree (member_id);

CREATE TABLE announcement_slots (
    space_id bigint NOT NULL,
    week text NOT NULL,
    slot bigint NOT NULL,
    CONSTRAINT announcement_slots_pkey PRIMARY KEY (space_id, week, slot),
    CONSTRAINT announcement_slots_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);

CREATE TABLE announcements (
    post_id bigint NOT NULL,
    space_id bigint NOT NULL,
    until_at bigint NOT NULL,
    CONSTRAINT announcements_pkey PRIMARY KEY (post_id),
    CONSTRAINT announcements_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE,
    CONSTRAINT announcements_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX announcements_by_end ON announcements USING btree (until_at);
CREATE INDEX announcements_by_space ON announcements USING btree (space_id, until_at);

CREATE TABLE arrivals (
    id bigint NOT NULL,
    poster_id bigint NOT NULL,
    token_hash text NOT NULL,
    form_hash text NOT NULL,
    name text NOT NULL,
    mail text,
    note text NOT NULL,
    at bigint NOT NULL,
    expires_at bigint NOT NULL,
    member_id bigint,
    CONSTRAINT arrivals_form_hash_key UNIQUE (form_hash),
    CONSTRAINT arrivals_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT arrivals_pkey PRIMARY KEY (id),
    CONSTRAINT arrivals_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES door_posters(id) ON DELETE CASCADE,
    CONSTRAINT arrivals_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX arrivals_by_expiry ON arrivals USING btree (expires_at);
CREATE INDEX arrivals_by_member ON arrivals USING btree (member_id);
CREATE INDEX arrivals_by_poster ON arrivals USING btree (poster_id, id);

CREATE TABLE attempts (
    subject text NOT NULL,
    failures bigint NOT NULL,
    window_ends_at bigint NOT NULL,
    CONSTRAINT attempts_pkey PRIMARY KEY (subject)
);

CREATE TABLE bookmarks (
    member_id bigint NOT NULL,
    post_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT bookmarks_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT bookmarks_pkey PRIMARY KEY (member_id, post_id),
    CONSTRAINT bookmarks_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);

CREATE TABLE buddies (
    id bigint NOT NULL,
    newcomer_id bigint NOT NULL,
    buddy_id bigint NOT NULL,
    state text NOT NULL,
    proposed_at bigint NOT NULL,
    newcomer_agreed boolean DEFAULT false NOT NULL,
    buddy_agreed boolean DEFAULT false NOT NULL,
    together_at bigint,
    ends_at bigint NOT NULL,
    CONSTRAINT buddies_buddy_id_fkey FOREIGN KEY (buddy_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT buddies_newcomer_id_buddy_id_key UNIQUE (newcomer_id, buddy_id),
    CONSTRAINT buddies_newcomer_id_fkey FOREIGN KEY (newcomer_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT buddies_pkey PRIMARY KEY (id)
);
CREATE INDEX buddies_by_buddy ON buddies USING btree (buddy_id, ends_at);
CREATE INDEX buddies_by_end ON buddies USING btree (state, ends_at);
CREATE UNIQUE INDEX buddies_of_buddy ON buddies USING btree (buddy_id) WHERE (state <> 'ended'::text);
CREATE UNIQUE INDEX buddies_of_newcomer ON buddies USING btree (newcomer_id) WHERE (state <> 'ended'::text);

CREATE TABLE comments (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    root_id bigint NOT NULL,
    reply_to_id bigint,
    author_id bigint NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    edited_at bigint,
    withdrawn_at bigint,
    withdrawn_by bigint,
    is_accepted boolean DEFAULT false NOT NULL,
    thanks_count bigint DEFAULT 0 NOT NULL,
    agree_count bigint DEFAULT 0 NOT NULL,
    learned_count bigint DEFAULT 0 NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT comments_pkey PRIMARY KEY (id),
    CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id)
);
CREATE INDEX comments_by_author ON comments USING btree (author_id, id);
CREATE INDEX comments_by_post ON comments USING btree (post_id, root_id, id);

CREATE TABLE conversation_reads (
    member_id bigint NOT NULL,
    post_id bigint NOT NULL,
    read_at bigint NOT NULL,
    CONSTRAINT conversation_reads_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT conversation_reads_pkey PRIMARY KEY (member_id, post_id),
    CONSTRAINT conversation_reads_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);

CREATE TABLE decision_ballots (
    decision_id bigint NOT NULL,
    box_key text NOT NULL,
    marks text NOT NULL,
    CONSTRAINT decision_ballots_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_ballots_pkey PRIMARY KEY (decision_id, box_key)
);

CREATE TABLE decision_changes (
    decision_id bigint NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    before_text text NOT NULL,
    reason text NOT NULL,
    actor_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT decision_changes_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id),
    CONSTRAINT decision_changes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_changes_pkey PRIMARY KEY (decision_id, number)
);

CREATE TABLE decision_options (
    id bigint NOT NULL,
    decision_id bigint NOT NULL,
    place bigint NOT NULL,
    name text NOT NULL,
    text text NOT NULL,
    source_id bigint,
    is_status_quo boolean NOT NULL,
    withdrawn_at bigint,
    CONSTRAINT decision_options_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_options_pkey PRIMARY KEY (id)
);
CREATE INDEX decision_options_by_decision ON decision_options USING btree (decision_id, place);

CREATE TABLE decision_outcomes (
    decision_id bigint NOT NULL,
    version bigint NOT NULL,
    statement text NOT NULL,
    reasons text NOT NULL,
    owner_id bigint NOT NULL,
    review_at bigint,
    author_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT decision_outcomes_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT decision_outcomes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_outcomes_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES members(id),
    CONSTRAINT decision_outcomes_pkey PRIMARY KEY (decision_id, version)
);
CREATE INDEX decision_outcomes_by_review ON decision_outcomes USING btree (review_at) WHERE (review_at IS NOT NULL);

CREATE TABLE decision_remarks (
    id bigint NOT NULL,
    decision_id bigint NOT NULL,
    stage text NOT NULL,
    version bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    form_token text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT decision_remarks_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT decision_remarks_author_id_form_token_key UNIQUE (author_id, form_token),
    CONSTRAINT decision_remarks_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_remarks_pkey PRIMARY KEY (id)
);
CREATE INDEX decision_remarks_by_decision ON decision_remarks USING btree (decision_id, id);

CREATE TABLE decision_tallies (
    decision_id bigint NOT NULL,
    place bigint NOT NULL,
    marks text NOT NULL,
    voters bigint NOT NULL,
    CONSTRAINT decision_tallies_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_tallies_pkey PRIMARY KEY (decision_id, place)
);

CREATE TABLE decision_voters (
    decision_id bigint NOT NULL,
    member_id bigint NOT NULL,
    has_voted boolean DEFAULT false NOT NULL,
    proof text,
    was_reminded boolean DEFAULT false NOT NULL,
    CONSTRAINT decision_voters_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_voters_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT decision_voters_pkey PRIMARY KEY (decision_id, member_id)
);
CREATE INDEX decision_voters_by_member ON decision_voters USING btree (member_id, decision_id);

CREATE TABLE decision_votes (
    decision_id bigint NOT NULL,
    member_id bigint NOT NULL,
    marks text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT decision_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE,
    CONSTRAINT decision_votes_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT decision_votes_pkey PRIMARY KEY (decision_id, member_id)
);

CREATE TABLE decisions (
    id bigint NOT NULL,
    question text NOT NULL,
    context text NOT NULL,
    method text NOT NULL,
    state text NOT NULL,
    stage text NOT NULL,
    secrecy text NOT NULL,
    hides_results boolean NOT NULL,
    audience text NOT NULL,
    audience_id bigint,
    audience_name text NOT NULL,
    quorum bigint NOT NULL,
    share text NOT NULL,
    dots bigint NOT NULL,
    has_fallback boolean NOT NULL,
    starter_id bigint NOT NULL,
    opens_at bigint NOT NULL,
    closes_at bigint NOT NULL,
    closed_at bigint,
    version bigint DEFAULT 1 NOT NULL,
    journey_id bigint,
    post_id bigint,
    eligible bigint DEFAULT 0 NOT NULL,
    result text,
    is_tidied boolean DEFAULT false NOT NULL,
    form_token text NOT NULL,
    CONSTRAINT decisions_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE SET NULL,
    CONSTRAINT decisions_pkey PRIMARY KEY (id),
    CONSTRAINT decisions_starter_id_fkey FOREIGN KEY (starter_id) REFERENCES members(id),
    CONSTRAINT decisions_starter_id_form_token_key UNIQUE (starter_id, form_token)
);
CREATE INDEX decisions_by_journey ON decisions USING btree (journey_id, id);
CREATE INDEX decisions_by_state ON decisions USING btree (state, closes_at);

CREATE TABLE departments (
    id bigint NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    CONSTRAINT departments_name_key_key UNIQUE (name_key),
    CONSTRAINT departments_pkey PRIMARY KEY (id)
);

CREATE TABLE door_posters (
    id bigint NOT NULL,
    code text NOT NULL,
    department_id bigint NOT NULL,
    host_id bigint NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint,
    CONSTRAINT door_posters_code_key UNIQUE (code),
    CONSTRAINT door_posters_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id),
    CONSTRAINT door_posters_host_id_fkey FOREIGN KEY (host_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT door_posters_pkey PRIMARY KEY (id)
);
CREATE INDEX door_posters_by_host ON door_posters USING btree (host_id, id);

CREATE TABLE drafts (
    member_id bigint NOT NULL,
    kind text NOT NULL,
    about_id bigint NOT NULL,
    fields text NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT drafts_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT drafts_pkey PRIMARY KEY (member_id, kind, about_id)
);
CREATE INDEX drafts_by_age ON drafts USING btree (updated_at);

CREATE TABLE events (
    id bigint NOT NULL,
    kind text NOT NULL,
    actor_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    space_id bigint,
    at bigint NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE TABLE expert_asks (
    member_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT expert_asks_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT expert_asks_pkey PRIMARY KEY (member_id, subject_id)
);
CREATE INDEX expert_asks_by_age ON expert_asks USING btree (at);
CREATE INDEX expert_asks_by_member ON expert_asks USING btree (member_id, at);

CREATE TABLE expert_optouts (
    member_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT expert_optouts_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT expert_optouts_pkey PRIMARY KEY (member_id)
);

CREATE TABLE expert_settings (
    id bigint NOT NULL,
    weekly_cap bigint NOT NULL,
    CONSTRAINT expert_settings_id_check CHECK ((id = 1)),
    CONSTRAINT expert_settings_pkey PRIMARY KEY (id)
);

CREATE TABLE file_pieces (
    file_id bigint NOT NULL,
    number bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT file_pieces_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
    CONSTRAINT file_pieces_pkey PRIMARY KEY (file_id, number)
);

CREATE TABLE files (
    id bigint NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    digest text NOT NULL,
    CONSTRAINT files_pkey PRIMARY KEY (id)
);

CREATE TABLE form_changes (
    id bigint NOT NULL,
    form text NOT NULL,
    is_on boolean NOT NULL,
    actor_id bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT form_changes_pkey PRIMARY KEY (id)
);

CREATE TABLE group_settings (
    id bigint NOT NULL,
    announcements bigint NOT NULL,
    group_announcements bigint NOT NULL,
    idle_days bigint NOT NULL,
    period_days bigint NOT NULL,
    CONSTRAINT group_settings_id_check CHECK ((id = 1)),
    CONSTRAINT group_settings_pkey PRIMARY KEY (id)
);

CREATE TABLE hand_overs (
    id bigint NOT NULL,
    token_hash text NOT NULL,
    member_id bigint NOT NULL,
    session_hash text NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    device text DEFAULT ''::text NOT NULL,
    CONSTRAINT hand_overs_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT hand_overs_pkey PRIMARY KEY (id),
    CONSTRAINT hand_overs_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX hand_overs_by_expiry ON hand_overs USING btree (expires_at);
CREATE INDEX hand_overs_by_member ON hand_overs USING btree (member_id);

CREATE TABLE help_answers (
    post_id bigint NOT NULL,
    comment_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT help_answers_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments(id) ON DELETE CASCADE,
    CONSTRAINT help_answers_pkey PRIMARY KEY (post_id, comment_id),
    CONSTRAINT help_answers_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);
CREATE INDEX help_answers_by_comment ON help_answers USING btree (comment_id);

CREATE TABLE help_asked (
    post_id bigint NOT NULL,
    member_id bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    declined_at bigint,
    CONSTRAINT help_asked_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT help_asked_pkey PRIMARY KEY (post_id, member_id),
    CONSTRAINT help_asked_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);
CREATE INDEX help_asked_of_member ON help_asked USING btree (member_id, post_id);

CREATE TABLE help_hour_givers (
    member_id bigint NOT NULL,
    CONSTRAINT help_hour_givers_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT help_hour_givers_pkey PRIMARY KEY (member_id)
);

CREATE TABLE help_hours (
    id bigint NOT NULL,
    half_hours bigint NOT NULL,
    reports bigint NOT NULL,
    shown_half_hours bigint NOT NULL,
    shown_reports bigint NOT NULL,
    CONSTRAINT help_hours_id_check CHECK ((id = 1)),
    CONSTRAINT help_hours_pkey PRIMARY KEY (id)
);

CREATE TABLE help_requests (
    post_id bigint NOT NULL,
    asker_id bigint NOT NULL,
    space_id bigint NOT NULL,
    type_id bigint NOT NULL,
    type_name text NOT NULL,
    at bigint NOT NULL,
    ends_at bigint NOT NULL,
    rung bigint NOT NULL,
    climbs_at bigint,
    end_told_at bigint,
    ended_at bigint,
    ending text,
    how text DEFAULT ''::text NOT NULL,
    thanks text DEFAULT ''::text NOT NULL,
    gave_hours boolean DEFAULT false NOT NULL,
    too_count bigint DEFAULT 0 NOT NULL,
    asked_count bigint DEFAULT 0 NOT NULL,
    CONSTRAINT help_requests_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES members(id),
    CONSTRAINT help_requests_pkey PRIMARY KEY (post_id),
    CONSTRAINT help_requests_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE,
    CONSTRAINT help_requests_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id)
);
CREATE INDEX help_by_asker ON help_requests USING btree (asker_id, post_id);
CREATE INDEX help_climbing ON help_requests USING btree (climbs_at) WHERE (ended_at IS NULL);
CREATE INDEX help_ending ON help_requests USING btree (ends_at) WHERE (ended_at IS NULL);
CREATE INDEX help_open ON help_requests USING btree (post_id) WHERE (ended_at IS NULL);
CREATE INDEX help_open_by_space ON help_requests USING btree (space_id, post_id) WHERE (ended_at IS NULL);
CREATE INDEX help_solved ON help_requests USING btree (ended_at, post_id) WHERE (ending = 'answered'::text);

CREATE TABLE help_settings (
    id bigint NOT NULL,
    host_after bigint NOT NULL,
    everyone_after bigint NOT NULL,
    days bigint NOT NULL,
    CONSTRAINT help_settings_id_check CHECK ((id = 1)),
    CONSTRAINT help_settings_pkey PRIMARY KEY (id)
);

CREATE TABLE help_too (
    post_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT help_too_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT help_too_pkey PRIMARY KEY (post_id, member_id),
    CONSTRAINT help_too_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);

CREATE TABLE help_types (
    id bigint NOT NULL,
    name text NOT NULL,
    about text NOT NULL,
    fields text NOT NULL,
    guards_clients boolean NOT NULL,
    is_off boolean NOT NULL,
    CONSTRAINT help_types_pkey PRIMARY KEY (id)
);

CREATE TABLE imported (
    source text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT imported_pkey PRIMARY KEY (source, kind, key)
);

CREATE TABLE invitation_links (
    id bigint NOT NULL,
    token_hash text NOT NULL,
    maker_id bigint NOT NULL,
    note text NOT NULL,
    role text NOT NULL,
    department_id bigint,
    space_id bigint,
    uses_left bigint NOT NULL,
    used bigint DEFAULT 0 NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    CONSTRAINT invitation_links_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id),
    CONSTRAINT invitation_links_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT invitation_links_pkey PRIMARY KEY (id),
    CONSTRAINT invitation_links_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX invitation_links_by_maker ON invitation_links USING btree (maker_id, id);

CREATE TABLE invitation_uses (
    form_hash text NOT NULL,
    link_id bigint NOT NULL,
    member_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT invitation_uses_link_id_fkey FOREIGN KEY (link_id) REFERENCES invitation_links(id) ON DELETE CASCADE,
    CONSTRAINT invitation_uses_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT invitation_uses_pkey PRIMARY KEY (form_hash)
);
CREATE INDEX invitation_uses_by_link ON invitation_uses USING btree (link_id);
CREATE INDEX invitation_uses_by_member ON invitation_uses USING btree (member_id);
CREATE INDEX invitation_uses_by_time ON invitation_uses USING btree (at);

CREATE TABLE invitations (
    space_id bigint NOT NULL,
    member_id bigint NOT NULL,
    invited_by bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT invitations_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT invitations_pkey PRIMARY KEY (space_id, member_id),
    CONSTRAINT invitations_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX invitations_by_member ON invitations USING btree (member_id);

CREATE TABLE join_requests (
    space_id bigint NOT NULL,
    member_id bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT join_requests_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT join_requests_pkey PRIMARY KEY (space_id, member_id),
    CONSTRAINT join_requests_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX join_requests_by_member ON join_requests USING btree (member_id);

CREATE TABLE journey_checks (
    journey_id bigint NOT NULL,
    item text NOT NULL,
    actor_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT journey_checks_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id),
    CONSTRAINT journey_checks_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE,
    CONSTRAINT journey_checks_pkey PRIMARY KEY (journey_id, item)
);

CREATE TABLE journey_moves (
    id bigint NOT NULL,
    journey_id bigint NOT NULL,
    phase text NOT NULL,
    kind text NOT NULL,
    actor_id bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT journey_moves_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id),
    CONSTRAINT journey_moves_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE,
    CONSTRAINT journey_moves_pkey PRIMARY KEY (id)
);
CREATE INDEX journey_moves_by_journey ON journey_moves USING btree (journey_id, id);

CREATE TABLE journey_options (
    id bigint NOT NULL,
    journey_id bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    description text NOT NULL,
    address text NOT NULL,
    tool_id bigint,
    forms text NOT NULL,
    serves text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    removed_at bigint,
    CONSTRAINT journey_options_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE,
    CONSTRAINT journey_options_pkey PRIMARY KEY (id),
    CONSTRAINT journey_options_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id)
);
CREATE INDEX journey_options_by_journey ON journey_options USING btree (journey_id, id);
CREATE UNIQUE INDEX journey_options_by_name ON journey_options USING btree (journey_id, name_key) WHERE (removed_at IS NULL);

CREATE TABLE journey_phases (
    journey_id bigint NOT NULL,
    phase text NOT NULL,
    state text NOT NULL,
    who text NOT NULL,
    starts_at bigint,
    ends_at bigint,
    CONSTRAINT journey_phases_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE,
    CONSTRAINT journey_phases_pkey PRIMARY KEY (journey_id, phase)
);

CREATE TABLE journeys (
    id bigint NOT NULL,
    title text NOT NULL,
    question text NOT NULL,
    leader_id bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    CONSTRAINT journeys_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES members(id),
    CONSTRAINT journeys_pkey PRIMARY KEY (id)
);

CREATE TABLE member_words (
    word text NOT NULL,
    member_id bigint NOT NULL,
    audience text DEFAULT 'everyone'::text NOT NULL,
    CONSTRAINT member_words_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT member_words_pkey PRIMARY KEY (word, member_id)
);
CREATE INDEX member_words_by_member ON member_words USING btree (member_id, word);

CREATE TABLE members (
    id bigint NOT NULL,
    handle text NOT NULL,
    handle_key text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    mail text,
    mail_key text,
    password_hash text,
    role text NOT NULL,
    state text NOT NULL,
    department_id bigint,
    job text DEFAULT ''::text NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    ask_me_about text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    phone_audience text DEFAULT 'me'::text NOT NULL,
    mail_audience text DEFAULT 'me'::text NOT NULL,
    language text,
    created_at bigint NOT NULL,
    home_seen_at bigint DEFAULT 0 NOT NULL,
    last_visit_at bigint DEFAULT 0 NOT NULL,
    portrait_id bigint,
    job_audience text DEFAULT 'me'::text NOT NULL,
    about_audience text DEFAULT 'me'::text NOT NULL,
    ask_audience text DEFAULT 'me'::text NOT NULL,
    portrait_audience text DEFAULT 'me'::text NOT NULL,
    CONSTRAINT members_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id),
    CONSTRAINT members_handle_key_key UNIQUE (handle_key),
    CONSTRAINT members_mail_key_key UNIQUE (mail_key),
    CONSTRAINT members_pkey PRIMARY KEY (id)
);
CREATE INDEX members_by_creation ON members USING btree (created_at);
CREATE INDEX members_by_department ON members USING btree (department_id, name_key, id);
CREATE INDEX members_by_name ON members USING btree (name_key, id);

CREATE TABLE memberships (
    member_id bigint NOT NULL,
    space_id bigint NOT NULL,
    joined_at bigint NOT NULL,
    read_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    CONSTRAINT memberships_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT memberships_pkey PRIMARY KEY (member_id, space_id),
    CONSTRAINT memberships_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE
);
CREATE INDEX memberships_by_space ON memberships USING btree (space_id, member_id);

CREATE TABLE mentions (
    post_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT mentions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT mentions_pkey PRIMARY KEY (post_id, subject_id, member_id),
    CONSTRAINT mentions_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);

CREATE TABLE migrations (
    name text NOT NULL,
    applied_at bigint NOT NULL,
    CONSTRAINT migrations_pkey PRIMARY KEY (name)
);

CREATE TABLE note_authors (
    note_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT note_authors_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT note_authors_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE,
    CONSTRAINT note_authors_pkey PRIMARY KEY (note_id, member_id)
);
CREATE INDEX note_authors_by_member ON note_authors USING btree (member_id);

CREATE TABLE note_confirmations (
    note_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT note_confirmations_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT note_confirmations_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE,
    CONSTRAINT note_confirmations_pkey PRIMARY KEY (note_id, member_id)
);
CREATE INDEX note_confirmations_by_member ON note_confirmations USING btree (member_id);

CREATE TABLE note_doubts (
    id bigint NOT NULL,
    note_id bigint NOT NULL,
    author_id bigint NOT NULL,
    remark text NOT NULL,
    at bigint NOT NULL,
    answered_at bigint,
    answer text DEFAULT ''::text NOT NULL,
    CONSTRAINT note_doubts_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT note_doubts_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE,
    CONSTRAINT note_doubts_pkey PRIMARY KEY (id)
);
CREATE INDEX note_doubts_by_author ON note_doubts USING btree (author_id);
CREATE INDEX note_doubts_by_note ON note_doubts USING btree (note_id, id);

CREATE TABLE note_topics (
    topic_key text NOT NULL,
    note_id bigint NOT NULL,
    CONSTRAINT note_topics_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE,
    CONSTRAINT note_topics_pkey PRIMARY KEY (topic_key, note_id)
);
CREATE INDEX note_topics_by_note ON note_topics USING btree (note_id);

CREATE TABLE note_versions (
    note_id bigint NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    topics text NOT NULL,
    sources text NOT NULL,
    author_id bigint NOT NULL,
    why text NOT NULL,
    restored_from bigint,
    at bigint NOT NULL,
    CONSTRAINT note_versions_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT note_versions_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE,
    CONSTRAINT note_versions_pkey PRIMARY KEY (note_id, version)
);
CREATE INDEX note_versions_by_author ON note_versions USING btree (author_id);

CREATE TABLE notes (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    topics text NOT NULL,
    sources text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    checked_at bigint NOT NULL,
    review_at bigint NOT NULL,
    reminded_at bigint,
    doubted_at bigint,
    withdrawn_at bigint,
    withdrawn_by bigint,
    confirmations bigint DEFAULT 0 NOT NULL,
    CONSTRAINT notes_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES members(id),
    CONSTRAINT notes_pkey PRIMARY KEY (id),
    CONSTRAINT notes_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id)
);
CREATE INDEX notes_by_change ON notes USING btree (changed_at, id);
CREATE INDEX notes_by_owner ON notes USING btree (owner_id, id);
CREATE INDEX notes_by_review ON notes USING btree (review_at) WHERE (withdrawn_at IS NULL);
CREATE INDEX notes_by_space ON notes USING btree (space_id, changed_at, id);
CREATE INDEX notes_doubted ON notes USING btree (doubted_at) WHERE (doubted_at IS NOT NULL);

CREATE TABLE notifications (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    kind text NOT NULL,
    about_id bigint NOT NULL,
    item_id bigint NOT NULL,
    space_id bigint,
    actor_id bigint NOT NULL,
    at bigint NOT NULL,
    visible_at bigint NOT NULL,
    read_at bigint,
    CONSTRAINT notifications_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT notifications_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT notifications_member_id_item_id_actor_id_kind_about_id_key UNIQUE (member_id, item_id, actor_id, kind, about_id),
    CONSTRAINT notifications_pkey PRIMARY KEY (id)
);
CREATE INDEX notifications_by_item ON notifications USING btree (item_id);
CREATE INDEX notifications_by_member ON notifications USING btree (member_id, id);
CREATE INDEX notifications_unread ON notifications USING btree (member_id, id) WHERE (read_at IS NULL);

CREATE TABLE option_agreements (
    point_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT option_agreements_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT option_agreements_pkey PRIMARY KEY (point_id, member_id),
    CONSTRAINT option_agreements_point_id_fkey FOREIGN KEY (point_id) REFERENCES option_points(id) ON DELETE CASCADE
);

CREATE TABLE option_points (
    id bigint NOT NULL,
    option_id bigint NOT NULL,
    is_pro boolean NOT NULL,
    body text NOT NULL,
    author_id bigint NOT NULL,
    at bigint NOT NULL,
    edited_at bigint,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT option_points_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT option_points_option_id_fkey FOREIGN KEY (option_id) REFERENCES journey_options(id) ON DELETE CASCADE,
    CONSTRAINT option_points_pkey PRIMARY KEY (id)
);
CREATE INDEX option_points_by_option ON option_points USING btree (option_id, id);

CREATE TABLE option_values (
    option_id bigint NOT NULL,
    criterion text NOT NULL,
    value bigint NOT NULL,
    reason text NOT NULL,
    CONSTRAINT option_values_option_id_fkey FOREIGN KEY (option_id) REFERENCES journey_options(id) ON DELETE CASCADE,
    CONSTRAINT option_values_pkey PRIMARY KEY (option_id, criterion)
);

CREATE TABLE option_weights (
    journey_id bigint NOT NULL,
    criterion text NOT NULL,
    weight bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT option_weights_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE,
    CONSTRAINT option_weights_pkey PRIMARY KEY (journey_id, criterion)
);

CREATE TABLE organisation (
    id bigint NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    is_demo boolean NOT NULL,
    forms text NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT organisation_id_check CHECK ((id = 1)),
    CONSTRAINT organisation_pkey PRIMARY KEY (id)
);

CREATE TABLE passkey_challenges (
    challenge_hash text NOT NULL,
    member_id bigint,
    user_handle text NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT passkey_challenges_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT passkey_challenges_pkey PRIMARY KEY (challenge_hash)
);
CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges USING btree (expires_at);
CREATE INDEX passkey_challenges_by_member ON passkey_challenges USING btree (member_id);

CREATE TABLE passkeys (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    credential_id text NOT NULL,
    user_handle text NOT NULL,
    public_key text NOT NULL,
    sign_count bigint NOT NULL,
    name text NOT NULL,
    created_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT passkeys_credential_id_key UNIQUE (credential_id),
    CONSTRAINT passkeys_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT passkeys_pkey PRIMARY KEY (id)
);
CREATE INDEX passkeys_by_member ON passkeys USING btree (member_id, id);

CREATE TABLE pictures (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    post_id bigint,
    at bigint NOT NULL,
    width bigint NOT NULL,
    height bigint NOT NULL,
    large_id bigint NOT NULL,
    medium_id bigint NOT NULL,
    small_id bigint NOT NULL,
    CONSTRAINT pictures_large_id_fkey FOREIGN KEY (large_id) REFERENCES files(id),
    CONSTRAINT pictures_medium_id_fkey FOREIGN KEY (medium_id) REFERENCES files(id),
    CONSTRAINT pictures_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id),
    CONSTRAINT pictures_pkey PRIMARY KEY (id),
    CONSTRAINT pictures_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE,
    CONSTRAINT pictures_small_id_fkey FOREIGN KEY (small_id) REFERENCES files(id)
);
CREATE INDEX pictures_by_post ON pictures USING btree (post_id);
CREATE INDEX pictures_unplaced ON pictures USING btree (at) WHERE (post_id IS NULL);
CREATE INDEX pictures_unplaced_by_member ON pictures USING btree (member_id) WHERE (post_id IS NULL);

CREATE TABLE portraits (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    large_id bigint NOT NULL,
    medium_id bigint NOT NULL,
    small_id bigint NOT NULL,
    CONSTRAINT portraits_large_id_fkey FOREIGN KEY (large_id) REFERENCES files(id),
    CONSTRAINT portraits_medium_id_fkey FOREIGN KEY (medium_id) REFERENCES files(id),
    CONSTRAINT portraits_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id),
    CONSTRAINT portraits_member_id_key UNIQUE (member_id),
    CONSTRAINT portraits_pkey PRIMARY KEY (id),
    CONSTRAINT portraits_small_id_fkey FOREIGN KEY (small_id) REFERENCES files(id)
);

CREATE TABLE post_topics (
    topic_key text NOT NULL,
    post_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    CONSTRAINT post_topics_pkey PRIMARY KEY (topic_key, post_id, subject_id),
    CONSTRAINT post_topics_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);
CREATE INDEX post_topics_by_subject ON post_topics USING btree (subject_id);

CREATE TABLE posts (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    author_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    edited_at bigint,
    withdrawn_at bigint,
    withdrawn_by bigint,
    pinned_at bigint,
    last_activity_at bigint NOT NULL,
    comment_count bigint DEFAULT 0 NOT NULL,
    thanks_count bigint DEFAULT 0 NOT NULL,
    agree_count bigint DEFAULT 0 NOT NULL,
    learned_count bigint DEFAULT 0 NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    accepted_comment_id bigint,
    form text DEFAULT 'talk'::text NOT NULL,
    details text DEFAULT ''::text NOT NULL,
    pictures text DEFAULT ''::text NOT NULL,
    CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT posts_pkey PRIMARY KEY (id),
    CONSTRAINT posts_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id)
);
CREATE INDEX posts_by_activity ON posts USING btree (last_activity_at, id);
CREATE INDEX posts_by_author ON posts USING btree (author_id, id);
CREATE INDEX posts_by_space ON posts USING btree (space_id, id);
CREATE INDEX posts_by_space_activity ON posts USING btree (space_id, last_activity_at, id);
CREATE INDEX posts_pinned ON posts USING btree (space_id, pinned_at) WHERE (pinned_at IS NOT NULL);

CREATE TABLE reactions (
    member_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    kind text NOT NULL,
    CONSTRAINT reactions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT reactions_pkey PRIMARY KEY (member_id, subject_id, kind)
);

CREATE TABLE revisions (
    subject_id bigint NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT revisions_pkey PRIMARY KEY (subject_id, version)
);

CREATE TABLE search_documents (
    id bigint NOT NULL,
    kind text NOT NULL,
    space_id bigint,
    at bigint NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT search_documents_pkey PRIMARY KEY (id)
);
CREATE INDEX search_documents_terms ON search_documents USING gin (terms) WITH (gin_pending_list_limit='64');

CREATE TABLE search_recent (
    id bigint NOT NULL,
    kind text NOT NULL,
    space_id bigint,
    at bigint NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT search_recent_pkey PRIMARY KEY (id)
);
CREATE INDEX search_recent_terms ON search_recent USING gin (terms) WITH (gin_pending_list_limit='64');

CREATE TABLE search_recent_from (
    first bigint NOT NULL
);

CREATE TABLE search_words (
    place bigint NOT NULL,
    word text NOT NULL,
    reversed text NOT NULL,
    seen bigint NOT NULL,
    CONSTRAINT search_words_pkey PRIMARY KEY (place, word)
);
CREATE INDEX search_words_reversed ON search_words USING btree (place, reversed);

CREATE TABLE sessions (
    token_hash text NOT NULL,
    member_id bigint NOT NULL,
    kind text NOT NULL,
    scopes text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    seen_at bigint DEFAULT 0 NOT NULL,
    CONSTRAINT sessions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT sessions_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX sessions_by_expiry ON sessions USING btree (expires_at);
CREATE INDEX sessions_by_member ON sessions USING btree (member_id);

CREATE TABLE sign_in_links (
    token_hash text NOT NULL,
    purpose text NOT NULL,
    member_id bigint,
    next_path text DEFAULT '/'::text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT sign_in_links_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT sign_in_links_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX sign_in_links_by_member ON sign_in_links USING btree (member_id);

CREATE TABLE spaces (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    purpose text NOT NULL,
    need text NOT NULL,
    kind text NOT NULL,
    forms text NOT NULL,
    host_id bigint NOT NULL,
    stand_in_id bigint,
    member_count bigint NOT NULL,
    created_at bigint NOT NULL,
    last_activity_at bigint NOT NULL,
    elsewhere text DEFAULT ''::text NOT NULL,
    elsewhere_rules text DEFAULT ''::text NOT NULL,
    elsewhere_manual text DEFAULT ''::text NOT NULL,
    is_for_all boolean DEFAULT false NOT NULL,
    life text DEFAULT 'awake'::text NOT NULL,
    ends_at bigint,
    renewed_at bigint DEFAULT 0 NOT NULL,
    closing_word text DEFAULT ''::text NOT NULL,
    told_idle_at bigint DEFAULT 0 NOT NULL,
    told_late_at bigint DEFAULT 0 NOT NULL,
    told_week_at bigint DEFAULT 0 NOT NULL,
    CONSTRAINT spaces_host_id_fkey FOREIGN KEY (host_id) REFERENCES members(id),
    CONSTRAINT spaces_pkey PRIMARY KEY (id),
    CONSTRAINT spaces_slug_key UNIQUE (slug),
    CONSTRAINT spaces_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES members(id)
);
CREATE INDEX spaces_by_end ON spaces USING btree (ends_at) WHERE (ends_at IS NOT NULL);
CREATE INDEX spaces_by_host ON spaces USING btree (host_id);
CREATE INDEX spaces_by_life ON spaces USING btree (life, last_activity_at);
CREATE INDEX spaces_by_name ON spaces USING btree (name_key, id);
CREATE INDEX spaces_by_stand_in ON spaces USING btree (stand_in_id) WHERE (stand_in_id IS NOT NULL);

CREATE TABLE submissions (
    member_id bigint NOT NULL,
    token text NOT NULL,
    subject_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT submissions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT submissions_pkey PRIMARY KEY (member_id, token)
);
CREATE INDEX submissions_by_age ON submissions USING btree (at);

CREATE TABLE survey_counts (
    survey_id bigint NOT NULL,
    cut bigint NOT NULL,
    cell text NOT NULL,
    people bigint DEFAULT 0 NOT NULL,
    people_before bigint DEFAULT 0 NOT NULL,
    people_shown bigint DEFAULT 0 NOT NULL,
    CONSTRAINT survey_counts_pkey PRIMARY KEY (survey_id, cut, cell),
    CONSTRAINT survey_counts_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE
);

CREATE TABLE survey_links (
    token_hash text NOT NULL,
    survey_id bigint NOT NULL,
    is_used boolean DEFAULT false NOT NULL,
    CONSTRAINT survey_links_pkey PRIMARY KEY (token_hash),
    CONSTRAINT survey_links_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE
);
CREATE INDEX survey_links_by_survey ON survey_links USING btree (survey_id);

CREATE TABLE survey_questions (
    id bigint NOT NULL,
    survey_id bigint NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    need text,
    content text NOT NULL,
    CONSTRAINT survey_questions_pkey PRIMARY KEY (id),
    CONSTRAINT survey_questions_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE
);
CREATE INDEX survey_questions_by_survey ON survey_questions USING btree (survey_id, "position", id);

CREATE TABLE survey_sends (
    token_hash text NOT NULL,
    half_day bigint NOT NULL,
    CONSTRAINT survey_sends_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE survey_texts (
    survey_id bigint NOT NULL,
    id text NOT NULL,
    question_id bigint NOT NULL,
    body text NOT NULL,
    theme_id bigint,
    withheld text,
    CONSTRAINT survey_texts_pkey PRIMARY KEY (survey_id, id),
    CONSTRAINT survey_texts_question_id_fkey FOREIGN KEY (question_id) REFERENCES survey_questions(id) ON DELETE CASCADE,
    CONSTRAINT survey_texts_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE,
    CONSTRAINT survey_texts_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES survey_themes(id) ON DELETE SET NULL
);
CREATE INDEX survey_texts_by_theme ON survey_texts USING btree (theme_id);

CREATE TABLE survey_themes (
    id bigint NOT NULL,
    survey_id bigint NOT NULL,
    question_id bigint NOT NULL,
    title text NOT NULL,
    CONSTRAINT survey_themes_pkey PRIMARY KEY (id),
    CONSTRAINT survey_themes_question_id_fkey FOREIGN KEY (question_id) REFERENCES survey_questions(id) ON DELETE CASCADE,
    CONSTRAINT survey_themes_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE
);
CREATE INDEX survey_themes_by_survey ON survey_themes USING btree (survey_id, id);

CREATE TABLE surveys (
    id bigint NOT NULL,
    journey_id bigint NOT NULL,
    title text NOT NULL,
    intro text NOT NULL,
    maker_id bigint NOT NULL,
    k bigint NOT NULL,
    shows_running boolean NOT NULL,
    by_issued_link boolean NOT NULL,
    population bigint NOT NULL,
    code text NOT NULL,
    opens_at bigint,
    closes_at bigint,
    closed_at bigint,
    paper_count bigint DEFAULT 0 NOT NULL,
    CONSTRAINT surveys_code_key UNIQUE (code),
    CONSTRAINT surveys_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id),
    CONSTRAINT surveys_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES members(id),
    CONSTRAINT surveys_pkey PRIMARY KEY (id)
);
CREATE INDEX surveys_by_journey ON surveys USING btree (journey_id, id);
CREATE INDEX surveys_to_close ON surveys USING btree (closes_at) WHERE (closed_at IS NULL);

CREATE TABLE tool_contributors (
    member_id bigint NOT NULL,
    tool_id bigint NOT NULL,
    CONSTRAINT tool_contributors_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT tool_contributors_pkey PRIMARY KEY (member_id, tool_id),
    CONSTRAINT tool_contributors_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);

CREATE TABLE tool_departments (
    tool_id bigint NOT NULL,
    department_id bigint NOT NULL,
    CONSTRAINT tool_departments_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id),
    CONSTRAINT tool_departments_pkey PRIMARY KEY (tool_id, department_id),
    CONSTRAINT tool_departments_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);
CREATE INDEX tool_departments_by_department ON tool_departments USING btree (department_id);

CREATE TABLE tool_marks (
    tool_id bigint NOT NULL,
    mark bigint NOT NULL,
    given bigint NOT NULL,
    told bigint NOT NULL,
    CONSTRAINT tool_marks_pkey PRIMARY KEY (tool_id, mark),
    CONSTRAINT tool_marks_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);

CREATE TABLE tool_raters (
    tool_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT tool_raters_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE,
    CONSTRAINT tool_raters_pkey PRIMARY KEY (tool_id, member_id),
    CONSTRAINT tool_raters_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);

CREATE TABLE tool_words (
    id bigint NOT NULL,
    tool_id bigint NOT NULL,
    works boolean NOT NULL,
    body text NOT NULL,
    author_id bigint,
    CONSTRAINT tool_words_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id),
    CONSTRAINT tool_words_pkey PRIMARY KEY (id),
    CONSTRAINT tool_words_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE
);
CREATE INDEX tool_words_by_tool ON tool_words USING btree (tool_id, id);

CREATE TABLE tools (
    id bigint NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    kind text NOT NULL,
    purposes text NOT NULL,
    is_for_everyone boolean NOT NULL,
    people bigint,
    frequency text NOT NULL,
    login text NOT NULL,
    owner text NOT NULL,
    cost text NOT NULL,
    yearly_cost bigint,
    place text NOT NULL,
    sight text NOT NULL,
    client_data text NOT NULL,
    added_by bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    merged_into bigint,
    merged_at bigint,
    CONSTRAINT tools_added_by_fkey FOREIGN KEY (added_by) REFERENCES members(id),
    CONSTRAINT tools_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES tools(id),
    CONSTRAINT tools_pkey PRIMARY KEY (id)
);
CREATE INDEX tools_by_merged ON tools USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX tools_by_name ON tools USING btree (name_key, id);
