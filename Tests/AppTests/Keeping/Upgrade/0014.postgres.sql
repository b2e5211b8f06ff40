-- A database as it was at step 0014-spaces-elsewhere, on PostgreSQL: its schema of then, and a piece of the demo organisation.
-- Never edited: UpgradeTests brings it up to date.

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
    CONSTRAINT bookmarks_pkey PRIMARY KEY (member_id, post_id)
);

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
    CONSTRAINT comments_pkey PRIMARY KEY (id)
);
CREATE INDEX comments_by_author ON comments USING btree (author_id, id);
CREATE INDEX comments_by_post ON comments USING btree (post_id, root_id, id);

CREATE TABLE conversation_reads (
    member_id bigint NOT NULL,
    post_id bigint NOT NULL,
    read_at bigint NOT NULL,
    CONSTRAINT conversation_reads_pkey PRIMARY KEY (member_id, post_id)
);

CREATE TABLE decision_ballots (
    decision_id bigint NOT NULL,
    box_key text NOT NULL,
    marks text NOT NULL,
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
    CONSTRAINT decision_remarks_author_id_form_token_key UNIQUE (author_id, form_token),
    CONSTRAINT decision_remarks_pkey PRIMARY KEY (id)
);
CREATE INDEX decision_remarks_by_decision ON decision_remarks USING btree (decision_id, id);

CREATE TABLE decision_tallies (
    decision_id bigint NOT NULL,
    place bigint NOT NULL,
    marks text NOT NULL,
    voters bigint NOT NULL,
    CONSTRAINT decision_tallies_pkey PRIMARY KEY (decision_id, place)
);

CREATE TABLE decision_voters (
    decision_id bigint NOT NULL,
    member_id bigint NOT NULL,
    has_voted boolean DEFAULT false NOT NULL,
    proof text,
    was_reminded boolean DEFAULT false NOT NULL,
    CONSTRAINT decision_voters_pkey PRIMARY KEY (decision_id, member_id)
);
CREATE INDEX decision_voters_by_member ON decision_voters USING btree (member_id, decision_id);

CREATE TABLE decision_votes (
    decision_id bigint NOT NULL,
    member_id bigint NOT NULL,
    marks text NOT NULL,
    reason text NOT NULL,
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
    CONSTRAINT decisions_pkey PRIMARY KEY (id),
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

CREATE TABLE events (
    id bigint NOT NULL,
    kind text NOT NULL,
    actor_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    space_id bigint,
    at bigint NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
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

CREATE TABLE imported (
    source text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT imported_pkey PRIMARY KEY (source, kind, key)
);

CREATE TABLE invitations (
    space_id bigint NOT NULL,
    member_id bigint NOT NULL,
    invited_by bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT invitations_pkey PRIMARY KEY (space_id, member_id)
);
CREATE INDEX invitations_by_member ON invitations USING btree (member_id);

CREATE TABLE join_requests (
    space_id bigint NOT NULL,
    member_id bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT join_requests_pkey PRIMARY KEY (space_id, member_id)
);
CREATE INDEX join_requests_by_member ON join_requests USING btree (member_id);

CREATE TABLE journey_checks (
    journey_id bigint NOT NULL,
    item text NOT NULL,
    actor_id bigint NOT NULL,
    at bigint NOT NULL,
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
    CONSTRAINT journey_options_pkey PRIMARY KEY (id)
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
    CONSTRAINT journey_phases_pkey PRIMARY KEY (journey_id, phase)
);

CREATE TABLE journeys (
    id bigint NOT NULL,
    title text NOT NULL,
    question text NOT NULL,
    leader_id bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    CONSTRAINT journeys_pkey PRIMARY KEY (id)
);

CREATE TABLE member_words (
    word text NOT NULL,
    member_id bigint NOT NULL,
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
    CONSTRAINT members_handle_key_key UNIQUE (handle_key),
    CONSTRAINT members_mail_key_key UNIQUE (mail_key),
    CONSTRAINT members_pkey PRIMARY KEY (id)
);
CREATE INDEX members_by_department ON members USING btree (department_id, name_key, id);
CREATE INDEX members_by_name ON members USING btree (name_key, id);

CREATE TABLE memberships (
    member_id bigint NOT NULL,
    space_id bigint NOT NULL,
    joined_at bigint NOT NULL,
    read_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    CONSTRAINT memberships_pkey PRIMARY KEY (member_id, space_id)
);
CREATE INDEX memberships_by_space ON memberships USING btree (space_id, member_id);

CREATE TABLE mentions (
    post_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT mentions_pkey PRIMARY KEY (post_id, subject_id, member_id)
);

CREATE TABLE migrations (
    name text NOT NULL,
    applied_at bigint NOT NULL,
    CONSTRAINT migrations_pkey PRIMARY KEY (name)
);

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
    CONSTRAINT notifications_member_id_item_id_actor_id_kind_about_id_key UNIQUE (member_id, item_id, actor_id, kind, about_id),
    CONSTRAINT notifications_pkey PRIMARY KEY (id)
);
CREATE INDEX notifications_by_item ON notifications USING btree (item_id);
CREATE INDEX notifications_by_member ON notifications USING btree (member_id, id);
CREATE INDEX notifications_unread ON notifications USING btree (member_id, id) WHERE (read_at IS NULL);

CREATE TABLE option_agreements (
    point_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT option_agreements_pkey PRIMARY KEY (point_id, member_id)
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
    CONSTRAINT option_points_pkey PRIMARY KEY (id)
);
CREATE INDEX option_points_by_option ON option_points USING btree (option_id, id);

CREATE TABLE option_values (
    option_id bigint NOT NULL,
    criterion text NOT NULL,
    value bigint NOT NULL,
    reason text NOT NULL,
    CONSTRAINT option_values_pkey PRIMARY KEY (option_id, criterion)
);

CREATE TABLE option_weights (
    journey_id bigint NOT NULL,
    criterion text NOT NULL,
    weight bigint NOT NULL,
    version bigint NOT NULL,
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

CREATE TABLE post_topics (
    topic_key text NOT NULL,
    post_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    CONSTRAINT post_topics_pkey PRIMARY KEY (topic_key, post_id, subject_id)
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
    CONSTRAINT posts_pkey PRIMARY KEY (id)
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

CREATE TABLE search_vocabulary (
    word text NOT NULL,
    seen bigint NOT NULL,
    CONSTRAINT search_vocabulary_pkey PRIMARY KEY (word)
);

CREATE TABLE sessions (
    token_hash text NOT NULL,
    member_id bigint NOT NULL,
    kind text NOT NULL,
    scopes text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
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
    CONSTRAINT spaces_pkey PRIMARY KEY (id),
    CONSTRAINT spaces_slug_key UNIQUE (slug)
);
CREATE INDEX spaces_by_host ON spaces USING btree (host_id);
CREATE INDEX spaces_by_name ON spaces USING btree (name_key, id);
CREATE INDEX spaces_by_stand_in ON spaces USING btree (stand_in_id) WHERE (stand_in_id IS NOT NULL);

CREATE TABLE submissions (
    member_id bigint NOT NULL,
    token text NOT NULL,
    subject_id bigint NOT NULL,
    at bigint NOT NULL,
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
    CONSTRAINT survey_counts_pkey PRIMARY KEY (survey_id, cut, cell)
);

CREATE TABLE survey_links (
    token_hash text NOT NULL,
    survey_id bigint NOT NULL,
    is_used boolean DEFAULT false NOT NULL,
    CONSTRAINT survey_links_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX survey_links_by_survey ON survey_links USING btree (survey_id);

CREATE TABLE survey_questions (
    id bigint NOT NULL,
    survey_id bigint NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    need text,
    content text NOT NULL,
    CONSTRAINT survey_questions_pkey PRIMARY KEY (id)
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
    CONSTRAINT survey_texts_pkey PRIMARY KEY (survey_id, id)
);
CREATE INDEX survey_texts_by_theme ON survey_texts USING btree (theme_id);

CREATE TABLE survey_themes (
    id bigint NOT NULL,
    survey_id bigint NOT NULL,
    question_id bigint NOT NULL,
    title text NOT NULL,
    CONSTRAINT survey_themes_pkey PRIMARY KEY (id)
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
    CONSTRAINT surveys_pkey PRIMARY KEY (id)
);
CREATE INDEX surveys_by_journey ON surveys USING btree (journey_id, id);
CREATE INDEX surveys_to_close ON surveys USING btree (closes_at) WHERE (closed_at IS NULL);

CREATE TABLE tool_contributors (
    member_id bigint NOT NULL,
    tool_id bigint NOT NULL,
    CONSTRAINT tool_contributors_pkey PRIMARY KEY (member_id, tool_id)
);

CREATE TABLE tool_departments (
    tool_id bigint NOT NULL,
    department_id bigint NOT NULL,
    CONSTRAINT tool_departments_pkey PRIMARY KEY (tool_id, department_id)
);
CREATE INDEX tool_departments_by_department ON tool_departments USING btree (department_id);

CREATE TABLE tool_marks (
    tool_id bigint NOT NULL,
    mark bigint NOT NULL,
    given bigint NOT NULL,
    told bigint NOT NULL,
    CONSTRAINT tool_marks_pkey PRIMARY KEY (tool_id, mark)
);

CREATE TABLE tool_raters (
    tool_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT tool_raters_pkey PRIMARY KEY (tool_id, member_id)
);

CREATE TABLE tool_words (
    id bigint NOT NULL,
    tool_id bigint NOT NULL,
    works boolean NOT NULL,
    body text NOT NULL,
    author_id bigint,
    CONSTRAINT tool_words_pkey PRIMARY KEY (id)
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
    CONSTRAINT tools_pkey PRIMARY KEY (id)
);
CREATE INDEX tools_by_merged ON tools USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX tools_by_name ON tools USING btree (name_key, id);

INSERT INTO bookmarks (member_id, post_id, at) VALUES (2197625713459209334, 2200887707566093976, 1787036520000);
INSERT INTO bookmarks (member_id, post_id, at) VALUES (2197625713459214186, 2200887707566093976, 1787036520000);
INSERT INTO bookmarks (member_id, post_id, at) VALUES (2197625713459209329, 2201974367846413584, 1787295600000);
INSERT INTO bookmarks (member_id, post_id, at) VALUES (2197625713459214174, 2201974367846413584, 1787295600000);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2200912370073612308, 2200887707566093976, 2200912370073612308, NULL, 2197625713459214170, 'Komt dit er dus ook nog bij, naast de app, de mail en het prikbord op kantoor?', 1787042400000, NULL, NULL, NULL, FALSE, 0, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2200921178112012469, 2200887707566093976, 2200912370073612308, 2200912370073612308, 2197625713459214207, 'Voorlopig wel, ja. Als we na de proef doorgaan gaat er ook iets weg. Anders doen we het niet.', 1787044500000, NULL, NULL, NULL, FALSE, 1, 3, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201239525785612637, 2201234492620813405, 2201239525785612637, NULL, 2197625713459214191, 'En "kan er iets anders" is geen vraag.', 1787120400000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201356546867212602, 2200887707566093976, 2201356546867212602, NULL, 2197625713459214189, 'Hoe kom ik hier op mijn eigen telefoon? Ik heb geen tablet van de zaak.', 1787148300000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201365354905613448, 2200887707566093976, 2201356546867212602, 2201356546867212602, 2197625713459214200, 'Ga op een computer naar je profiel en kies "Open op je telefoon". Dan scan je het vierkantje met je camera. Je hoeft niets te installeren. Lukt het niet, loop dan even bij ons binnen, dan doen we het samen.', 1787150400000, NULL, NULL, NULL, FALSE, 2, 0, 2, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201689994035213602, 2201679927705614221, 2201689994035213602, NULL, 2197625713459214166, 'Korte dinger.', 1787227800000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201702576947213824, 2201679927705614221, 2201702576947213824, NULL, 2197625713459214170, 'Niets waar ik hetzelfde ook een mail over krijg.', 1787230800000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201705093529612405, 2201687477452812681, 2201705093529612405, NULL, 2197625713459214184, 'Wat mij betreft ja. Zij lopen dezelfde trappen.', 1787231400000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2201985692467214303, 2201974367846413584, 2201985692467214303, NULL, 2197625713459209326, 'en als de app hem niet wil opslaan', 1787298300000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202029732659213794, 2201981917593613154, 2202029732659213794, NULL, 2197625713459214170, 'Vorige keer was het een enquête van vijftig vragen en daarna hoorden we niets.', 1787308800000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202036024115214256, 2201981917593613154, 2202029732659213794, 2202029732659213794, 2197625713459214207, 'Ik weet het, die heb ik teruggevonden in een la. Daarom nu zeven, en de datum van de uitslag staat vast.', 1787310300000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202174436147214308, 2201679927705614221, 2202174436147214308, NULL, 2197625713459214178, 'Wie er wil ruilen. En hoe het afliep met iemand die naar het ziekenhuis ging, want dat hoor je als avonddienst nooit.', 1787343300000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202869012889612756, 2202860204851213321, 2202869012889612756, NULL, 2197625713459209332, 'Bij mij ging het vijf jaar niet vanzelf. Zeg wie je bent, zeg dat je nieuw bent, en vraag hoe zij het gewend zijn. Daar kun je bij de meesten tien minuten op teren.', 1787508900000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202873291079693517, 2202860204851213321, 2202873291079693517, NULL, 2197625713459209327, 'Bij het derde adres niet aan de klok komen. Nooit.', 1787509920000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202874046054413248, 2202860204851213321, 2202873291079693517, 2202873291079693517, 2197625713459209329, 'waarom niet?', 1787510100000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2202874297712653712, 2202860204851213321, 2202873291079693517, 2202874046054413248, 2197625713459209327, 'Dat merk je dan.', 1787510160000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203032590745612532, 2202860204851213321, 2203032590745612532, NULL, 2197625713459209325, 'Je hebt mijn nummer. Bellen is nooit stom, ook niet voor de klok.', 1787547900000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203064048025614289, 2201981917593613154, 2203064048025614289, NULL, 2197625713459214165, 'De OR heeft meegekeken naar hoe de antwoorden bewaard worden. Er zit geen naam, geen team en geen tijd aan. Onder de vijf antwoorden wordt iets niet getoond. Daar kunnen wij mee leven, en jij dus ook.', 1787555400000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203084180684813917, 2201981917593613154, 2203084180684813917, NULL, 2197625713459209331, 'Vraag 8 graag: wat moet er weg.', 1787560200000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203087955558413617, 2201981917593613154, 2203084180684813917, 2203084180684813917, 2197625713459214207, 'Staat er nu bij. Het zijn er acht.', 1787561100000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203124446003213565, 2202860204851213321, 2203124446003213565, NULL, 2197625713459209329, '4 adressen gedaan. 25 min uitgelopen. Bij 3 niet aan de klok gezeten. Wel koekjes gehad', 1787569800000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203428952473613039, 2203420144435213570, 2203428952473613039, NULL, 2197625713459209326, 'het papieren kilometerbriefje!! staat al in de app', 1787642400000, NULL, NULL, NULL, FALSE, 0, 8, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203439522119692762, 2203420144435213570, 2203439522119692762, NULL, 2197625713459214173, 'De handtekening van de cliënt onder de werkmap. Mevrouw van 94 tekent al drie jaar met een kruisje omdat ze het niet kan lezen. Wat hebben wij daaraan.', 1787644920000, NULL, NULL, NULL, FALSE, 0, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203461668044813068, 2203420144435213570, 2203461668044813068, NULL, 2197625713459214191, 'Dat ik een wijziging eerst in het systeem zet, dan mail naar het team, dan bel, en dan nog te horen krijg dat niemand het wist.', 1787650200000, NULL, NULL, NULL, FALSE, 0, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203768691097613273, 2203420144435213570, 2203768691097613273, NULL, 2197625713459209328, 'Het volledige jaarlijkse risico-overzicht bij cliënten die alleen steunkousen krijgen. Valrisico en voeding vraag ik sowieso wel. Maar veertien bladzijden voor een paar kousen is niet uit te leggen.', 1787723400000, NULL, NULL, NULL, FALSE, 1, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2203881937305612395, 2203420144435213570, 2203881937305612395, NULL, 2197625713459214189, 'Dat ik elke maand een lijst inlever dat ik mijn sleutels nog heb. Als ik ze kwijt ben bel ik wel.', 1787750400000, NULL, NULL, NULL, FALSE, 0, 3, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2204061872947213550, 2203420144435213570, 2204061872947213550, NULL, 2197625713459214169, 'De ochtendmail met alle alarmen van de nacht. Staat al in het dossier. Ik schrijf hem om half zeven als ik nauwelijks mijn eigen naam nog kan spellen en ik heb in een jaar één keer antwoord gehad ("bedankt").', 1787793300000, NULL, NULL, NULL, FALSE, 0, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2204205066485773072, 2203420144435213570, 2204205066485773072, NULL, 2197625713459214172, 'Ik wil één ding verdedigen. De dubbele controle bij risicovolle medicatie kost tijd, en ik zie die naam al bovenaan staan in sommige lijstjes. Twee jaar geleden heeft die controle bij ons een fout tegengehouden. Die mag wat mij betreft nooit weg. Wel mag het makkelijker: een foto naar een collega en klaar, in plaats van bellen en wachten.', 1787827440000, NULL, NULL, NULL, FALSE, 0, 6, 2, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2204513599488013244, 2203420144435213570, 2204513599488013244, NULL, 2197625713459214170, 'Ben benieuwd. Dit is de vierde keer in mijn loopbaan dat iemand dit vraagt.', 1787901000000, NULL, NULL, NULL, FALSE, 0, 5, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2204521652551692692, 2203420144435213570, 2204513599488013244, 2204513599488013244, 2197625713459214209, 'Dat geloof ik. Houd me er maar aan: over vier weken staat hier een lijst, met per regel ja of nee en waarom.', 1787902920000, NULL, NULL, NULL, FALSE, 4, 2, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2214043897036812541, 2203420144435213570, 2214043897036812541, NULL, 2197625713459214209, 'Vier weken zijn om. Twaalf voorstellen, dit is wat eruit kwam.

**Weg per direct:** het papieren kilometerbriefje, de maandelijkse sleutellijst, de ochtendmail van de nacht, het gewicht op drie plekken.

**Weg zodra het kan:** de handtekening in de werkmap. Die vervangen we door één gesprek bij de start, @hanneke maakt het klaar.

**Korter:** het risico-overzicht bij enkelvoudige zorg gaat van veertien bladzijden naar twee.

**Blijft:** de dubbele controle. Stef heeft gelijk, en met een foto mag, zie het bericht van @judith bij Vak en scholing.

**Weet ik nog niet:** de vier plekken van Frans. Daar ga ik met Planning voor zitten.', 1790173200000, NULL, NULL, NULL, FALSE, 10, 4, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2214054466682893411, 2203420144435213570, 2214043897036812541, 2214043897036812541, 2197625713459214170, 'Dat valt me niet tegen.', 1790175720000, NULL, NULL, NULL, FALSE, 2, 6, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2214201938411532663, 2203420144435213570, 2214043897036812541, 2214043897036812541, 2197625713459214169, 'Vannacht voor het eerst geen mail. Heb in plaats daarvan mijn boterham opgegeten.', 1790210880000, NULL, NULL, NULL, FALSE, 3, 2, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2214284230656013690, 2203420144435213570, 2214043897036812541, 2214043897036812541, 2197625713459214191, 'Ik wacht.', 1790230500000, NULL, NULL, NULL, FALSE, 0, 0, 0, 1);
INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, edited_at, withdrawn_at, withdrawn_by, is_accepted, thanks_count, agree_count, learned_count, version) VALUES (2224096385433612652, 2203420144435213570, 2214043897036812541, 2214284230656013690, 2197625713459214209, 'Je hebt lang genoeg gewacht. Vanaf volgende maand is het systeem de enige plek. Teams zien een wijziging daar, en bellen doe je alleen als het voor dezelfde dag is. Wie het dan nog mist, mag mij bellen.', 1792569900000, NULL, NULL, NULL, FALSE, 3, 5, 0, 1);
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '09c5aeda1151fab7f76984a76cb2202a2f6669f551037b044a6df599ddf7e69d', '0,0,0,5,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '240f86124d003138025deb5ac8215bd30e6c25d3e1fe1b6fb3cfd5d230fa5097', '0,3,2,0,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '2b0d90d1d2c7de45be6be973229d1b0e0ae28a48a5b12e63ce1dd4b2c5e42210', '2,0,1,0,2,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '2f336fd9bd41b2abf9edcb209097c7ef27794a64b14355ef5558bf39cbf594b9', '0,0,0,5,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '3a087aea345f5503aa82187fa7b70b0133b99e1de7c20b969b8972a741422cb2', '0,3,2,0,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '60812d1f66a616d0952c28f98f5374fd4e89f20bfb31cdb5adfba85f89c71bdd', '0,3,2,0,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '86b6a254253a91f8a570d3904bf7d969fc5a2c579e94493d8b754a85f8b6f796', '2,0,1,0,2,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '8be54a34485ced5c275d2049be644b3f3b59924b7a4a95eca6220d75fd1e0d66', '1,2,1,1,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '8bf625af542f9f68eb181638158441a09c60ba51577cd5577031bf2f7af82043', '1,2,1,1,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, '8c00c162ab73f230fcec25423f7ed29e6aa4ce81f45fc9562f32c14e6d501b6e', '0,0,0,5,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, 'a0a5cfaf96262455f77c74cb47edd62bb6bcaca022c77abd79149930aec8002b', '1,2,1,1,0,0');
INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (2235027161088012976, 'bdcf45c424867f1e418fb4a24a9c35cddbb05032c7fcece5da467ed2d3617181', '1,2,1,1,0,0');
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162339095178, 2221543312588813108, 0, 'Besloten groep op LinkedIn', 'Gratis en bekend bij een deel van ons. Je hebt een eigen LinkedIn-account nodig.', 2236256162330706834, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162339095179, 2221543312588813108, 1, 'Besloten groep op Facebook', 'De groep die er nu al is, met duidelijke afspraken. Privé en werk lopen door elkaar.', 2236256162330706835, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162339095180, 2221543312588813108, 2, 'Teams beter gebruiken', 'Staat al op de laptops. Op de telefoon werkt het voor veel wijkteams niet.', 2236256162330706836, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162339095181, 2221543312588813108, 3, 'Een eigen plein', 'Van onszelf, zonder extra wachtwoord, met groepen, hulpvragen en besluiten.', 2236256162330706833, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162339095182, 2221543312588813108, 4, 'Het blijft zoals het is', '', NULL, TRUE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162351679392, 2225159641497613930, 0, 'Ja, als er niets in staat waaraan je de cliënt herkent', 'De gastheer haalt een vraag weg waar dat wel zo is, en legt uit waarom.', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162351679393, 2225159641497613930, 1, 'Het blijft zoals het is', '', NULL, TRUE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874187, 2233879599513612474, 0, 'De zes huisregels zoals ze hierboven staan', 'Ze gaan meteen in en worden getoond aan wie nieuw is.', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874188, 2233879599513612474, 1, 'Het blijft zoals het is', '', NULL, TRUE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874189, 2235027161088012976, 0, 'Foto’s makkelijker plaatsen vanaf de telefoon', '', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874190, 2235027161088012976, 1, 'Een lijst met wie waar verstand van heeft', 'Per onderwerp, zodat je weet wie je kunt bellen.', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874191, 2235027161088012976, 2, 'Korte uitleg voor wie niet handig is met de computer', 'Op papier en op een filmpje van één minuut.', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874192, 2235027161088012976, 3, 'De roosters op één plek', 'Met een link vanaf elk wijkteam.', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874193, 2235027161088012976, 4, 'Een samenvatting per week in je mail', '', NULL, FALSE, NULL);
INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo, withdrawn_at) VALUES (2236256162355874194, 2235027161088012976, 5, 'Het blijft zoals het is', '', NULL, TRUE, NULL);
INSERT INTO decision_outcomes (decision_id, version, statement, reasons, owner_id, review_at, author_id, at) VALUES (2221543312588813108, 1, 'We beginnen een eigen plein, met berichten. Hulpvragen komen later.', 'Deze optie won van elke andere, één tegen één. Wie liever bij Teams bleef, noemde vooral de roosters: die blijven daar staan, met een link vanaf het plein. De Facebookgroep mag blijven voor wat niet over werk gaat.', 2197625713459214207, 1807565016735, 2197625713459214207, 1792674000000);
INSERT INTO decision_outcomes (decision_id, version, statement, reasons, owner_id, review_at, author_id, at) VALUES (2225159641497613930, 1, 'Vragen over zorg mogen in een groep, zonder iets waaraan je de cliënt herkent.', 'Twaalf voor, drie tegen. Wie tegen was, vreesde foto’s. Daarom staat nu bij het schrijven: geen foto’s van cliënten.', 2197625713459214165, 1803245016735, 2197625713459214165, 1793522400000);
INSERT INTO decision_remarks (id, decision_id, stage, version, author_id, body, form_token, at) VALUES (2233899732172814002, 2233879599513612474, 'clarify', 1, 2197625713459209329, 'Geldt regel 4 ook voor wie nachtdienst heeft?', '2233899732172814002', 1794907200000);
INSERT INTO decision_remarks (id, decision_id, stage, version, author_id, body, form_token, at) VALUES (2233911056793613758, 2233879599513612474, 'clarify', 1, 2197625713459214207, 'Ja: je hoeft alleen te reageren als je werkt.', '2233911056793613758', 1794909900000);
INSERT INTO decision_remarks (id, decision_id, stage, version, author_id, body, form_token, at) VALUES (2234600600371213570, 2233879599513612474, 'react', 1, 2197625713459209327, 'Fijn dat er geen lange lijst van is gemaakt. Dit onthoud ik.', '2234600600371213570', 1795074300000);
INSERT INTO decision_remarks (id, decision_id, stage, version, author_id, body, form_token, at) VALUES (2234611924992013644, 2233879599513612474, 'react', 1, 2197625713459209331, 'Regel 6 vind ik lastig. Niet iedereen durft dat.', '2234611924992013644', 1795077000000);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 0, ',,,,1', 2);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 1, ',,1,2,3', 9);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 2, ',,2,2,1', 4);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 3, '1,2,,3,', 2);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 4, '1,3,4,2,5', 6);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 5, '2,,3,1,4', 8);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 6, '2,1,3,,', 3);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 7, '3,,2,1,', 13);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2221543312588813108, 8, '3,1,4,2,', 5);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2225159641497613930, 0, '', 1);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2225159641497613930, 1, '0', 3);
INSERT INTO decision_tallies (decision_id, place, marks, voters) VALUES (2225159641497613930, 2, '1', 12);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209325, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209326, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209327, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209328, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209329, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209330, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209331, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209332, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209333, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209334, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209335, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459209336, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214163, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214164, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214165, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214166, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214167, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214168, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214169, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214170, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214171, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214172, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214173, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214174, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214175, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214176, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214177, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214178, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214180, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214181, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214182, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214183, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214184, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214185, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214186, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214187, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214188, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214189, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214190, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214191, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214192, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214193, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214194, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214195, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214196, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214197, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214198, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214199, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214200, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214201, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214202, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214203, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214204, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214205, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214206, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214207, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214208, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214209, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214210, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214211, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214212, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2197625713459214213, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2221543312588813108, 2234959213363208830, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209325, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209326, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209327, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209328, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209329, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209330, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209331, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209332, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209333, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209334, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209335, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459209336, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214163, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214164, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214165, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214166, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214167, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214168, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214169, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214170, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214171, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214172, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214173, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214174, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214175, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214176, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214177, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214178, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214180, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214181, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214182, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214183, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214184, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214185, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214186, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214187, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214188, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214189, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214190, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214191, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214192, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214193, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214194, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214195, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214196, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214197, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214198, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214199, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214200, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214201, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214202, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214203, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214204, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214205, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214206, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214207, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214208, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214209, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214210, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214211, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214212, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2197625713459214213, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2225159641497613930, 2234959213363208830, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209325, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209326, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209327, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209328, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209329, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209330, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209331, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209332, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209333, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209334, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209335, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459209336, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214163, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214164, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214165, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214166, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214167, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214168, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214169, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214170, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214171, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214172, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214173, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214174, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214175, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214176, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214177, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214178, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214180, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214181, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214182, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214183, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214184, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214185, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214186, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214187, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214188, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214189, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214190, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214191, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214192, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214193, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214194, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214195, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214196, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214197, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214198, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214199, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214200, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214201, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214202, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214203, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214204, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214205, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214206, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214207, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214208, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214209, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214210, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214211, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214212, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2197625713459214213, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2233879599513612474, 2234959213363208830, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209325, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209326, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209327, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209328, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209329, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209330, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209331, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209332, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209333, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209334, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209335, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459209336, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214163, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214164, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214165, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214166, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214167, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214168, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214169, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214170, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214171, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214172, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214173, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214174, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214175, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214176, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214177, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214178, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214180, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214181, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214182, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214183, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214184, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214185, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214186, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214187, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214188, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214189, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214190, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214191, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214192, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214193, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214194, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214195, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214196, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214197, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214198, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214199, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214200, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214201, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214202, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214203, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214204, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214205, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214206, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214207, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214208, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214209, TRUE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214210, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214211, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214212, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2197625713459214213, FALSE, NULL, FALSE);
INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded) VALUES (2235027161088012976, 2234959213363208830, TRUE, NULL, FALSE);
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209325, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209326, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209327, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209328, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209330, '0', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209331, '0', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209332, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209334, '', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209335, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459209336, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214165, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214166, '0', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214167, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214168, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214169, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2225159641497613930, 2197625713459214207, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459209327, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459209328, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459209329, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459209331, '0', 'Regel 6 werkt niet als het over je leidinggevende gaat. Zet erbij dat je ook naar de gastheer of de vertrouwenspersoon mag.');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459214170, '1', '');
INSERT INTO decision_votes (decision_id, member_id, marks, reason) VALUES (2233879599513612474, 2197625713459214193, '', '');
INSERT INTO decisions (id, question, context, method, state, stage, secrecy, hides_results, audience, audience_id, audience_name, quorum, share, dots, has_fallback, starter_id, opens_at, closes_at, closed_at, version, journey_id, post_id, eligible, result, is_tidied, form_token) VALUES (2221543312588813108, 'Hoe willen wij elkaar vinden?', '180 van ons vulden de behoeftepeiling in. Drie dingen kwamen steeds terug: kennis delen, elkaar helpen bij een lastige zaak, en niet nóg een plek om in te loggen.

Daarna keken we wat er al is en welke opties er zijn. Nu kiezen we samen.

**Wat er met de uitkomst gebeurt**: die optie richten we in. Na een half jaar kijken we samen terug.', 'ranking', 'closed', 'clarify', 'anonymous', TRUE, 'everyone', NULL, '', 50, 'half', 1, FALSE, 2197625713459214207, 1791961200000, 1792594800000, 1792594800000, 1, 1, NULL, 63, '{"quorum":32,"isCondorcet":true,"paths":[[0,29,0,0,37],[0,0,0,0,0],[26,34,0,0,44],[39,40,34,0,43],[0,23,0,0,0]],"others":[{"winners":[3],"method":"rankedPairs"},{"winners":[3],"method":"irv"},{"winners":[3],"method":"firstChoices"}],"needed":0,"kind":"decided","pairs":[[0,29,24,11,37],[8,0,16,10,16],[26,34,0,12,44],[39,40,34,0,43],[15,23,6,6,0]],"scores":[],"voters":52,"means":[],"numbers":[],"order":[[3],[2],[0],[4],[1]],"winners":[3],"showsFigures":true,"rounds":[{"votes":[8,8,9,21,6],"exhausted":0,"threshold":27,"eliminated":[4],"elected":[]},{"votes":[8,8,9,21,null],"exhausted":6,"threshold":24,"eliminated":[0],"elected":[]},{"votes":[null,10,9,27,null],"exhausted":6,"threshold":24,"eliminated":[],"elected":[3]}],"eligible":63,"priorWeight":0,"opinions":[]}', TRUE, '2221543312588813108');
INSERT INTO decisions (id, question, context, method, state, stage, secrecy, hides_results, audience, audience_id, audience_name, quorum, share, dots, has_fallback, starter_id, opens_at, closes_at, closed_at, version, journey_id, post_id, eligible, result, is_tidied, form_token) VALUES (2225159641497613930, 'Mag een hele groep een medische vraag zonder naam van de cliënt lezen?', 'De ondernemingsraad kreeg hier vragen over. Het gaat om vragen als: welk verband bij een nat been? Nooit met naam, adres of foto.', 'majority', 'closed', 'clarify', 'names', TRUE, 'everyone', NULL, '', 20, 'half', 1, FALSE, 2197625713459214165, 1792823400000, 1793462400000, 1793462400000, 1, NULL, NULL, 63, '{"others":[],"needed":8,"priorWeight":0,"numbers":[12,3,1],"quorum":13,"paths":[],"scores":[],"voters":16,"opinions":[],"eligible":63,"rounds":[],"showsFigures":true,"isCondorcet":false,"pairs":[],"means":[],"order":[],"winners":[0],"kind":"carried"}', TRUE, '2225159641497613930');
INSERT INTO decisions (id, question, context, method, state, stage, secrecy, hides_results, audience, audience_id, audience_name, quorum, share, dots, has_fallback, starter_id, opens_at, closes_at, closed_at, version, journey_id, post_id, eligible, result, is_tidied, form_token) VALUES (2233879599513612474, 'Zijn dit onze huisregels voor het plein?', 'In Meedenken schreven we samen zes regels. Kun je hiermee werken?

1. We schrijven zoals we praten: gewoon en vriendelijk.
2. Niets waaraan je een cliënt herkent.
3. Een vraag krijgt altijd antwoord, ook als dat nee is.
4. ’s Avonds en in het weekend hoef je niet te reageren.
5. Kritiek gaat over het werk, niet over een persoon.
6. Zie je iets dat niet kan? Zeg het eerst tegen de schrijver zelf.', 'consent', 'open', 'object', 'names', TRUE, 'everyone', NULL, '', 30, 'half', 1, TRUE, 2197625713459214207, 1794902400000, 1795901016736, NULL, 1, NULL, NULL, 63, NULL, FALSE, '2233879599513612474');
INSERT INTO decisions (id, question, context, method, state, stage, secrecy, hides_results, audience, audience_id, audience_name, quorum, share, dots, has_fallback, starter_id, opens_at, closes_at, closed_at, version, journey_id, post_id, eligible, result, is_tidied, form_token) VALUES (2235027161088012976, 'Wat maken we als eerste beter aan het plein?', 'Er is tijd om dit kwartaal twee dingen te doen. Verdeel vijf stippen, dan weten we waar we beginnen.', 'dots', 'open', 'clarify', 'anonymous', TRUE, 'everyone', NULL, '', 25, 'half', 5, FALSE, 2197625713459214200, 1795176000000, 1796246616736, NULL, 1, NULL, NULL, 63, NULL, FALSE, '2235027161088012976');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998106, 'Wijkteam Noord', 'wijkteam noord');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998107, 'Wijkteam Zuid', 'wijkteam zuid');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998108, 'Wijkteam Oost', 'wijkteam oost');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998109, 'Planning', 'planning');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998110, 'Kwaliteit', 'kwaliteit');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998111, 'ICT', 'ict');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998112, 'Personeel', 'personeel');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998113, 'Communicatie', 'communicatie');
INSERT INTO departments (id, name, name_key) VALUES (2236256161084998114, 'Bestuur en staf', 'bestuur en staf');
INSERT INTO events (id, kind, actor_id, subject_id, space_id, at) VALUES (2236256162259404115, 'closedSurvey', 2197625713459214207, 2200509716889613426, NULL, 1788732000000);
INSERT INTO events (id, kind, actor_id, subject_id, space_id, at) VALUES (2236256162305541260, 'closedSurvey', 2197625713459214207, 2221528213094413709, NULL, 1793142000000);
INSERT INTO form_changes (id, form, is_on, actor_id, reason, at) VALUES (2236256161969997389, 'help', TRUE, 2197625713459214207, 'Berichten lopen goed. Nu ook hulpvragen, zoals in het besluit stond.', 1793088000000);
INSERT INTO form_changes (id, form, is_on, actor_id, reason, at) VALUES (2236256162058077814, 'knowledge', TRUE, 2197625713459214200, 'Vakkennis vroeg erom: dezelfde vragen kwamen steeds terug.', 1789718400000);
INSERT INTO join_requests (space_id, member_id, reason, at) VALUES (2197625713459214217, 2197625713459214179, 'Vanaf volgende maand doe ik misschien twee avonden in Noord. Ik wil graag alvast meelezen over de routes.', 1795357200000);
INSERT INTO join_requests (space_id, member_id, reason, at) VALUES (2197625713459214217, 2197625713459214183, 'Ik doe bij jullie de infusen en de PICC-lijn, en hoor nu alles via via.', 1795357200000);
INSERT INTO join_requests (space_id, member_id, reason, at) VALUES (2197625713459214219, 2197625713459214205, 'Ik begeleid Noor en Emiel en wil horen hoe het bij jullie loopt.', 1795357200000);
INSERT INTO join_requests (space_id, member_id, reason, at) VALUES (2197625713459214226, 2197625713459214188, 'doe soms een halve nacht mee', 1795357200000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'houseStyle', 2197625713459214207, 1792742400000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'houseRules', 2197625713459214207, 1793008800000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'manuals', 2197625713459214207, 1793089800000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'security', 2197625713459214165, 1793109600000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'visibility', 2197625713459214165, 1793109900000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'explained', 2197625713459214207, 1793444400000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'pilot', 2197625713459214207, 1793372400000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'champions', 2197625713459214207, 1793264400000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'posters', 2197625713459214207, 1793520000000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'everyone', 2197625713459214207, 1793779200000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'keeper', 2197625713459214207, 1793893800000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'rhythm', 2197625713459214207, 1793952000000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'senseCheck', 2197625713459214207, 1793970000000);
INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (1, 'answering', 2197625713459214207, 1794042000000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828284, 1, 'need', 'opened', 2197625713459214207, '', 1786431600000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828285, 1, 'need', 'finished', 2197625713459214207, '', 1788273000000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828286, 1, 'inventory', 'opened', 2197625713459214207, '', 1788273000000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828287, 1, 'inventory', 'finished', 2197625713459214207, 'Van het papieren overdrachtsschrift weten we de kosten niet. Dat hoeft ook niet om te kunnen kiezen.', 1790323800000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828288, 1, 'options', 'opened', 2197625713459214207, '', 1790323800000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828289, 1, 'options', 'finished', 2197625713459214207, '', 1791896400000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828290, 1, 'decide', 'opened', 2197625713459214207, '', 1791896400000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828291, 1, 'decide', 'finished', 2197625713459214207, '', 1792675200000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828292, 1, 'ours', 'opened', 2197625713459214207, '', 1792675200000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828293, 1, 'ours', 'finished', 2197625713459214207, '', 1793192400000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828294, 1, 'start', 'opened', 2197625713459214207, '', 1793192400000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828295, 1, 'start', 'finished', 2197625713459214207, '', 1793893200000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828296, 1, 'alive', 'opened', 2197625713459214207, '', 1793893200000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162095828297, 1, 'alive', 'finished', 2197625713459214207, 'Het loopt. Over een half jaar kijken we terug, dan gaat deze stap weer open.', 1794150000000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162100022042, 2, 'need', 'opened', 2197625713459214207, '', 1791442800000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162100022043, 2, 'need', 'finished', 2197625713459214207, '', 1792675200000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162100022044, 2, 'inventory', 'skipped', 2197625713459214207, 'In het vorige traject schreven we al op wat iedereen gebruikt. Die lijst is nog goed.', 1792675800000);
INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at) VALUES (2236256162100022045, 2, 'options', 'opened', 2197625713459214207, '', 1792675800000);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (1, 1, 'nothing', '', '', '', '', NULL, '', 'dialogue network', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2, 2, 'nothing', '', '', '', '', NULL, '', 'dialogue network', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162330706833, 1, 'weerklank', 'Een eigen plein', 'een eigen plein', 'Een besloten plek van onszelf, met groepen per team en per onderwerp. Inloggen met het account van het werk, lezen kan ook per mail.', '', NULL, 'posts', 'dialogue management knowledge strategy network storytelling', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162330706834, 1, 'externalGroup', 'Besloten groep op LinkedIn', 'besloten groep op linkedin', 'Een groep op LinkedIn waar je met je eigen of een speciaal profiel lid van wordt.', 'https://www.linkedin.com/groups/', NULL, '', 'knowledge network', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162330706835, 1, 'externalGroup', 'Besloten groep op Facebook', 'besloten groep op facebook', 'Een besloten groep die je alleen vindt als je bent uitgenodigd.', 'https://www.facebook.com/groups/', NULL, '', 'dialogue network storytelling', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162330706836, 1, 'existingTool', 'Teams beter gebruiken', 'teams beter gebruiken', 'Eén team voor iedereen, met kanalen per wijk, en een cursus voor de wijk.', '', 2236256162309734998, '', 'dialogue management knowledge', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162330706837, 2, 'weerklank', 'Een verhalenplek', 'een verhalenplek', 'Eén groep waar collega’s samen het verhaal van Zorg aan de Maas schrijven. De appgroepen blijven voor de dienst.', '', NULL, 'posts', 'network storytelling', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162334902852, 2, 'existingTool', 'Vakvragen in de appgroep wondzorg', 'vakvragen in de appgroep wondzorg', 'De groep die er is, met afspraken: geen foto’s, geen namen, en elk antwoord gaat ook in het boek.', '', 2236256162322319431, '', 'knowledge', 2, NULL);
INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves, version, removed_at) VALUES (2236256162334902853, 2, 'externalGroup', 'Besloten groep op LinkedIn', 'besloten groep op linkedin', 'Een groep op LinkedIn waar je met je eigen of een speciaal profiel lid van wordt.', 'https://www.linkedin.com/groups/', NULL, '', 'knowledge network', 2, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'need', 'done', 'Dirk maakte de vragen met Els en twee wijkteams. De teamleiders deelden de link en de posters uit.', 1786431600000, 1788274800000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'inventory', 'done', 'Elke afdeling schreef op wat ze gebruikt. Dirk voegde dubbele samen.', 1788332400000, 1790348400000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'options', 'done', 'Dirk zette de opties klaar. Twintig collega’s schreven wat ervoor en ertegen was.', 1790406000000, 1791903600000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'decide', 'done', 'Alle collega’s konden stemmen, ook de nachtdienst.', 1791961200000, 1792594800000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'ours', 'done', 'Fleur en Gijs schreven de handleidingen. Els tekende af namens de ondernemingsraad.', 1792652400000, 1793203200000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'start', 'done', 'Uit elke afdeling begonnen een of twee trekkers een week eerder.', 1793174400000, 1793894400000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (1, 'alive', 'done', 'Dirk heeft er vier uur per week voor, Fleur vervangt hem.', 1793865600000, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'need', 'done', 'Dirk en de nachtdienst maakten de vragen.', 1791442800000, 1792681200000);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'inventory', 'skipped', '', NULL, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'options', 'open', 'Dirk zet de opties klaar. Iedereen schrijft wat ervoor en ertegen is.', 1792738800000, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'decide', 'waiting', '', NULL, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'ours', 'waiting', '', NULL, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'start', 'waiting', '', NULL, NULL);
INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at) VALUES (2, 'alive', 'waiting', '', NULL, NULL);
INSERT INTO journeys (id, title, question, leader_id, started_at, finished_at) VALUES (1, 'Samen in gesprek', 'Hoe blijven we met elkaar in gesprek nu we over negen afdelingen verspreid werken, zonder dat het avondwerk wordt?', 2197625713459214207, 1786431600000, 1794150000000);
INSERT INTO journeys (id, title, question, leader_id, started_at, finished_at) VALUES (2, 'Beter overdragen', 'Hoe dragen we een dienst goed over, ook tussen wijkteams en de nachtdienst?', 2197625713459214207, 1791442800000, NULL);
INSERT INTO member_words (word, member_id) VALUES ('ben', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('hendrix', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('overdracht', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('indicaties', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459209325);
INSERT INTO member_words (word, member_id) VALUES ('marieke', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('vos', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('steunkousen', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('ruilen', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('van', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('diensten', 2197625713459209326);
INSERT INTO member_words (word, member_id) VALUES ('jolanda', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('smeets', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('kerkveld', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('dialect', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('inwerken', 2197625713459209327);
INSERT INTO member_words (word, member_id) VALUES ('samira', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('el', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('amrani', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('wondzorg', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('decubitus', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('zwachtelen', 2197625713459209328);
INSERT INTO member_words (word, member_id) VALUES ('tim', 2197625713459209329);
INSERT INTO member_words (word, member_id) VALUES ('bours', 2197625713459209329);
INSERT INTO member_words (word, member_id) VALUES ('lekke', 2197625713459209329);
INSERT INTO member_words (word, member_id) VALUES ('banden', 2197625713459209329);
INSERT INTO member_words (word, member_id) VALUES ('wilma', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('cuypers', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('koffie', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('maasbroek', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('planten', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('redden', 2197625713459209330);
INSERT INTO member_words (word, member_id) VALUES ('rob', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('engelen', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('or', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('infusen', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('technische', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('handelingen', 2197625713459209331);
INSERT INTO member_words (word, member_id) VALUES ('fatma', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('yildirim', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('turks', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('ramadan', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('en', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('medicatie', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459209332);
INSERT INTO member_words (word, member_id) VALUES ('ine', 2197625713459209333);
INSERT INTO member_words (word, member_id) VALUES ('gielen', 2197625713459209333);
INSERT INTO member_words (word, member_id) VALUES ('schoonmaken', 2197625713459209333);
INSERT INTO member_words (word, member_id) VALUES ('zonder', 2197625713459209333);
INSERT INTO member_words (word, member_id) VALUES ('rugpijn', 2197625713459209333);
INSERT INTO member_words (word, member_id) VALUES ('lotte', 2197625713459209334);
INSERT INTO member_words (word, member_id) VALUES ('van', 2197625713459209334);
INSERT INTO member_words (word, member_id) VALUES ('dijk', 2197625713459209334);
INSERT INTO member_words (word, member_id) VALUES ('rapporteren', 2197625713459209334);
INSERT INTO member_words (word, member_id) VALUES ('omaha', 2197625713459209334);
INSERT INTO member_words (word, member_id) VALUES ('petra', 2197625713459209335);
INSERT INTO member_words (word, member_id) VALUES ('linders', 2197625713459209335);
INSERT INTO member_words (word, member_id) VALUES ('avonddienst', 2197625713459209335);
INSERT INTO member_words (word, member_id) VALUES ('stoma', 2197625713459209335);
INSERT INTO member_words (word, member_id) VALUES ('kees', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('brouwer', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('fietsen', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('regenkleding', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('kortste', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('routes', 2197625713459209336);
INSERT INTO member_words (word, member_id) VALUES ('yara', 2234959213363208830);
INSERT INTO member_words (word, member_id) VALUES ('claessens', 2234959213363208830);
INSERT INTO member_words (word, member_id) VALUES ('anouk', 2197625713459214163);
INSERT INTO member_words (word, member_id) VALUES ('geurts', 2197625713459214163);
INSERT INTO member_words (word, member_id) VALUES ('werkdruk', 2197625713459214163);
INSERT INTO member_words (word, member_id) VALUES ('samenwerken', 2197625713459214163);
INSERT INTO member_words (word, member_id) VALUES ('inwerken', 2197625713459214163);
INSERT INTO member_words (word, member_id) VALUES ('monique', 2197625713459214164);
INSERT INTO member_words (word, member_id) VALUES ('dohmen', 2197625713459214164);
INSERT INTO member_words (word, member_id) VALUES ('katheterzorg', 2197625713459214164);
INSERT INTO member_words (word, member_id) VALUES ('els', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('thijssen', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('or', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('cao', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('reistijd', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('privacy', 2197625713459214165);
INSERT INTO member_words (word, member_id) VALUES ('hub', 2197625713459214166);
INSERT INTO member_words (word, member_id) VALUES ('crijns', 2197625713459214166);
INSERT INTO member_words (word, member_id) VALUES ('swaelhoven', 2197625713459214166);
INSERT INTO member_words (word, member_id) VALUES ('dialect', 2197625713459214166);
INSERT INTO member_words (word, member_id) VALUES ('sleutels', 2197625713459214166);
INSERT INTO member_words (word, member_id) VALUES ('nadia', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('bouzid', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('indicaties', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('huisartsen', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('wlz', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('aanvraag', 2197625713459214167);
INSERT INTO member_words (word, member_id) VALUES ('gerda', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('nelissen', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('nachtzorg', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('alarmopvolging', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459214168);
INSERT INTO member_words (word, member_id) VALUES ('youssef', 2197625713459214169);
INSERT INTO member_words (word, member_id) VALUES ('amzil', 2197625713459214169);
INSERT INTO member_words (word, member_id) VALUES ('nachtzorg', 2197625713459214169);
INSERT INTO member_words (word, member_id) VALUES ('infusen', 2197625713459214169);
INSERT INTO member_words (word, member_id) VALUES ('arabisch', 2197625713459214169);
INSERT INTO member_words (word, member_id) VALUES ('carla', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('peters', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('katheterzorg', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('lange', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('diensten', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('volhouden', 2197625713459214170);
INSERT INTO member_words (word, member_id) VALUES ('bianca', 2197625713459214171);
INSERT INTO member_words (word, member_id) VALUES ('hermans', 2197625713459214171);
INSERT INTO member_words (word, member_id) VALUES ('muziek', 2197625713459214171);
INSERT INTO member_words (word, member_id) VALUES ('activiteiten', 2197625713459214171);
INSERT INTO member_words (word, member_id) VALUES ('stef', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('ramaekers', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('indicaties', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('rapporteren', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('omaha', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('regels', 2197625713459214172);
INSERT INTO member_words (word, member_id) VALUES ('ria', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('corsten', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('hoe', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('het', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('vroeger', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('ging', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459214173);
INSERT INTO member_words (word, member_id) VALUES ('daphne', 2197625713459214174);
INSERT INTO member_words (word, member_id) VALUES ('schreurs', 2197625713459214174);
INSERT INTO member_words (word, member_id) VALUES ('mirjam', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('de', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('wit', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('dementie', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('mantelzorg', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('dagbesteding', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('rijbewijs', 2197625713459214175);
INSERT INTO member_words (word, member_id) VALUES ('joep', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('lemmens', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('borrel', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('stoma', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('slechte', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('grappen', 2197625713459214176);
INSERT INTO member_words (word, member_id) VALUES ('aleksandra', 2197625713459214177);
INSERT INTO member_words (word, member_id) VALUES ('nowak', 2197625713459214177);
INSERT INTO member_words (word, member_id) VALUES ('ola', 2197625713459214177);
INSERT INTO member_words (word, member_id) VALUES ('pools', 2197625713459214177);
INSERT INTO member_words (word, member_id) VALUES ('duits', 2197625713459214177);
INSERT INTO member_words (word, member_id) VALUES ('tamara', 2197625713459214178);
INSERT INTO member_words (word, member_id) VALUES ('franssen', 2197625713459214178);
INSERT INTO member_words (word, member_id) VALUES ('schulden', 2197625713459214178);
INSERT INTO member_words (word, member_id) VALUES ('gemeente', 2197625713459214178);
INSERT INTO member_words (word, member_id) VALUES ('wmo', 2197625713459214178);
INSERT INTO member_words (word, member_id) VALUES ('cleo', 2197625713459214179);
INSERT INTO member_words (word, member_id) VALUES ('janssen', 2197625713459214179);
INSERT INTO member_words (word, member_id) VALUES ('bram', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('houben', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('medicatie', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('insuline', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('zelf', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('roosteren', 2197625713459214180);
INSERT INTO member_words (word, member_id) VALUES ('sjaak', 2197625713459214181);
INSERT INTO member_words (word, member_id) VALUES ('wolters', 2197625713459214181);
INSERT INTO member_words (word, member_id) VALUES ('linda', 2197625713459214182);
INSERT INTO member_words (word, member_id) VALUES ('mertens', 2197625713459214182);
INSERT INTO member_words (word, member_id) VALUES ('steunkousen', 2197625713459214182);
INSERT INTO member_words (word, member_id) VALUES ('puberlogistiek', 2197625713459214182);
INSERT INTO member_words (word, member_id) VALUES ('priya', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('sewgobind', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('infusen', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('picc', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('lijn', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('stoma', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('injecteren', 2197625713459214183);
INSERT INTO member_words (word, member_id) VALUES ('greet', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('salden', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('wassen', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('zonder', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('water', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('roerbeek', 2197625713459214184);
INSERT INTO member_words (word, member_id) VALUES ('emiel', 2197625713459214185);
INSERT INTO member_words (word, member_id) VALUES ('kusters', 2197625713459214185);
INSERT INTO member_words (word, member_id) VALUES ('zij', 2197625713459214185);
INSERT INTO member_words (word, member_id) VALUES ('instroom', 2197625713459214185);
INSERT INTO member_words (word, member_id) VALUES ('brood', 2197625713459214185);
INSERT INTO member_words (word, member_id) VALUES ('noor', 2197625713459214186);
INSERT INTO member_words (word, member_id) VALUES ('haddad', 2197625713459214186);
INSERT INTO member_words (word, member_id) VALUES ('valpreventie', 2197625713459214186);
INSERT INTO member_words (word, member_id) VALUES ('onderzoek', 2197625713459214186);
INSERT INTO member_words (word, member_id) VALUES ('yvonne', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('pijpers', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('palliatieve', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('zorg', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('morfinepomp', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('rouw', 2197625713459214187);
INSERT INTO member_words (word, member_id) VALUES ('dennis', 2197625713459214188);
INSERT INTO member_words (word, member_id) VALUES ('jongen', 2197625713459214188);
INSERT INTO member_words (word, member_id) VALUES ('avonddienst', 2197625713459214188);
INSERT INTO member_words (word, member_id) VALUES ('vogels', 2197625713459214188);
INSERT INTO member_words (word, member_id) VALUES ('trees', 2197625713459214189);
INSERT INTO member_words (word, member_id) VALUES ('vaessen', 2197625713459214189);
INSERT INTO member_words (word, member_id) VALUES ('huishouden', 2197625713459214189);
INSERT INTO member_words (word, member_id) VALUES ('signaleren', 2197625713459214189);
INSERT INTO member_words (word, member_id) VALUES ('ingrid', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('bakker', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('samenwerken', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('zelf', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('roosteren', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('verzuim', 2197625713459214190);
INSERT INTO member_words (word, member_id) VALUES ('frans', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('ummels', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('routes', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('rooster', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('waarom', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('het', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('niet', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('kan', 2197625713459214191);
INSERT INTO member_words (word, member_id) VALUES ('manon', 2197625713459214192);
INSERT INTO member_words (word, member_id) VALUES ('tielen', 2197625713459214192);
INSERT INTO member_words (word, member_id) VALUES ('rooster', 2197625713459214192);
INSERT INTO member_words (word, member_id) VALUES ('ruilen', 2197625713459214192);
INSERT INTO member_words (word, member_id) VALUES ('verlof', 2197625713459214192);
INSERT INTO member_words (word, member_id) VALUES ('koen', 2197625713459214193);
INSERT INTO member_words (word, member_id) VALUES ('aerts', 2197625713459214193);
INSERT INTO member_words (word, member_id) VALUES ('routes', 2197625713459214193);
INSERT INTO member_words (word, member_id) VALUES ('reistijd', 2197625713459214193);
INSERT INTO member_words (word, member_id) VALUES ('rekenbladen', 2197625713459214193);
INSERT INTO member_words (word, member_id) VALUES ('diana', 2197625713459214194);
INSERT INTO member_words (word, member_id) VALUES ('kurvers', 2197625713459214194);
INSERT INTO member_words (word, member_id) VALUES ('bereikbaarheid', 2197625713459214194);
INSERT INTO member_words (word, member_id) VALUES ('nieuwe', 2197625713459214194);
INSERT INTO member_words (word, member_id) VALUES ('clienten', 2197625713459214194);
INSERT INTO member_words (word, member_id) VALUES ('lies', 2197625713459214195);
INSERT INTO member_words (word, member_id) VALUES ('hoeben', 2197625713459214195);
INSERT INTO member_words (word, member_id) VALUES ('rooster', 2197625713459214195);
INSERT INTO member_words (word, member_id) VALUES ('jaaruren', 2197625713459214195);
INSERT INTO member_words (word, member_id) VALUES ('hanneke', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('de', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('boer', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('meldingen', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('richtlijnen', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('privacy', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('van', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('clienten', 2197625713459214196);
INSERT INTO member_words (word, member_id) VALUES ('paul', 2197625713459214197);
INSERT INTO member_words (word, member_id) VALUES ('raaijmakers', 2197625713459214197);
INSERT INTO member_words (word, member_id) VALUES ('wondzorg', 2197625713459214197);
INSERT INTO member_words (word, member_id) VALUES ('decubitus', 2197625713459214197);
INSERT INTO member_words (word, member_id) VALUES ('compressie', 2197625713459214197);
INSERT INTO member_words (word, member_id) VALUES ('judith', 2197625713459214198);
INSERT INTO member_words (word, member_id) VALUES ('simons', 2197625713459214198);
INSERT INTO member_words (word, member_id) VALUES ('medicatie', 2197625713459214198);
INSERT INTO member_words (word, member_id) VALUES ('apotheek', 2197625713459214198);
INSERT INTO member_words (word, member_id) VALUES ('toedienlijst', 2197625713459214198);
INSERT INTO member_words (word, member_id) VALUES ('sanne', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('verheggen', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('tillift', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('steunkousen', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('hulpmiddelen', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('rug', 2197625713459214199);
INSERT INTO member_words (word, member_id) VALUES ('ada', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('willems', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('inloggen', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('het', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('dossier', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('dit', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('plein', 2197625713459214200);
INSERT INTO member_words (word, member_id) VALUES ('mo', 2197625713459214201);
INSERT INTO member_words (word, member_id) VALUES ('aziz', 2197625713459214201);
INSERT INTO member_words (word, member_id) VALUES ('telefoon', 2197625713459214201);
INSERT INTO member_words (word, member_id) VALUES ('tablet', 2197625713459214201);
INSERT INTO member_words (word, member_id) VALUES ('printer', 2197625713459214201);
INSERT INTO member_words (word, member_id) VALUES ('jeroen', 2197625713459214202);
INSERT INTO member_words (word, member_id) VALUES ('kicken', 2197625713459214202);
INSERT INTO member_words (word, member_id) VALUES ('wifi', 2197625713459214202);
INSERT INTO member_words (word, member_id) VALUES ('beveiliging', 2197625713459214202);
INSERT INTO member_words (word, member_id) VALUES ('annemiek', 2197625713459214203);
INSERT INTO member_words (word, member_id) VALUES ('loos', 2197625713459214203);
INSERT INTO member_words (word, member_id) VALUES ('cao', 2197625713459214203);
INSERT INTO member_words (word, member_id) VALUES ('verlof', 2197625713459214203);
INSERT INTO member_words (word, member_id) VALUES ('contract', 2197625713459214203);
INSERT INTO member_words (word, member_id) VALUES ('bas', 2197625713459214204);
INSERT INTO member_words (word, member_id) VALUES ('vrancken', 2197625713459214204);
INSERT INTO member_words (word, member_id) VALUES ('loonstrook', 2197625713459214204);
INSERT INTO member_words (word, member_id) VALUES ('reiskosten', 2197625713459214204);
INSERT INTO member_words (word, member_id) VALUES ('toeslagen', 2197625713459214204);
INSERT INTO member_words (word, member_id) VALUES ('karin', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('op', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('den', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('camp', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('scholing', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('toetsen', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('leerlingen', 2197625713459214205);
INSERT INTO member_words (word, member_id) VALUES ('wies', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('jacobs', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('verzuim', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('gezond', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('roosteren', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('griepprik', 2197625713459214206);
INSERT INTO member_words (word, member_id) VALUES ('dirk', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('peeters', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('dit', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('plein', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('behoeftepeiling', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('nieuwsbrief', 2197625713459214207);
INSERT INTO member_words (word, member_id) VALUES ('fleur', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('maassen', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('foto', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('s', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('eenvoudig', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('schrijven', 2197625713459214208);
INSERT INTO member_words (word, member_id) VALUES ('marga', 2197625713459214209);
INSERT INTO member_words (word, member_id) VALUES ('van', 2197625713459214209);
INSERT INTO member_words (word, member_id) VALUES ('laar', 2197625713459214209);
INSERT INTO member_words (word, member_id) VALUES ('vraag', 2197625713459214209);
INSERT INTO member_words (word, member_id) VALUES ('gerust', 2197625713459214209);
INSERT INTO member_words (word, member_id) VALUES ('theo', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('beckers', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('auto', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('s', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('fietsen', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('parkeren', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('gebouw', 2197625713459214210);
INSERT INTO member_words (word, member_id) VALUES ('ellen', 2197625713459214211);
INSERT INTO member_words (word, member_id) VALUES ('roumen', 2197625713459214211);
INSERT INTO member_words (word, member_id) VALUES ('vergaderstukken', 2197625713459214211);
INSERT INTO member_words (word, member_id) VALUES ('clientenraad', 2197625713459214211);
INSERT INTO member_words (word, member_id) VALUES ('rik', 2197625713459214212);
INSERT INTO member_words (word, member_id) VALUES ('dassen', 2197625713459214212);
INSERT INTO member_words (word, member_id) VALUES ('geld', 2197625713459214212);
INSERT INTO member_words (word, member_id) VALUES ('tarieven', 2197625713459214212);
INSERT INTO member_words (word, member_id) VALUES ('begroting', 2197625713459214212);
INSERT INTO member_words (word, member_id) VALUES ('marjo', 2197625713459214213);
INSERT INTO member_words (word, member_id) VALUES ('stevens', 2197625713459214213);
INSERT INTO member_words (word, member_id) VALUES ('vrijwilligers', 2197625713459214213);
INSERT INTO member_words (word, member_id) VALUES ('mantelzorg', 2197625713459214213);
INSERT INTO member_words (word, member_id) VALUES ('toos', 2197625713459214214);
INSERT INTO member_words (word, member_id) VALUES ('hameleers', 2197625713459214214);
INSERT INTO member_words (word, member_id) VALUES ('wandelen', 2197625713459214214);
INSERT INTO member_words (word, member_id) VALUES ('harrie', 2197625713459214215);
INSERT INTO member_words (word, member_id) VALUES ('stassen', 2197625713459214215);
INSERT INTO member_words (word, member_id) VALUES ('drempels', 2197625713459214215);
INSERT INTO member_words (word, member_id) VALUES ('beugels', 2197625713459214215);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209325, 'ben', 'ben', 'Ben Hendrix', 'ben hendrix', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Wijkverpleegkundige', 'Sinds negen jaar in Noord, daarvoor op de ambulance. Ik regel veel overdrachten met het ziekenhuis. Buiten het werk: twee dochters en een moestuin die wint.', 'overdracht, indicaties, palliatieve zorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209326, 'marieke', 'marieke', 'Marieke Vos', 'marieke vos', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Meestal vroege dienst. Typ op de telefoon dus let niet op de hoofdletters', 'steunkousen, ruilen van diensten', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209327, 'jolanda', 'jolanda', 'Jolanda Smeets', 'jolanda smeets', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', '28 jaar in de wijk. Ik ken Kerkveld beter dan de postbode. Spreek rustig Limburgs tegen mij.', 'Kerkveld, dialect, palliatieve zorg, inwerken', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209328, 'samira', 'samira', 'Samira El Amrani', 'samira el amrani', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Wijkverpleegkundige', 'Aandachtsvelder wondzorg. Ik denk graag mee als een wond niet doet wat hij moet doen.', 'wondzorg, decubitus, zwachtelen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209329, 'tim', 'tim', 'Tim Bours', 'tim bours', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Leerling verzorgende IG', 'Tweedejaars BBL. Hiervoor vier jaar in een fietsenwinkel.', 'lekke banden', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209330, 'wilma', 'wilma', 'Wilma Cuypers', 'wilma cuypers', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Helpende plus', 'Koffie zwart, mening klaar.', 'koffie, Maasbroek, planten redden', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209331, 'rob', 'rob', 'Rob Engelen', 'rob engelen', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verpleegkundige', 'Lid van de OR. Werk drie dagen, mopper er vijf.', 'or, infusen, technische handelingen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209332, 'fatma', 'fatma', 'Fatma Yildirim', 'fatma yildirim', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Ik spreek Nederlands, Turks en genoeg Limburgs om te weten wanneer het over mij gaat.', 'Turks, ramadan en medicatie, palliatieve zorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209333, 'ine', 'ine', 'Ine Gielen', 'ine gielen', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Huishoudelijke hulp', 'Doe de huizen in Maasbroek en Kerkveld', 'schoonmaken zonder rugpijn', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209334, 'lotte', 'lotte', 'Lotte van Dijk', 'lotte van dijk', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Wijkverpleegkundige', 'Sinds dit voorjaar in Limburg, eerst in Utrecht. Leer nog elke dag een woord bij.', 'rapporteren, Omaha', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209335, 'petra', 'petra', 'Petra Linders', 'petra linders', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Avonddiensten, liefst met de auto.', 'avonddienst, stoma', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459209336, 'kees', 'kees', 'Kees Brouwer', 'kees brouwer', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Alles op de fiets, ook als het regent. Juist als het regent.', 'fietsen, regenkleding, kortste routes', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214163, 'anouk', 'anouk', 'Anouk Geurts', 'anouk geurts', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Teamcoach', 'Teamcoach van Noord. Bel me liever dan dat je ermee blijft lopen.', 'werkdruk, samenwerken, inwerken', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214164, 'monique', 'monique', 'Monique Dohmen', 'monique dohmen', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Werk op dinsdag en donderdag. De andere dagen lees ik hier niets.', 'katheterzorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214165, 'els', 'els', 'Els Thijssen', 'els thijssen', NULL, NULL, NULL, 'council', 'active', 2236256161084998107, 'Verpleegkundige en voorzitter OR', 'Twintig uur in de wijk, acht uur voor de ondernemingsraad. Mag je altijd aanspreken, ook bij de koffie.', 'or, cao, reistijd, privacy', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214166, 'hub', 'hub', 'Hub Crijns', 'hub crijns', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', 'Geboren en getogen in Swaelhoven. Ich kin hie jeder stein.', 'Swaelhoven, dialect, sleutels', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214167, 'nadia', 'nadia', 'Nadia Bouzid', 'nadia bouzid', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Wijkverpleegkundige', 'Indicaties, overleg met huisartsen, en de puzzel daartussen.', 'indicaties, huisartsen, Wlz-aanvraag', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214168, 'gerda', 'gerda', 'Gerda Nelissen', 'gerda nelissen', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Nachtverpleegkundige', 'Al zestien jaar de nacht in. Overdag slaap ik, dus een antwoord komt als het donker is.', 'nachtzorg, alarmopvolging, palliatieve zorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214169, 'youssef', 'youssef', 'Youssef Amzil', 'youssef amzil', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verpleegkundige nachtdienst', 'Nachten en soms een avond. Vader van een tweeling, dus ik ben toch wakker.', 'nachtzorg, infusen, Arabisch', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214170, 'carla', 'carla', 'Carla Peters', 'carla peters', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', 'Ik zeg wat ik vind. Valt meestal mee.', 'katheterzorg, lange diensten volhouden', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214171, 'bianca', 'bianca', 'Bianca Hermans', 'bianca hermans', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Helpende plus', 'Helpende plus in Swaelhoven, zingt in het dameskoor', 'muziek, activiteiten', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214172, 'stef', 'stef', 'Stef Ramaekers', 'stef ramaekers', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Wijkverpleegkundige', 'Ik leg graag uit. Zeg gerust dat het korter mag.', 'indicaties, rapporteren, Omaha, regels', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214173, 'ria', 'ria', 'Ria Corsten', 'ria corsten', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', '41 jaar in de zorg, en dit najaar met pensioen.', 'hoe het vroeger ging, palliatieve zorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214174, 'daphne', 'daphne', 'Daphne Schreurs', 'daphne schreurs', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Leerling verzorgende IG', 'Eerstejaars. Zit op woensdag op school.', '', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214175, 'mirjam', 'mirjam', 'Mirjam de Wit', 'mirjam de wit', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Casemanager dementie', 'Ik werk voor de drie wijkteams. Loop je vast, bel dan eerder dan je denkt dat nodig is.', 'dementie, mantelzorg, dagbesteding, rijbewijs', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214176, 'joep', 'joep', 'Joep Lemmens', 'joep lemmens', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', 'Verzorgende, carnavalist, slecht in stil zijn.', 'borrel, stoma, slechte grappen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214177, 'ola', 'ola', 'Aleksandra Nowak', 'aleksandra nowak', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', 'From Gdańsk, in Limburg since 2019. Ik schrijf Nederlands met fouten, mag je verbeteren.', 'Pools, Duits', '', 'me', 'me', 'en', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214178, 'tamara', 'tamara', 'Tamara Franssen', 'tamara franssen', NULL, NULL, NULL, 'member', 'active', 2236256161084998107, 'Verzorgende IG', 'Avonden en weekenden, overdag studie maatschappelijk werk.', 'schulden, gemeente, Wmo', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214179, 'cleo', 'cleo', 'Cleo Janssen', 'cleo janssen', NULL, NULL, NULL, 'guest', 'active', 2236256161084998108, 'Verzorgende IG (uitzendkracht)', 'Via het uitzendbureau, tot het eind van het jaar in Oost.', '', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214180, 'bram', 'bram', 'Bram Houben', 'bram houben', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Wijkverpleegkundige', 'Oost, en aandachtsvelder medicatie.', 'medicatie, insuline, zelf roosteren', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214181, 'sjaak', 'sjaak', 'Sjaak Wolters', 'sjaak wolters', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Verzorgende IG', 'Twintig cliënten, één fiets.', '', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214182, 'linda', 'linda', 'Linda Mertens', 'linda mertens', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Verzorgende IG', 'Vroeg op, vroeg klaar, thuis drie pubers.', 'steunkousen, puberlogistiek', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214183, 'priya', 'priya', 'Priya Sewgobind', 'priya sewgobind', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Verpleegkundige', 'Technische handelingen, ook in Noord als het moet.', 'infusen, PICC-lijn, stoma, injecteren', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214184, 'greet', 'greet', 'Greet Salden', 'greet salden', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Helpende plus', 'Doe het rustig aan, dan kom je er ook.', 'wassen zonder water, Roerbeek', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214185, 'emiel', 'emiel', 'Emiel Kusters', 'emiel kusters', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Verzorgende in opleiding', 'Was 22 jaar bakker. Nog steeds om half vijf wakker.', 'zij-instroom, brood', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214186, 'noor', 'noor', 'Noor Haddad', 'noor haddad', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Leerling verpleegkundige', 'Derdejaars hbo-v. Schrijf mijn afstudeeropdracht over valpreventie.', 'valpreventie, onderzoek', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214187, 'yvonne', 'yvonne', 'Yvonne Pijpers', 'yvonne pijpers', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Wijkverpleegkundige', 'Palliatief team en Oost.', 'palliatieve zorg, morfinepomp, rouw', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214188, 'dennis', 'dennis', 'Dennis Jongen', 'dennis jongen', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Verzorgende IG', 'Avonddienst, vogels kijken, geen social media verder.', 'avonddienst, vogels', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214189, 'trees', 'trees', 'Trees Vaessen', 'trees vaessen', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Huishoudelijke hulp', 'Kom al veertien jaar bij dezelfde mensen over de vloer.', 'huishouden, signaleren', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214190, 'ingrid', 'ingrid', 'Ingrid Bakker', 'ingrid bakker', NULL, NULL, NULL, 'member', 'active', 2236256161084998108, 'Teamcoach', 'Teamcoach van Zuid en Oost. Ik stel meer vragen dan ik antwoorden geef.', 'samenwerken, zelf roosteren, verzuim', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214191, 'frans', 'frans', 'Frans Ummels', 'frans ummels', NULL, NULL, NULL, 'member', 'active', 2236256161084998109, 'Planner', 'Als iedereen tevreden is, heb ik iets vergeten.', 'routes, rooster, waarom het niet kan', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214192, 'manon', 'manon', 'Manon Tielen', 'manon tielen', NULL, NULL, NULL, 'member', 'active', 2236256161084998109, 'Planner', 'Planner Noord en Oost. Bereikbaar vanaf 07:00.', 'rooster, ruilen, verlof', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214193, 'koen', 'koen', 'Koen Aerts', 'koen aerts', NULL, NULL, NULL, 'member', 'active', 2236256161084998109, 'Planner', 'Planner Zuid en nachtzorg, en de man van de rekenbladen.', 'routes, reistijd, rekenbladen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214194, 'diana', 'diana', 'Diana Kurvers', 'diana kurvers', NULL, NULL, NULL, 'member', 'active', 2236256161084998109, 'Medewerker klantservice', 'De stem aan de telefoon.', 'bereikbaarheid, nieuwe cliënten', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214195, 'lies', 'lies', 'Lies Hoeben', 'lies hoeben', NULL, NULL, NULL, 'member', 'active', 2236256161084998109, 'Roosteraar', 'Ik maak het rooster voor zes weken en jullie maken het kapot. Liefdevol bedoeld.', 'rooster, jaaruren', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214196, 'hanneke', 'hanneke', 'Hanneke de Boer', 'hanneke de boer', NULL, NULL, NULL, 'member', 'active', 2236256161084998110, 'Kwaliteitsadviseur', 'Richtlijnen, meldingen, audits. Ik kom liever meerijden dan dat ik mail.', 'meldingen, richtlijnen, privacy van cliënten', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214197, 'paul', 'paul', 'Paul Raaijmakers', 'paul raaijmakers', NULL, NULL, NULL, 'member', 'active', 2236256161084998110, 'Wondverpleegkundige', 'Consulten in alle teams. Stuur eerst een foto via het dossier, nooit via de telefoon.', 'wondzorg, decubitus, compressie', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214198, 'judith', 'judith', 'Judith Simons', 'judith simons', NULL, NULL, NULL, 'member', 'active', 2236256161084998110, 'Adviseur medicatieveiligheid', 'Contact met de apotheken, en met iedereen die op een toedienlijst vastloopt.', 'medicatie, apotheek, toedienlijst', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214199, 'sanne', 'sanne', 'Sanne Verheggen', 'sanne verheggen', NULL, NULL, NULL, 'member', 'active', 2236256161084998110, 'Ergotherapeut en ergocoach', 'Tillen hoeft bijna nooit. Vraag me waarom.', 'tillift, steunkousen, hulpmiddelen, rug', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214200, 'ada', 'ada', 'Ada Willems', 'ada willems', NULL, NULL, NULL, 'administrator', 'active', 2236256161084998111, 'Functioneel beheerder', 'Beheer van het dossier, de app en dit plein. Ik kan niet in besloten groepen kijken waar ik niet in zit, en dat wil ik graag zo houden.', 'inloggen, het dossier, dit plein', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214201, 'mo', 'mo', 'Mo Aziz', 'mo aziz', NULL, NULL, NULL, 'member', 'active', 2236256161084998111, 'Servicedesk', 'Heb je hem al uit en aan gezet?', 'telefoon, tablet, printer', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214202, 'jeroen', 'jeroen', 'Jeroen Kicken', 'jeroen kicken', NULL, NULL, NULL, 'member', 'active', 2236256161084998111, 'Systeembeheerder', 'Servers, wifi, alles met een stekker.', 'wifi, beveiliging', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214203, 'annemiek', 'annemiek', 'Annemiek Loos', 'annemiek loos', NULL, NULL, NULL, 'member', 'active', 2236256161084998112, 'Adviseur personeel', 'Contracten, cao, en alles waar je niet met je coach over wilt beginnen.', 'cao, verlof, contract', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214204, 'bas', 'bas', 'Bas Vrancken', 'bas vrancken', NULL, NULL, NULL, 'member', 'active', 2236256161084998112, 'Salarisadministratie', 'Ik snap je loonstrook.', 'loonstrook, reiskosten, toeslagen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214205, 'karin', 'karin', 'Karin op den Camp', 'karin op den camp', NULL, NULL, NULL, 'member', 'active', 2236256161084998112, 'Opleidingen', 'Scholing, toetsen en praktijkbegeleiding.', 'scholing, toetsen, leerlingen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214206, 'wies', 'wies', 'Wies Jacobs', 'wies jacobs', NULL, NULL, NULL, 'member', 'active', 2236256161084998112, 'Verzuim en vitaliteit', 'Liever een gesprek te vroeg dan een ziekmelding.', 'verzuim, gezond roosteren, griepprik', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214207, 'dirk', 'dirk', 'Dirk Peeters', 'dirk peeters', NULL, NULL, NULL, 'adviser', 'active', 2236256161084998113, 'Communicatieadviseur', 'Ik zorg dat vragen bij iemand terechtkomen. Zelf weet ik er weinig van, dat helpt.', 'dit plein, behoeftepeiling, nieuwsbrief', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214208, 'fleur', 'fleur', 'Fleur Maassen', 'fleur maassen', NULL, NULL, NULL, 'member', 'active', 2236256161084998113, 'Medewerker communicatie', 'Foto''s, folders, drukwerk, en de taart bestellen.', 'foto''s, eenvoudig schrijven', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214209, 'marga', 'marga', 'Marga van Laar', 'marga van laar', NULL, NULL, NULL, 'member', 'active', 2236256161084998114, 'Directeur-bestuurder', 'Begonnen als leerling in Swaelhoven. Elke maand loop ik een ochtend mee, zeg het als ik bij jou mag.', 'vraag gerust', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214210, 'theo', 'theo', 'Theo Beckers', 'theo beckers', NULL, NULL, NULL, 'member', 'active', 2236256161084998114, 'Facilitair', 'Gebouw, auto''s, fietsen, sleutels, verstopte wc''s.', 'auto''s, fietsen, parkeren, gebouw', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214211, 'ellen', 'ellen', 'Ellen Roumen', 'ellen roumen', NULL, NULL, NULL, 'member', 'active', 2236256161084998114, 'Bestuurssecretaris', 'Agenda''s en verslagen. Ik weet meestal waar iets staat.', 'vergaderstukken, cliëntenraad', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214212, 'rik', 'rik', 'Rik Dassen', 'rik dassen', NULL, NULL, NULL, 'member', 'active', 2236256161084998114, 'Controller', 'Cijfers. Ik probeer ze in gewone taal te zeggen.', 'geld, tarieven, begroting', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214213, 'marjo', 'marjo', 'Marjo Stevens', 'marjo stevens', NULL, NULL, NULL, 'member', 'active', 2236256161084998114, 'Coördinator vrijwilligers', 'Ik koppel vrijwilligers aan cliënten en houd ze vast met koffie en aandacht.', 'vrijwilligers, mantelzorg', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214214, 'toos', 'toos', 'Toos Hameleers', 'toos hameleers', NULL, NULL, NULL, 'guest', 'active', 2236256161084998108, 'Vrijwilliger', 'Op donderdag wandel ik met twee dames en een hond.', 'wandelen', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2197625713459214215, 'harrie', 'harrie', 'Harrie Stassen', 'harrie stassen', NULL, NULL, NULL, 'guest', 'active', 2236256161084998107, 'Vrijwilliger klussendienst', 'Gepensioneerd timmerman. Drempels, beugels, leuningen.', 'drempels, beugels', '', 'me', 'me', 'nl', 1786258800000, 1795360800000, 1795360800000);
INSERT INTO members (id, handle, handle_key, name, name_key, mail, mail_key, password_hash, role, state, department_id, job, about, ask_me_about, phone, phone_audience, mail_audience, language, created_at, home_seen_at, last_visit_at) VALUES (2234959213363208830, 'yara', 'yara', 'Yara Claessens', 'yara claessens', NULL, NULL, NULL, 'member', 'active', 2236256161084998106, 'Verzorgende IG', 'Sinds deze week in Noord, hiervoor zes jaar in een verpleeghuis. Ik leer de namen nog.', '', '', 'me', 'me', 'nl', 1795159800000, 1795360800000, 1795360800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214207, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214208, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209325, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209326, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209327, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209328, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209329, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209330, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209331, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209332, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209333, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209334, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209335, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209336, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2234959213363208830, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214163, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214164, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214165, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214166, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214167, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214168, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214169, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214170, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214171, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214172, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214173, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214174, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214175, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214176, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214177, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214178, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214180, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214181, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214182, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214183, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214184, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214185, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214186, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214187, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214188, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214189, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214190, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214191, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214192, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214193, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214194, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214195, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214196, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214197, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214198, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214199, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214200, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214201, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214202, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214203, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214204, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214205, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214206, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214209, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214210, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214211, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214212, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214213, 2197625713459214216, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214163, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209325, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209326, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209327, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209328, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209329, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209330, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209331, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209332, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209333, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209334, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209335, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209336, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214164, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214175, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2234959213363208830, 2197625713459214217, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214190, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214167, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214165, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214166, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214168, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214169, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214170, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214171, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214172, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214173, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214174, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214175, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214176, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214177, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214178, 2197625713459214218, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214190, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214180, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214175, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214179, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214181, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214182, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214183, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214184, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214185, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214186, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214187, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214188, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214189, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214192, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214214, 2197625713459214219, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214192, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459214193, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209325, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209326, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209327, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209328, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209329, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209330, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209331, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209332, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES (2197625713459209333, 2197625713459214220, 1786258800000, 1795276800000, 1795276800000);
INSERT INTO mentions (post_id, subject_id, member_id) VALUES (2203420144435213570, 2214043897036812541, 2197625713459214196);
INSERT INTO mentions (post_id, subject_id, member_id) VALUES (2203420144435213570, 2214043897036812541, 2197625713459214198);
INSERT INTO mentions (post_id, subject_id, member_id) VALUES (2201974367846413584, 2201974367846413584, 2197625713459209328);
INSERT INTO migrations (name, applied_at) VALUES ('0001-organisation', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0002-members', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0003-events', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0004-spaces', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0005-search', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0006-posts', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0007-imported', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0008-form-changes', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0009-journeys', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0010-needs', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0011-inventory', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0012-options', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0013-decisions', 1780000000000);
INSERT INTO migrations (name, applied_at) VALUES ('0014-spaces-elsewhere', 1780000000000);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216518200852493753, 2197625713459214181);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216525247283213992, 2197625713459214165);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216525247283213992, 2197625713459214198);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215762722816013022, 2197625713459209325);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215762722816013022, 2197625713459209328);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215762722816013022, 2197625713459209334);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215762722816013022, 2197625713459214165);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216177958912012744, 2197625713459209331);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216177958912012744, 2197625713459214166);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216289946828812570, 2197625713459214164);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216289946828812570, 2197625713459209336);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216289946828812570, 2197625713459209326);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215748881612813368, 2197625713459214205);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216583128678412543, 2197625713459209330);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216583128678412543, 2197625713459214189);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216583128678412543, 2197625713459209333);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216142726758412423, 2197625713459214184);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216484981964812878, 2197625713459214196);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216484981964812878, 2197625713459209328);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215833187123213353, 2197625713459214202);
INSERT INTO option_agreements (point_id, member_id) VALUES (2215833187123213353, 2197625713459214197);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216099944857613051, 2197625713459209325);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216099944857613051, 2197625713459209336);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216099944857613051, 2197625713459214168);
INSERT INTO option_agreements (point_id, member_id) VALUES (2216099944857613051, 2197625713459214169);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235499020288012777, 2197625713459214183);
INSERT INTO option_agreements (point_id, member_id) VALUES (2234694972211212548, 2197625713459214208);
INSERT INTO option_agreements (point_id, member_id) VALUES (2234694972211212548, 2197625713459209329);
INSERT INTO option_agreements (point_id, member_id) VALUES (2234971796275213987, 2197625713459214192);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235098883686414328, 2197625713459209325);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235366899712012459, 2197625713459214198);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235366899712012459, 2197625713459214197);
INSERT INTO option_agreements (point_id, member_id) VALUES (2234608150118413898, 2197625713459214205);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235442397184013867, 2197625713459209330);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235442397184013867, 2197625713459214189);
INSERT INTO option_agreements (point_id, member_id) VALUES (2235442397184013867, 2197625713459209333);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2215748881612813368, 2236256162330706834, TRUE, 'Handig voor wie ook buiten ons huis een netwerk zoekt.', 2197625713459214204, 1790579700000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2215762722816013022, 2236256162330706833, TRUE, 'Eindelijk een plek voor vakvragen die niet in mijn privé-telefoon zit.', 2197625713459214167, 1790583000000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2215833187123213353, 2236256162330706836, TRUE, 'We betalen het al en ICT kent het.', 2197625713459214201, 1790599800000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216099944857613051, 2236256162330706836, FALSE, 'Logt uit op de diensttelefoon. Dat is al drie jaar zo.', 2197625713459214167, 1790663400000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216142726758412423, 2236256162330706835, TRUE, 'Daar kijk ik toch al elke dag.', 2197625713459209330, 1790673600000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216177958912012744, 2236256162330706833, TRUE, 'De OR kan nalezen wie wat ziet. Dat kan nu nergens.', 2197625713459214165, 1790682000000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216289946828812570, 2236256162330706833, FALSE, 'Weer iets erbij. Als de appgroepen blijven, ga ik niet op twee plekken kijken.', 2197625713459209335, 1790708700000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216484981964812878, 2236256162330706835, FALSE, 'Dan zien bewoners en familie straks wie er collega’s zijn.', 2197625713459214198, 1790755200000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216518200852493753, 1, TRUE, 'Elke verandering kost de wijk uren. Reken die ook mee.', 2197625713459209331, 1790763120000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216525247283213992, 1, FALSE, 'Dan blijven de wondfoto’s in mijn privé-telefoon staan.', 2197625713459209328, 1790764800000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2216583128678412543, 2236256162330706834, FALSE, 'Ik wil geen profiel. Niet van mezelf en niet verzonnen.', 2197625713459209327, 1790778600000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2234608150118413898, 2236256162334902853, TRUE, 'Handig voor wie ook buiten ons huis een netwerk zoekt.', 2197625713459214204, 1795076100000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2234694972211212548, 2236256162330706837, TRUE, 'Klein beginnen, en iets om trots op te zijn.', 2197625713459209334, 1795096800000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2234971796275213987, 2236256162330706837, FALSE, 'Leuk, maar mijn vraag over het rooster past er niet in.', 2197625713459214191, 1795162800000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2235098883686414328, 2236256162334902852, TRUE, 'Het werkt al. Begin daar.', 2197625713459209328, 1795193100000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2235366899712012459, 2236256162334902852, FALSE, 'We weten niet eens waar de gegevens staan.', 2197625713459214196, 1795257000000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2235442397184013867, 2236256162334902853, FALSE, 'Ik wil geen profiel. Niet van mezelf en niet verzonnen.', 2197625713459209327, 1795275000000, NULL, 1);
INSERT INTO option_points (id, option_id, is_pro, body, author_id, at, edited_at, version) VALUES (2235499020288012777, 2, FALSE, 'Ik weet als leerling nooit wie ik iets kan vragen.', 2197625713459209329, 1795288500000, NULL, 1);
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'fit', 1, 'Van de behoeften in de peiling wordt er geen enkele goed gediend.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'reach', 3, 'Iedereen heeft wel iets, maar niemand hetzelfde.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'login', 4, 'Niets nieuws.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'security', 1, 'Foto’s en namen in privé-appgroepen.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'visibility', 2, 'Niemand weet wie er in welke groep zit.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'skill', 5, 'Iedereen kent het.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (1, 'cost', 4, 'Geen rekening, wel verloren tijd.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'fit', 5, 'Dient alle zes behoeften uit de peiling, ook meedenken en hulp vragen.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'reach', 4, 'Iedereen met een telefoon komt erin; wie geen werkmail heeft krijgt een code.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'login', 4, 'Zelfde account als voor het rooster.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'security', 5, 'Staat op onze eigen server, met afspraken.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'visibility', 5, 'Per veld kies je wie het ziet.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'skill', 3, 'Voor een deel van ons is het nieuw; er komen handleidingen.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706833, 'cost', 3, 'Geen licentie, wel een dag per week van Communicatie.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'fit', 2, 'Goed voor vakkennis en netwerk, niet voor gesprek met de leiding.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'reach', 2, 'Vooral kantoor en staf hebben LinkedIn.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'login', 2, 'Wie er niet op zit moet een account maken.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'security', 2, 'Gegevens staan buiten de EU.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'visibility', 2, 'Je profiel is ook buiten de groep te zien.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'skill', 3, 'Wie het kent vindt het makkelijk.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706834, 'cost', 5, 'Gratis.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'fit', 3, 'Goed voor verhalen en praten, minder voor kennis en meedenken.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'reach', 3, 'Ongeveer de helft gebruikt het al.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'login', 2, 'Wie er niet op zit moet een account maken.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'security', 1, 'Gegevens staan buiten de EU en worden gebruikt voor advertenties.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'visibility', 2, 'Collega’s zien je privé-profiel als je niet oplet.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'skill', 4, 'Veel collega’s kennen het.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706835, 'cost', 5, 'Gratis.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'fit', 3, 'Gesprek en kennis wel; hulp vragen, meedenken en verhalen niet.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'reach', 2, 'In de wijk gebruikt bijna niemand het.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'login', 5, 'Hebben we al.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'security', 4, 'Staat in de EU, met een overeenkomst.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'visibility', 3, 'Iedereen ziet wanneer je online bent.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'skill', 2, 'Op de telefoon lastig, zeggen de teams.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2236256162330706836, 'cost', 5, 'Zit in het pakket.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2, 'fit', 1, 'Van de behoeften in de peiling wordt er geen enkele goed gediend.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2, 'login', 4, 'Niets nieuws.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2, 'security', 1, 'Foto’s en namen in privé-appgroepen.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2, 'visibility', 2, 'Niemand weet wie er in welke groep zit.');
INSERT INTO option_values (option_id, criterion, value, reason) VALUES (2, 'cost', 4, 'Geen rekening, wel verloren tijd.');
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'fit', 10, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'reach', 8, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'login', 7, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'security', 9, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'visibility', 7, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'skill', 6, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (1, 'cost', 3, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'fit', 10, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'reach', 8, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'login', 7, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'security', 9, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'visibility', 7, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'skill', 6, 1);
INSERT INTO option_weights (journey_id, criterion, weight, version) VALUES (2, 'cost', 5, 1);
INSERT INTO organisation (id, name, language, time_zone, is_demo, forms, created_at) VALUES (1, 'Zorg aan de Maas', 'nl', 'Europe/Amsterdam', TRUE, 'help knowledge posts', 1786258800000);
INSERT INTO post_topics (topic_key, post_id, subject_id) VALUES ('wondzorg', 2201974367846413584, 2201974367846413584);
INSERT INTO post_topics (topic_key, post_id, subject_id) VALUES ('dementie', 2201627079475213447, 2201627079475213447);
INSERT INTO post_topics (topic_key, post_id, subject_id) VALUES ('behoeftepeiling', 2201981917593613154, 2201981917593613154);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2200887707566093976, 2197625713459214216, 2197625713459214207, 'Waar Iedereen voor is', 'Hier staat wat alle collega''s aangaat. Gaat het over één team, zet het dan in de groep van dat team.

Drie afspraken, meer zijn het er niet:

- Geen namen, adressen of andere gegevens van cliënten. Ook niet half.
- ''s Avonds hoef je niets te lezen. Wat hier staat, staat er morgen nog.
- Wie iets vraagt, krijgt antwoord. Duurt het langer dan een week, geef mij dan een seintje.

Dit plein is een proef. In het najaar besluiten we samen of we ermee doorgaan.', 1787036520000, NULL, NULL, NULL, 1787036520000, 1787150400000, 4, 4, 5, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201234492620813405, 2197625713459214220, 2197625713459214192, 'Hoe je hier het snelst antwoord krijgt', 'Zet er altijd bij: welke dag, welke dienst, welk team. Voor vandaag en morgen: bellen, niet hier. Wij lezen hier om tien uur en om drie uur.', 1787119200000, NULL, NULL, NULL, NULL, 1787120400000, 1, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201253366988814051, 2197625713459214217, 2197625713459214163, 'Hoe wij deze groep gebruiken', 'Dit is van ons team. Wat hier staat kan alleen Noord lezen, ook Planning niet. Gebruik hem voor dingen die geen haast hebben. Haast is bellen. Cliënten noemen we hier niet bij naam, ook niet met een voorletter en de straat erbij.', 1787123700000, NULL, NULL, NULL, 1787123700000, 1787123700000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201508800102412330, 2197625713459214226, 2197625713459214168, 'Voor wie wakker is', 'Wij zijn met weinig, dus er hoeft niet veel te staan. Ik zou hier willen: welke deuren klemmen, waar het licht stuk is, welke hond los loopt, en soms wat je kwijt moet. Geen namen. Overdag lezen de coaches mee als ze willen, dat weten we.', 1787184600000, NULL, NULL, NULL, NULL, 1787184600000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201627079475213447, 2197625713459214222, 2197625713459214175, 'Voor wie deze groep is', 'Voor iedereen die bij mensen met dementie over de vloer komt: verzorging, huishouding, planning, vrijwilligers. Je hoeft geen mooie vraag te hebben. "Het ging mis en ik snap niet waarom" is genoeg.

Schrijf zo dat niemand kan raden over wie het gaat. Ook de straat niet, ook het beroep van vroeger niet als dat er maar één had. #dementie', 1787212800000, NULL, NULL, NULL, NULL, 1787212800000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201679927705614221, 2197625713459214218, 2197625713459214190, 'Waar willen we deze groep voor gebruiken?', 'Ik zet hem open en vul hem nog niet. Wat zou hier moeten staan zodat jij er na een lange dienst nog naar kijkt?', 1787225400000, NULL, NULL, NULL, NULL, 1787343300000, 3, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201687477452812681, 2197625713459214219, 2197625713459214190, 'Oost, welkom', 'Zelfde vraag als in Zuid: wat moet hier staan? Uitzendkrachten en vrijwilligers van Oost mogen hier ook in, als jullie dat goed vinden.', 1787227200000, NULL, NULL, NULL, NULL, 1787231400000, 1, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201974367846413584, 2197625713459214221, 2197625713459214197, 'Foto''s van wonden: alleen via het dossier', 'Ik krijg ze nog via de gewone telefoon. Niet doen. Ook niet "even snel", ook niet zonder gezicht. Maak de foto in de app van het dossier, dan staat hij op de goede plek en nergens anders. Leg er een liniaaltje naast en schrijf de dag op de pleister. Binnen één werkdag krijg je antwoord van mij of van @samira #wondzorg', 1787295600000, NULL, NULL, NULL, NULL, 1787298300000, 1, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201981917593613153, 2197625713459214223, 2197625713459214199, 'Voordat je tilt: bel', 'Bijna elke rug die ik dit jaar zag, had geen zware cliënt maar een rare draai. Wat ik vraag: als je twee keer denkt "dit gaat net", pak dan een hulpmiddel. Of bel mij, of zet het hier. Ik kom binnen een week, met iemand erbij als je dat prettiger vindt.', 1787297400000, NULL, NULL, NULL, NULL, 1787297400000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2201981917593613154, 2197625713459214224, 2197625713459214207, 'Hoe willen we met elkaar in gesprek?', 'We hebben al mail, een prikbord, een app, een besloten groep op Facebook waar de helft in zit en een intranet waar niemand komt. Toch hoor ik overal: "dat wist ik niet" en "mij is niets gevraagd".

Dus geen nieuw ding erbij voor we weten wat je mist. Is het praten met collega''s uit een ander team? Met Marga? Weten wie iets weet? Meedenken over keuzes? Of mis je niets, dat mag ook.

Komende twee weken staat de #behoeftepeiling open: zeven vragen, geen naam, op de telefoon of op papier bij de koffie. Wat eruit komt zet ik hier, ook als het tegenvalt.', 1787297400000, NULL, NULL, NULL, 1787297400000, 1787561100000, 5, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2202019666329614328, 2197625713459214225, 2197625713459214176, 'Deze hoek is voor alles wat niet hoeft', 'Regel: er is er geen. Behalve dat het geen werk mag zijn en niet gemeen.', 1787306400000, NULL, NULL, NULL, NULL, 1787306400000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2202397153689613438, 2197625713459214227, 2197625713459214165, 'Wat hier mag en wat niet', 'Deze groep is van de raad. De notulen blijven waar ze horen. Hier: stukken voorbereiden, vragen verzamelen, elkaar waarschuwen. Wat een collega ons vertelt in vertrouwen staat hier niet met naam, ook niet als iedereen het al weet.', 1787396400000, NULL, NULL, NULL, NULL, 1787396400000, 0, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2202860204851213321, 2197625713459214217, 2197625713459209329, 'Eerste keer alleen', 'Morgen voor het eerst een halve route alleen. 4 adressen. Ik weet wat ik moet doen maar ik weet niet wat ik zeg als ik binnenkom. Bij fatma gaat dat vanzelf. Tips? Niet lachen', 1787506800000, NULL, NULL, NULL, NULL, 1787569800000, 6, 0, 0, 0, 1, NULL);
INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, withdrawn_at, withdrawn_by, pinned_at, last_activity_at, comment_count, thanks_count, agree_count, learned_count, version, accepted_comment_id) VALUES (2203420144435213570, 2197625713459214216, 2197625713459214209, 'Welke regel zou jij morgen schrappen?', 'Vorige week liep ik een ochtend mee in Swaelhoven. Daar zag ik een collega hetzelfde gewicht op drie plekken invullen. Ik vroeg waarom en ze zei "omdat het moet". Ik heb het op kantoor nagevraagd en kan niemand vinden van wie het moet.

Dus: welke regel, welk formulier of welk vinkje kost jou tijd en snap je niet? Zet het hieronder. Ik beloof niet dat alles weg kan. Ik beloof wel dat je op elk voorstel antwoord krijgt, van mij, binnen vier weken, ook als het nee is.', 1787640300000, NULL, NULL, NULL, NULL, 1792569900000, 14, 7, 5, 0, 1, NULL);
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214213, 2200887707566093976, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209328, 2200887707566093976, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214180, 2200887707566093976, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209325, 2200887707566093976, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214164, 2200887707566093976, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2200887707566093976, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214182, 2200887707566093976, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214172, 2200887707566093976, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209335, 2200887707566093976, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209331, 2200912370073612308, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2200912370073612308, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214210, 2200912370073612308, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214208, 2200912370073612308, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214182, 2200921178112012469, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214194, 2200921178112012469, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214198, 2200921178112012469, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2200921178112012469, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209334, 2201365354905613448, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2201365354905613448, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209329, 2201365354905613448, 'learned');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214189, 2201365354905613448, 'learned');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214213, 2203420144435213570, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214204, 2203420144435213570, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214173, 2203420144435213570, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2203420144435213570, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209325, 2203420144435213570, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214166, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209336, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214186, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209333, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214169, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214168, 2203420144435213570, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209327, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214178, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214168, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214176, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214202, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214180, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214164, 2203428952473613039, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214182, 2203439522119692762, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214172, 2203439522119692762, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214212, 2203439522119692762, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209334, 2203439522119692762, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209329, 2203461668044813068, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2203461668044813068, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214203, 2203461668044813068, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2203461668044813068, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209334, 2203768691097613273, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214163, 2203768691097613273, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214207, 2203768691097613273, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214210, 2203768691097613273, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214165, 2203768691097613273, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214170, 2203881937305612395, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209331, 2203881937305612395, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2203881937305612395, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214177, 2204061872947213550, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214193, 2204061872947213550, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2204061872947213550, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2204061872947213550, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214169, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214194, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214211, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209334, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2204205066485773072, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214189, 2204205066485773072, 'learned');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2204205066485773072, 'learned');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214207, 2204513599488013244, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2204513599488013244, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209325, 2204513599488013244, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214212, 2204513599488013244, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214208, 2204513599488013244, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214203, 2204521652551692692, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214182, 2204521652551692692, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214206, 2204521652551692692, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209335, 2204521652551692692, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2204521652551692692, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214199, 2204521652551692692, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214208, 2214043897036812541, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209334, 2214043897036812541, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214189, 2214043897036812541, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214167, 2214043897036812541, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214183, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214174, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209333, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214165, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214173, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209329, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214207, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214176, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209325, 2214043897036812541, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209327, 2214054466682893411, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209335, 2214054466682893411, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214183, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214198, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214202, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214185, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209329, 2214054466682893411, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214174, 2214201938411532663, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214205, 2214201938411532663, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214183, 2214201938411532663, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214171, 2214201938411532663, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214165, 2214201938411532663, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214204, 2224096385433612652, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209333, 2224096385433612652, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214184, 2224096385433612652, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214207, 2224096385433612652, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214195, 2224096385433612652, 'agree');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214177, 2224096385433612652, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459214172, 2224096385433612652, 'thanks');
INSERT INTO reactions (member_id, subject_id, kind) VALUES (2197625713459209327, 2224096385433612652, 'thanks');
INSERT INTO search_documents VALUES (2200887707566093976, 'post', 2197625713459214216, 1787036520000, '''aangaat'':11 ''adres'':35 ''afspraak'':27 ''al'':9 ''ander'':37 ''antwoord'':62 ''avond'':45 ''besluit'':82 ''client'':40 ''collega'':10 ''dan'':19,66,71 ''dat'':24 ''de'':21 ''dit'':74 ''doorgaan'':88 ''drie'':26 ''duurt'':63 ''een'':15,67,72,77 ''er'':31,55 ''ermee'':87 ''gaat'':12 ''geef'':69 ''geen'':33 ''geven'':38 ''groep'':22 ''half'':43 ''het'':13,18,30,64,80 ''hier'':6,52 ''hoef'':46 ''iedereen'':2 ''iet'':59 ''in'':20,79 ''is'':4,76 ''je'':47 ''krijgt'':61 ''langer'':65 ''lees'':50 ''meer'':28 ''mij'':70 ''morg'':56 ''naam'':34 ''najaar'':81 ''niet'':32,42,48 ''nog'':57 ''of'':36,85 ''ook'':41 ''over'':14 ''plein'':75 ''proef'':78 ''s'':44 ''saam'':84 ''sein'':73 ''staat'':7,53,54 ''te'':49 ''team'':16,25 ''van'':23,39 ''voor'':3 ''vraagt'':60 ''waar'':1 ''wat'':8,51 ''we'':83,86 ''week'':68 ''wie'':58 ''zet'':17 ''zijn'':29 ''§2197625713459214216'':95 ''§post'':94 ''°iedereen'':91 ''°is'':93 ''°voor'':92 ''°waar'':90 ''¶'':5,89');
INSERT INTO search_documents VALUES (2200912370073612308, 'comment', 2197625713459214216, 1787042400000, '''app'':11 ''bij'':8 ''de'':10,12 ''dit'':3 ''dus'':5 ''en'':14 ''er'':4 ''het'':15 ''kantoor'':18 ''komt'':2 ''mail'':13 ''naast'':9 ''nog'':7 ''ook'':6 ''op'':17 ''prikbord'':16 ''§2197625713459214216'':21 ''§comment'':20 ''¶'':1,19');
INSERT INTO search_documents VALUES (2200921178112012469, 'comment', 2197625713459214216, 1787044500000, '''al'':5 ''ander'':16 ''de'':8 ''doen'':17 ''doorgaan'':10 ''er'':12 ''gaat'':11 ''het'':19 ''iet'':14 ''ja'':4 ''na'':7 ''niet'':20 ''ook'':13 ''proef'':9 ''voorloop'':2 ''we'':6,18 ''weg'':15 ''wel'':3 ''§2197625713459214216'':23 ''§comment'':22 ''¶'':1,21');
INSERT INTO search_documents VALUES (2201234492620813405, 'post', 2197625713459214220, 1787119200000, '''altijd'':11 ''antwoord'':6 ''bel'':23 ''bij'':12 ''dag'':14 ''dienst'':16 ''drie'':34 ''en'':21,32 ''er'':10 ''het'':4 ''hier'':3,25,28 ''hoe'':1 ''je'':2 ''krijgt'':7 ''lees'':27 ''morg'':22 ''niet'':24 ''om'':29,33 ''snelst'':5 ''team'':18 ''tien'':30 ''uur'':31,35 ''vandaag'':20 ''voor'':19 ''welk'':17 ''welke'':13,15 ''wij'':26 ''zet'':9 ''§2197625713459214220'':45 ''§post'':44 ''°antwoord'':42 ''°het'':40 ''°hier'':39 ''°hoe'':37 ''°je'':38 ''°krijgt'':43 ''°snelst'':41 ''¶'':8,36');
INSERT INTO search_documents VALUES (2201239525785612637, 'comment', 2197625713459214220, 1787120400000, '''ander'':6 ''en'':2 ''er'':4 ''geen'':8 ''iet'':5 ''is'':7 ''kan'':3 ''vraag'':9 ''§2197625713459214220'':12 ''§comment'':11 ''¶'':1,10');
INSERT INTO search_documents VALUES (2201253366988814051, 'post', 2197625713459214217, 1787123700000, '''alleen'':16 ''bel'':32 ''bij'':38 ''bruik'':5,22 ''client'':33 ''de'':46 ''deze'':3 ''die'':26 ''ding'':25 ''dit'':7 ''een'':43 ''en'':45 ''erbij'':48 ''geen'':27 ''groep'':4 ''haast'':28,30 ''heb'':29 ''hem'':23 ''hier'':13,36 ''hoe'':1 ''is'':8,31 ''kan'':15 ''lees'':18 ''met'':42 ''naam'':39 ''niet'':21,37,41 ''noem'':34 ''noord'':17 ''on'':10 ''ook'':19,40 ''plan'':20 ''staat'':14 ''straat'':47 ''team'':11 ''van'':9 ''voor'':24 ''voorletter'':44 ''wat'':12 ''we'':35 ''wij'':2 ''§2197625713459214217'':56 ''§post'':55 ''°bruik'':54 ''°deze'':52 ''°groep'':53 ''°hoe'':50 ''°wij'':51 ''¶'':6,49');
INSERT INTO search_documents VALUES (2201356546867212602, 'comment', 2197625713459214216, 1787148300000, '''de'':15 ''eig'':8 ''geen'':12 ''heb'':11 ''hier'':5 ''hoe'':2 ''ik'':4,10 ''kom'':3 ''mijn'':7 ''op'':6 ''tablet'':13 ''telefoon'':9 ''van'':14 ''zaak'':16 ''§2197625713459214216'':19 ''§comment'':18 ''¶'':1,17');
INSERT INTO search_documents VALUES (2201365354905613448, 'comment', 2197625713459214216, 1787150400000, '''bij'':34 ''bin'':36 ''camera'':22 ''computer'':5 ''dan'':15,32,37 ''doen'':38 ''eef'':33 ''een'':4 ''en'':9 ''ga'':2 ''het'':18,29,40 ''hoef'':24 ''installer'':27 ''je'':7,13,17,21,23 ''kies'':10 ''loop'':31 ''luk'':28 ''met'':20 ''naar'':6 ''niet'':25,30 ''on'':35 ''oop'':11 ''op'':3,12 ''profiel'':8 ''saam'':41 ''scan'':16 ''te'':26 ''telefoon'':14 ''vierkan'':19 ''we'':39 ''§2197625713459214216'':44 ''§comment'':43 ''¶'':1,42');
INSERT INTO search_documents VALUES (2201508800102412330, 'post', 2197625713459214226, 1787184600000, '''al'':46 ''coache'':44 ''dat'':49 ''de'':43 ''deur'':22 ''dus'':10 ''en'':33 ''er'':11 ''geen'':39 ''het'':25 ''hier'':19 ''hoef'':12 ''hond'':30 ''ik'':17 ''is'':4,28 ''je'':36 ''klem'':23 ''kwijt'':37 ''lees'':42 ''licht'':26 ''loop'':32 ''los'':31 ''mee'':45 ''met'':8 ''moet'':38 ''naam'':40 ''niet'':13 ''overdag'':41 ''som'':34 ''staan'':16 ''stuk'':27 ''te'':15 ''veel'':14 ''voor'':1 ''waar'':24 ''wakker'':3 ''wat'':35 ''we'':51 ''weet'':50 ''wein'':9 ''welke'':21,29 ''wie'':2 ''wij'':6 ''wil'':20,48 ''ze'':47 ''zijn'':7 ''zou'':18 ''§2197625713459214226'':58 ''§post'':57 ''°is'':56 ''°voor'':53 ''°wakker'':55 ''°wie'':54 ''¶'':5,52');
INSERT INTO search_documents VALUES (2201627079475213447, 'post', 2197625713459214222, 1787212800000, '''al'':59 ''beroep'':55 ''bij'':10 ''dat'':41,60 ''de'':15,50 ''dementie'':13,65 ''deze'':3 ''die'':9 ''een'':63 ''en'':32 ''er'':61 ''gaat'':48 ''geen'':24 ''ging'':30 ''groep'':4 ''had'':64 ''heb'':28 ''het'':29,47,54 ''hoef'':23 ''huishoud'':19 ''iedereen'':8 ''ik'':33 ''is'':5,37 ''je'':22 ''kan'':43 ''komt'':17 ''maar'':62 ''mens'':11 ''met'':12 ''mis'':31 ''mooie'':25 ''niemand'':42 ''niet'':35,52,58 ''noeg'':38 ''ook'':49,53 ''over'':14,45 ''plan'':20 ''raad'':44 ''schrijf'':39 ''snap'':34 ''straat'':51 ''te'':27 ''van'':56 ''verzorg'':18 ''vloer'':16 ''voor'':1,7 ''vraag'':26 ''vrijwil'':21 ''vroeger'':57 ''waarom'':36 ''wie'':2,46 ''zo'':40 ''§2197625713459214222'':73 ''§post'':72 ''°deze'':69 ''°groep'':70 ''°is'':71 ''°voor'':67 ''°wie'':68 ''¶'':6,66');
INSERT INTO search_documents VALUES (2201679927705614221, 'post', 2197625713459214218, 1787225400000, '''bruik'':7 ''deze'':4 ''dienst'':29 ''een'':27 ''en'':13 ''er'':25 ''groep'':5 ''hem'':11,15 ''hier'':20 ''ik'':9 ''jij'':24 ''kijk'':32 ''lang'':28 ''moet'':21 ''na'':26 ''naar'':31 ''niet'':17 ''nog'':16,30 ''oop'':12 ''staan'':22 ''voor'':6 ''vul'':14 ''waar'':1 ''wat'':18 ''we'':3 ''wil'':2 ''zet'':10 ''zodat'':23 ''zou'':19 ''§2197625713459214218'':42 ''§post'':41 ''°bruik'':40 ''°deze'':37 ''°groep'':38 ''°voor'':39 ''°waar'':34 ''°we'':36 ''°wil'':35 ''¶'':8,33');
INSERT INTO search_documents VALUES (2201687477452812681, 'post', 2197625713459214219, 1787227200000, '''al'':6,22 ''dat'':24 ''en'':14 ''goed'':25 ''hier'':11,19 ''in'':7,21 ''jullie'':23 ''moet'':10 ''moog'':18 ''ook'':20 ''oost'':1,17 ''staan'':12 ''uitzendkracht'':13 ''van'':16 ''vind'':26 ''vraag'':5 ''vrijwil'':15 ''wat'':9 ''welkom'':2 ''zelf'':4 ''zuid'':8 ''§2197625713459214219'':31 ''§post'':30 ''°oost'':28 ''°welkom'':29 ''¶'':3,27');
INSERT INTO search_documents VALUES (2201689994035213602, 'comment', 2197625713459214218, 1787227800000, '''dinger'':3 ''kort'':2 ''§2197625713459214218'':6 ''§comment'':5 ''¶'':1,4');
INSERT INTO search_documents VALUES (2201702576947213824, 'comment', 2197625713459214218, 1787230800000, '''een'':7 ''hetzelf'':5 ''ik'':4 ''krijg'':10 ''mail'':8 ''niet'':2 ''ook'':6 ''over'':9 ''waar'':3 ''§2197625713459214218'':13 ''§comment'':12 ''¶'':1,11');
INSERT INTO search_documents VALUES (2201705093529612405, 'comment', 2197625713459214219, 1787231400000, '''betref'':4 ''dezelf'':8 ''ja'':5 ''loop'':7 ''mij'':3 ''trap'':9 ''wat'':2 ''zij'':6 ''§2197625713459214219'':12 ''§comment'':11 ''¶'':1,10');
INSERT INTO search_documents VALUES (2201974367846413584, 'post', 2197625713459214221, 1787295600000, '''alleen'':4 ''ander'':45 ''antwoord'':63 ''app'':32 ''bin'':58 ''dag'':54 ''dan'':36 ''de'':14,28,31,40,53,56 ''doen'':18 ''dossier'':7,35 ''eef'':21 ''een'':48,59 ''en'':43,51 ''er'':47 ''foto'':1,29 ''goede'':41 ''het'':6,34 ''hij'':38 ''ik'':9 ''in'':30 ''je'':62 ''krijg'':10,61 ''leg'':46 ''liniaal'':49 ''maak'':27 ''mij'':65 ''naast'':50 ''nergen'':44 ''niet'':17,20,24 ''nog'':12 ''of'':66 ''ook'':19,23 ''op'':39,55 ''pleister'':57 ''plek'':42 ''samira'':68 ''schrijf'':52 ''snel'':22 ''staat'':37 ''telefoon'':16 ''van'':2,33,64,67 ''via'':5,13 ''werkdag'':60 ''wond'':3 ''wondzorg'':69 ''wone'':15 ''ze'':11 ''zicht'':26 ''zonder'':25 ''§2197625713459214221'':79 ''§post'':78 ''°alleen'':74 ''°dossier'':77 ''°foto'':71 ''°het'':76 ''°van'':72 ''°via'':75 ''°wond'':73 ''¶'':8,70');
INSERT INTO search_documents VALUES (2201981917593613153, 'post', 2197625713459214223, 1787297400000, '''al'':25,52 ''bel'':4,38 ''bijna'':6 ''bin'':46 ''client'':17 ''dan'':34 ''dat'':54 ''denk'':29 ''die'':9 ''dit'':11,30 ''draai'':21 ''een'':19,35,47 ''elke'':7 ''erbij'':51 ''gaat'':31 ''geen'':15 ''had'':14 ''het'':42 ''hier'':43 ''hulpmiddel'':36 ''iemand'':50 ''ik'':10,23,44 ''jaar'':12 ''je'':2,26,53 ''keer'':28 ''kom'':45 ''maar'':18 ''met'':49 ''mij'':39 ''net'':32 ''of'':37,40 ''pak'':33 ''pret'':55 ''rare'':20 ''rug'':8 ''tilt'':3 ''twee'':27 ''vindt'':56 ''voordat'':1 ''vraag'':24 ''wat'':22 ''week'':48 ''zag'':13 ''zet'':41 ''zware'':16 ''§2197625713459214223'':63 ''§post'':62 ''°bel'':61 ''°je'':59 ''°tilt'':60 ''°voordat'':58 ''¶'':5,57');
INSERT INTO search_documents VALUES (2201981917593613154, 'post', 2197625713459214224, 1787297400000, '''al'':11,109 ''ander'':64 ''app'':16 ''behoeftepeil'':87 ''besloot'':18 ''bij'':99 ''collega'':61 ''dat'':37,79 ''de'':23,86,94,100 ''ding'':49 ''dus'':46 ''een'':13,15,17,28,63 ''elkaar'':5 ''en'':27,41 ''erbij'':50 ''eruit'':103 ''facebook'':21 ''geen'':47,91 ''groep'':19 ''heb'':10 ''helf'':24 ''het'':58,110 ''hier'':107 ''hoe'':1 ''hoor'':34 ''iet'':70 ''ik'':35,39,106 ''in'':6,25 ''intranet'':29 ''is'':43,57 ''je'':55,77 ''keuze'':74 ''koffie'':101 ''komt'':32,104 ''koom'':82 ''mag'':80 ''mail'':12 ''marga'':67 ''meedenk'':72 ''met'':4,60,66 ''mij'':42 ''mis'':76 ''mist'':56 ''naam'':92 ''niemand'':31 ''niet'':40,44,78 ''nieuw'':48 ''of'':75,96 ''ook'':81,108 ''oop'':88 ''op'':20,93,97 ''over'':73 ''overal'':36 ''papier'':98 ''praat'':59 ''prikbord'':14 ''sprek'':7 ''staat'':85 ''team'':65 ''telefoon'':95 ''tenval'':111 ''toch'':33 ''twee'':83 ''uit'':62 ''voor'':51 ''vraag'':45,90 ''waar'':22,30 ''wat'':54,102 ''we'':3,9,52 ''week'':84 ''weet'':53,68,71 ''wie'':69 ''wil'':2 ''wist'':38 ''zeef'':89 ''zet'':105 ''zit'':26 ''§2197625713459214224'':121 ''§post'':120 ''°elkaar'':117 ''°hoe'':113 ''°in'':118 ''°met'':116 ''°sprek'':119 ''°we'':115 ''°wil'':114 ''¶'':8,112');
INSERT INTO search_documents VALUES (2201985692467214303, 'comment', 2197625713459214221, 1787298300000, '''al'':3 ''app'':5 ''de'':4 ''en'':2 ''hem'':6 ''niet'':7 ''opslaan'':9 ''wil'':8 ''§2197625713459214221'':12 ''§comment'':11 ''¶'':1,10');
INSERT INTO search_documents VALUES (2202019666329614328, 'post', 2197625713459214225, 1787306400000, '''al'':5 ''behalve'':15 ''dat'':16 ''deze'':1 ''en'':22 ''er'':11,13 ''geen'':14,18 ''het'':17 ''hoef'':8 ''hoek'':2 ''is'':3,12 ''mag'':20 ''meen'':24 ''niet'':7,23 ''regel'':10 ''voor'':4 ''wat'':6 ''werk'':19 ''zijn'':21 ''§2197625713459214225'':35 ''§post'':34 ''°al'':30 ''°deze'':26 ''°hoef'':33 ''°hoek'':27 ''°is'':28 ''°niet'':32 ''°voor'':29 ''°wat'':31 ''¶'':9,25');
INSERT INTO search_documents VALUES (2202029732659213794, 'comment', 2197625713459214224, 1787308800000, '''daarna'':12 ''een'':6 ''en'':11 ''enquet'':7 ''het'':5 ''hoor'':13 ''keer'':3 ''niet'':15 ''van'':8 ''vijf'':9 ''voor'':2 ''vraag'':10 ''was'':4 ''we'':14 ''§2197625713459214224'':18 ''§comment'':17 ''¶'':1,16');
INSERT INTO search_documents VALUES (2202036024115214256, 'comment', 2197625713459214224, 1787310300000, '''daarom'':12 ''datum'':17 ''de'':16,19 ''die'':5 ''een'':10 ''en'':15 ''heb'':6 ''het'':4 ''ik'':2,7 ''in'':9 ''la'':11 ''nu'':13 ''staat'':21 ''terugvond'':8 ''uitslag'':20 ''van'':18 ''vast'':22 ''weet'':3 ''zeef'':14 ''§2197625713459214224'':25 ''§comment'':24 ''¶'':1,23');
INSERT INTO search_documents VALUES (2202174436147214308, 'comment', 2197625713459214218, 1787343300000, '''afliep'':9 ''al'':21 ''avonddienst'':22 ''dat'':18 ''die'':12 ''en'':6 ''er'':3 ''ging'':16 ''het'':8,14 ''hoe'':7 ''hoor'':19 ''iemand'':11 ''je'':20 ''met'':10 ''naar'':13 ''nooit'':23 ''ruil'':5 ''want'':17 ''wie'':2 ''wil'':4 ''ziekenhuis'':15 ''§2197625713459214218'':26 ''§comment'':25 ''¶'':1,24');
INSERT INTO search_documents VALUES (2202397153689613438, 'post', 2197625713459214227, 1787396400000, '''al'':41,44 ''blijf'':16 ''collega'':29 ''de'':12,14 ''deze'':8 ''een'':28 ''elkaar'':25 ''en'':4 ''groep'':9 ''het'':43 ''hier'':2,20,35 ''hoor'':19 ''iedereen'':42 ''in'':32 ''is'':10 ''mag'':3 ''met'':37 ''naam'':38 ''niet'':6,36,40 ''notuul'':15 ''on'':30 ''ook'':39 ''raad'':13 ''staat'':34 ''stuk'':21 ''van'':11 ''vertelt'':31 ''vertrouw'':33 ''verzamel'':24 ''voorbereid'':22 ''vraag'':23 ''waar'':17 ''waarschuw'':26 ''wat'':1,5,27 ''weet'':45 ''ze'':18 ''§2197625713459214227'':54 ''§post'':53 ''°en'':50 ''°hier'':48 ''°mag'':49 ''°niet'':52 ''°wat'':47,51 ''¶'':7,46');
INSERT INTO search_documents VALUES (2202860204851213321, 'post', 2197625713459214217, 1787506800000, '''4'':13 ''adres'':14 ''al'':28 ''alleen'':3,12 ''bij'':31 ''binnenkom'':30 ''dat'':34 ''doen'':20 ''een'':9 ''eerst'':1,8 ''fatma'':32 ''gaat'':33 ''halve'':10 ''het'':7 ''ik'':15,18,22,26,29 ''keer'':2 ''lach'':38 ''maar'':21 ''moet'':19 ''morg'':5 ''niet'':24,37 ''route'':11 ''tip'':36 ''vanzelf'':35 ''voor'':6 ''wat'':17,25 ''weet'':16,23 ''zeg'':27 ''§2197625713459214217'':44 ''§post'':43 ''°alleen'':42 ''°eerst'':40 ''°keer'':41 ''¶'':4,39');
INSERT INTO search_documents VALUES (2202869012889612756, 'comment', 2197625713459214217, 1787508900000, '''bent'':13,18 ''bij'':2,29 ''daar'':26 ''dat'':15 ''de'':30 ''en'':19 ''gew'':24 ''ging'':4 ''het'':5,23 ''hoe'':21 ''jaar'':7 ''je'':12,16,28 ''kun'':27 ''meest'':31 ''mij'':3 ''minuut'':33 ''niet'':8 ''nieuw'':17 ''op'':34 ''teer'':35 ''tien'':32 ''vanzelf'':9 ''vijf'':6 ''vraag'':20 ''wie'':11 ''zeg'':10,14 ''zij'':22 ''zijn'':25 ''§2197625713459214217'':38 ''§comment'':37 ''¶'':1,36');
INSERT INTO search_documents VALUES (2202873291079693517, 'comment', 2197625713459214217, 1787509920000, '''aan'':7 ''adr'':5 ''bij'':2 ''de'':8 ''der'':4 ''het'':3 ''klok'':9 ''koom'':10 ''niet'':6 ''nooit'':11 ''§2197625713459214217'':14 ''§comment'':13 ''¶'':1,12');
INSERT INTO search_documents VALUES (2202874046054413248, 'comment', 2197625713459214217, 1787510100000, '''niet'':3 ''waarom'':2 ''§2197625713459214217'':6 ''§comment'':5 ''¶'':1,4');
INSERT INTO search_documents VALUES (2202874297712653712, 'comment', 2197625713459214217, 1787510160000, '''dan'':5 ''dat'':2 ''je'':4 ''merk'':3 ''§2197625713459214217'':8 ''§comment'':7 ''¶'':1,6');
INSERT INTO search_documents VALUES (2203032590745612532, 'comment', 2197625713459214217, 1787547900000, '''bel'':6 ''de'':13 ''hebt'':3 ''is'':7 ''je'':2 ''klok'':14 ''mijn'':4 ''niet'':11 ''nooit'':8 ''nummer'':5 ''ook'':10 ''stom'':9 ''voor'':12 ''§2197625713459214217'':17 ''§comment'':16 ''¶'':1,15');
INSERT INTO search_documents VALUES (2203064048025614289, 'comment', 2197625713459214224, 1787555400000, '''aan'':21 ''antwoor'':9,25 ''bewaard'':10 ''daar'':30 ''de'':2,8,23 ''dus'':37 ''en'':18,35 ''er'':12 ''geen'':14,16,19 ''heef'':4 ''hoe'':7 ''iet'':27 ''jij'':36 ''kun'':31 ''leef'':34 ''mee'':33 ''meekeek'':5 ''naam'':15 ''naar'':6 ''niet'':28 ''onder'':22 ''ook'':38 ''or'':3 ''team'':17 ''tijd'':20 ''toon'':29 ''vijf'':24 ''wij'':32 ''wor'':11 ''wordt'':26 ''zit'':13 ''§2197625713459214224'':41 ''§comment'':40 ''¶'':1,39');
INSERT INTO search_documents VALUES (2203084180684813917, 'comment', 2197625713459214224, 1787560200000, '''8'':3 ''er'':7 ''graag'':4 ''moet'':6 ''vraag'':2 ''wat'':5 ''weg'':8 ''§2197625713459214224'':11 ''§comment'':10 ''¶'':1,9');
INSERT INTO search_documents VALUES (2203087955558413617, 'comment', 2197625713459214224, 1787561100000, '''acht'':9 ''bij'':5 ''er'':3,8 ''het'':6 ''nu'':4 ''staat'':2 ''zijn'':7 ''§2197625713459214224'':12 ''§comment'':11 ''¶'':1,10');
INSERT INTO search_documents VALUES (2203124446003213565, 'comment', 2197625713459214217, 1787569800000, '''25'':5 ''3'':9 ''4'':2 ''aan'':11 ''adres'':3 ''bij'':8 ''daan'':4 ''de'':12 ''had'':17 ''klok'':13 ''koek'':16 ''min'':6 ''niet'':10 ''uitloop'':7 ''wel'':15 ''zeet'':14 ''§2197625713459214217'':20 ''§comment'':19 ''¶'':1,18');
INSERT INTO search_documents VALUES (2203420144435213570, 'post', 2197625713459214216, 1787640300000, '''al'':73,92 ''antwoord'':84 ''beloof'':70,77 ''bin'':88 ''collega'':21 ''daar'':17 ''dat'':72,79 ''drie'':25 ''dus'':51 ''een'':12,20 ''elk'':82 ''en'':31,43,62 ''formulier'':55 ''heb'':38 ''het'':35,39,49,67,93 ''hetzelf'':22 ''hieronder'':68 ''ik'':11,19,28,37,69,76 ''in'':15 ''invul'':27 ''is'':95 ''je'':64,80 ''jij'':4 ''jou'':60 ''kan'':44,75 ''kantoor'':41 ''kost'':59 ''krijgt'':85 ''liep'':10 ''mee'':14 ''mij'':87 ''moet'':36,50 ''morg'':5 ''navraag'':42 ''nee'':94 ''niemand'':45 ''niet'':65,71 ''ocht'':13 ''of'':56 ''omdat'':34 ''ook'':91 ''op'':24,40,81 ''plek'':26 ''regel'':2,53 ''schrap'':6 ''snap'':63 ''swaelhoof'':16 ''tijd'':61 ''van'':47,86 ''vier'':89 ''vind'':46 ''ving'':58 ''voor'':8 ''voorstel'':83 ''vroeg'':29 ''waarom'':30 ''week'':9,90 ''weg'':74 ''wel'':78 ''welk'':54,57 ''welke'':1,52 ''wicht'':23 ''wie'':48 ''zag'':18 ''ze'':32 ''zei'':33 ''zet'':66 ''zou'':3 ''§2197625713459214216'':104 ''§post'':103 ''°jij'':100 ''°morg'':101 ''°regel'':98 ''°schrap'':102 ''°welke'':97 ''°zou'':99 ''¶'':7,96');
INSERT INTO search_documents VALUES (2203428952473613039, 'comment', 2197625713459214216, 1787642400000, '''al'':6 ''app'':9 ''de'':8 ''het'':2 ''in'':7 ''kilometerbrief'':4 ''papier'':3 ''staat'':5 ''§2197625713459214216'':12 ''§comment'':11 ''¶'':1,10');
INSERT INTO search_documents VALUES (2203439522119692762, 'comment', 2197625713459214216, 1787644920000, '''94'':12 ''al'':14 ''client'':6 ''daaraan'':29 ''de'':2,5,8 ''drie'':15 ''een'':18 ''handtekeen'':3 ''heb'':27 ''het'':22 ''jaar'':16 ''kan'':24 ''kruis'':19 ''lees'':25 ''met'':17 ''mevrouw'':10 ''niet'':23 ''omdat'':20 ''onder'':7 ''tekent'':13 ''van'':4,11 ''wat'':26 ''werkmap'':9 ''wij'':28 ''ze'':21 ''§2197625713459214216'':32 ''§comment'':31 ''¶'':1,30');
INSERT INTO search_documents VALUES (2203461668044813068, 'comment', 2197625713459214216, 1787650200000, '''bel'':17 ''dan'':11,16,19 ''dat'':2,24 ''een'':4 ''eerst'':6 ''en'':18 ''het'':8,14,26 ''hoor'':22 ''ik'':3 ''in'':7 ''krijg'':23 ''mail'':12 ''naar'':13 ''niemand'':25 ''nog'':20 ''systeem'':9 ''te'':21 ''team'':15 ''wijs'':5 ''wist'':27 ''zet'':10 ''§2197625713459214216'':30 ''§comment'':29 ''¶'':1,28');
INSERT INTO search_documents VALUES (2203768691097613273, 'comment', 2197625713459214216, 1787723400000, '''alleen'':10 ''bij'':7 ''bladzijd'':22 ''client'':8 ''die'':9 ''een'':24 ''en'':14 ''het'':2 ''ik'':17 ''is'':27 ''jaarlijks'':4 ''kous'':26 ''krijg'':12 ''leg'':31 ''maar'':20 ''niet'':28 ''overzicht'':6 ''paar'':25 ''risico'':5 ''sowieso'':18 ''steunkous'':11 ''te'':30 ''uit'':29 ''valrisico'':13 ''veertie'':21 ''voed'':15 ''volled'':3 ''voor'':23 ''vraag'':16 ''wel'':19 ''§2197625713459214216'':34 ''§comment'':33 ''¶'':1,32');
INSERT INTO search_documents VALUES (2203881937305612395, 'comment', 2197625713459214216, 1787750400000, '''al'':15 ''bel'':20 ''ben'':19 ''dat'':2,9 ''een'':6 ''elke'':4 ''heb'':14 ''ik'':3,10,16,21 ''inlever'':8 ''kwijt'':18 ''lijst'':7 ''maand'':5 ''mijn'':11 ''nog'':13 ''sleutel'':12 ''wel'':22 ''ze'':17 ''§2197625713459214216'':25 ''§comment'':24 ''¶'':1,23');
INSERT INTO search_documents VALUES (2204061872947213550, 'comment', 2197625713459214216, 1787793300000, '''al'':5,11,21 ''alarm'':6 ''antwoord'':38 ''bedank'':40 ''de'':2,8 ''dossier'':14 ''een'':34,36 ''eig'':25 ''en'':30 ''had'':39 ''half'':19 ''heb'':32 ''hem'':17 ''het'':13 ''ik'':15,22,31 ''in'':12,33 ''jaar'':35 ''kan'':28 ''keer'':37 ''met'':4 ''mijn'':24 ''naam'':26 ''nacht'':9 ''nauwelijk'':23 ''nog'':27 ''ochtendmail'':3 ''om'':18 ''schrijf'':16 ''spel'':29 ''staat'':10 ''van'':7 ''zeef'':20 ''§2197625713459214216'':43 ''§comment'':42 ''¶'':1,41');
INSERT INTO search_documents VALUES (2204205066485773072, 'comment', 2197625713459214216, 1787827440000, '''al'':20 ''bel'':58 ''betref'':41 ''bij'':10,32 ''bovenaan'':21 ''collega'':52 ''controol'':9,31 ''de'':7 ''die'':18,30,37 ''ding'':5 ''dubbel'':8 ''een'':4,34,48,51 ''en'':15,53,59 ''foto'':49 ''fout'':35 ''heef'':29 ''het'':46 ''ik'':2,16 ''in'':23,55 ''jaar'':27 ''klaar'':54 ''kost'':13 ''leed'':28 ''lijs'':25 ''mag'':38,45 ''makkelijk'':47 ''mediceer'':12 ''mij'':40 ''naam'':19 ''naar'':50 ''nooit'':42 ''on'':33 ''plaat'':56 ''risicovol'':11 ''som'':24 ''staan'':22 ''tengehoud'':36 ''tijd'':14 ''twee'':26 ''van'':57 ''verdeed'':6 ''wacht'':60 ''wat'':39 ''weg'':43 ''wel'':44 ''wil'':3 ''zie'':17 ''§2197625713459214216'':63 ''§comment'':62 ''¶'':1,61');
INSERT INTO search_documents VALUES (2204513599488013244, 'comment', 2197625713459214216, 1787901000000, '''ben'':2 ''benieuwd'':3 ''dat'':12 ''de'':6 ''dit'':4,14 ''iemand'':13 ''in'':9 ''is'':5 ''keer'':8 ''loopbaan'':11 ''mijn'':10 ''vier'':7 ''vraagt'':15 ''§2197625713459214216'':18 ''§comment'':17 ''¶'':1,16');
INSERT INTO search_documents VALUES (2204521652551692692, 'comment', 2197625713459214216, 1787902920000, '''aan'':9 ''dat'':2 ''een'':15 ''en'':23 ''er'':7 ''hier'':14 ''houd'':5 ''ik'':4 ''ja'':20 ''lijst'':16 ''loof'':3 ''maar'':8 ''me'':6 ''met'':17 ''nee'':22 ''of'':21 ''over'':10 ''per'':18 ''regel'':19 ''staat'':13 ''vier'':11 ''waarom'':24 ''week'':12 ''§2197625713459214216'':27 ''§comment'':26 ''¶'':1,25');
INSERT INTO search_documents VALUES (2214043897036812541, 'comment', 2197625713459214216, 1790173200000, '''bericht'':81 ''bij'':47,58,84 ''bladzijd'':64 ''blijf'':67 ''controol'':70 ''daar'':97 ''de'':19,22,25,36,39,48,68,92 ''die'':41 ''direct'':15 ''dit'':8 ''door'':44 ''drie'':30 ''dubbel'':69 ''een'':45,76 ''en'':74,86 ''enkelvoud'':59 ''eruit'':11 ''foto'':77 ''fran'':96 ''ga'':98 ''gaat'':61 ''handtekeen'':37 ''hanneke'':50 ''heef'':72 ''het'':16,27,34,52,55,80 ''ik'':89,99 ''in'':38 ''is'':9 ''judith'':83 ''kan'':35 ''kilometerbrief'':18 ''klaar'':53 ''korter'':54 ''kwam'':12 ''lijk'':73 ''maak'':51 ''maandelijks'':20 ''mag'':78 ''met'':75,100 ''naar'':65 ''nacht'':26 ''niet'':91 ''nog'':90 ''ochtendmail'':23 ''om'':5 ''op'':29 ''overzicht'':57 ''papier'':17 ''per'':14 ''plan'':101 ''plek'':31,94 ''risico'':56 ''school'':87 ''sleutellijst'':21 ''sprek'':46 ''start'':49 ''stef'':71 ''twaalf'':6 ''twee'':66 ''vak'':85 ''van'':24,62,82,95 ''veertie'':63 ''vervang'':42 ''vier'':2,93 ''voor'':102 ''voorstel'':7 ''wat'':10 ''we'':43 ''week'':3 ''weet'':88 ''weg'':13,32 ''werkmap'':40 ''wicht'':28 ''zie'':79 ''zijn'':4 ''zit'':103 ''zodra'':33 ''zorg'':60 ''§2197625713459214216'':106 ''§comment'':105 ''¶'':1,104');
INSERT INTO search_documents VALUES (2214054466682893411, 'comment', 2197625713459214216, 1790175720000, '''dat'':2 ''me'':4 ''niet'':5 ''teeg'':6 ''valt'':3 ''§2197625713459214216'':9 ''§comment'':8 ''¶'':1,7');
INSERT INTO search_documents VALUES (2214201938411532663, 'comment', 2197625713459214216, 1790210880000, '''boterham'':13 ''daarvan'':11 ''eerst'':5 ''geen'':6 ''heb'':8 ''het'':4 ''in'':9 ''mail'':7 ''mijn'':12 ''opgeet'':14 ''plaat'':10 ''vannacht'':2 ''voor'':3 ''§2197625713459214216'':17 ''§comment'':16 ''¶'':1,15');
INSERT INTO search_documents VALUES (2214284230656013690, 'comment', 2197625713459214216, 1790230500000, '''ik'':2 ''wacht'':3 ''§2197625713459214216'':6 ''§comment'':5 ''¶'':1,4');
INSERT INTO search_documents VALUES (2224096385433612652, 'comment', 2197625713459214216, 1792569900000, '''al'':26 ''alleen'':25 ''bel'':22,39 ''daar'':20 ''dag'':30 ''dan'':34 ''de'':13 ''dezelf'':29 ''doe'':23 ''een'':14,18 ''en'':21 ''hebt'':3 ''het'':11,27,33 ''is'':10,31 ''je'':2,24 ''lang'':4 ''maand'':9 ''mag'':37 ''mij'':38 ''mist'':36 ''noeg'':5 ''nog'':35 ''plek'':15 ''systeem'':12 ''team'':16 ''vanaf'':7 ''volg'':8 ''voor'':28 ''wacht'':6 ''wie'':32 ''wijs'':19 ''zien'':17 ''§2197625713459214216'':42 ''§comment'':41 ''¶'':1,40');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214216, 'iedereen', 'Iedereen', 'iedereen', 'Hier lees je wat alle collega''s aangaat en stel je vragen aan elkaar en aan de directie.', 'management', 'open', 'help posts', 2197625713459214207, 2197625713459214208, 63, 1786258800000, 1795411500000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214217, 'wijkteam-noord', 'Wijkteam Noord', 'wijkteam noord', 'Hier praten collega''s van Noord over hun werk, hun cliënten zonder naam en hun team.', 'dialogue', 'closed', 'help posts', 2197625713459214163, 2197625713459209325, 16, 1786258800000, 1795413480000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214218, 'wijkteam-zuid', 'Wijkteam Zuid', 'wijkteam zuid', 'Hier houden collega''s van Zuid elkaar op de hoogte en helpen ze elkaar uit de brand.', 'dialogue', 'closed', 'help posts', 2197625713459214190, 2197625713459214167, 15, 1786258800000, 1795414140000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214219, 'wijkteam-oost', 'Wijkteam Oost', 'wijkteam oost', 'Hier praat iedereen die in Oost over de vloer komt, ook uitzendkrachten en vrijwilligers.', 'dialogue', 'closed', 'help posts', 2197625713459214190, 2197625713459214180, 15, 1786258800000, 1795412400000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214220, 'roosters', 'Roosters en planning', 'roosters en planning', 'Hier vraag, ruil en bespreek je diensten, routes en roosters met Planning erbij.', 'dialogue', 'open', 'help posts', 2197625713459214192, 2197625713459214193, 11, 1786258800000, 1795414500000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214221, 'vakkennis', 'Vak en scholing', 'vak en scholing', 'Hier vraag en deel je kennis over wonden, medicatie, indicaties en leren.', 'knowledge', 'open', 'help posts', 2197625713459214197, 2197625713459209328, 0, 1786258800000, 1795360200000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214222, 'dementie', 'Dementie en mantelzorg', 'dementie en mantelzorg', 'Hier help je elkaar als het contact met een cliënt of de familie moeilijk is.', 'knowledge', 'open', 'help posts', 2197625713459214175, 2197625713459214187, 0, 1786258800000, 1795367400000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214223, 'hulpmiddelen', 'Hulpmiddelen en handigheid', 'hulpmiddelen en handigheid', 'Hier vind je iemand die iets weet, iets te leen heeft of iets kan maken.', 'network', 'open', 'help posts', 2197625713459214199, 2197625713459214210, 0, 1786258800000, 1795384500000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214224, 'meedenken', 'Meedenken', 'meedenken', 'Hier denken we samen na over keuzes van de organisatie voordat ze gemaakt zijn.', 'strategy', 'open', 'help posts', 2197625713459214207, 2197625713459214165, 0, 1786258800000, 1795352700000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214225, 'koffiehoek', 'Koffiehoek', 'koffiehoek', 'Hier staat alles wat niet hoeft: verhalen, grappen, boeken, baby''s en vlaai.', 'storytelling', 'open', 'help posts', 2197625713459214176, 2197625713459214208, 0, 1786258800000, 1795415700000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214226, 'nacht', 'Nachtploeg', 'nachtploeg', 'Hier lezen de mensen van de nacht van elkaar wat overdag niemand ziet.', 'network', 'closed', 'help posts', 2197625713459214168, 2197625713459214169, 0, 1786258800000, 1795401900000, '', '', '');
INSERT INTO spaces (id, slug, name, name_key, purpose, need, kind, forms, host_id, stand_in_id, member_count, created_at, last_activity_at, elsewhere, elsewhere_rules, elsewhere_manual) VALUES (2197625713459214227, 'ondernemingsraad', 'Ondernemingsraad', 'ondernemingsraad', 'Hier bereiden de leden van de ondernemingsraad stukken en gesprekken voor.', 'strategy', 'hidden', 'help posts', 2197625713459214165, 2197625713459209331, 0, 1786258800000, 1795414200000, '', '', '');
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437', 176, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437:1', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437:2', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437:3', 34, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437:4', 53, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742437:5', 64, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438', 170, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438:1', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438:2', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438:3', 43, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438:4', 55, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742438:5', 28, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439', 173, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439:1', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439:2', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439:3', 21, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439:4', 61, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742439:5', 74, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440', 172, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440:1', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440:2', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440:3', 59, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440:4', 48, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742440:5', 33, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441', 174, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441:1', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441:2', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441:3', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441:4', 59, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742441:5', 69, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442', 171, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442:1', 31, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442:2', 42, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442:3', 40, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442:4', 34, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742442:5', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443', 172, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:1', 105, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:2', 89, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:3', 75, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:4', 58, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:5', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:6', 59, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742443:own', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444', 175, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:1', 152, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:2', 44, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:3', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:4', 76, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:5', 104, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:6', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:7', 109, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742444:own', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445', 174, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445:1', 58, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445:2', 76, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445:3', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445:4', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742445:5', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446', 170, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446:1', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446:2', 28, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446:3', 58, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446:4', 47, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742446:5', 29, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, '2236256162158742448', 59, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 0, 'all', 180, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 1, 'all', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 3, 'all', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 4, 'all', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 5, 'all', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742440:high', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742440:low', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:2', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:2:not', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:3', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:3:not', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:4', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, '2236256162158742443:4:not', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 6, 'all', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742437:high', 33, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742437:low', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742438:high', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742438:low', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742439:high', 33, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742439:low', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742440:high', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742440:low', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742441:high', 31, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742441:low', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742442:high', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742442:low', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:1', 28, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:1:not', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:2', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:2:not', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:3', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:3:not', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:4', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:4:not', 32, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:5', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:5:not', 33, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:6', 21, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742443:6:not', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:2', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:2:not', 31, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:4', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:4:not', 26, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:5', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:5:not', 17, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:6', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:6:not', 34, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:7', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742444:7:not', 17, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742446:high', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, '2236256162158742446:low', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 7, 'all', 44, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742437:high', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742437:low', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742438:high', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742438:low', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742439:high', 29, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742439:low', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742440:high', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742440:low', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742441:high', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742441:low', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742442:high', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742442:low', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:1', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:1:not', 13, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:2', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:2:not', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:3', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:3:not', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:4', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:4:not', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:5', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:5:not', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:6', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742443:6:not', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:2', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:2:not', 30, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:4', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:4:not', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:5', 21, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:5:not', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:6', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:6:not', 29, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:7', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742444:7:not', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742446:high', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, '2236256162158742446:low', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 8, 'all', 36, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742437:high', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742437:low', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742438:high', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742438:low', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742439:high', 25, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742439:low', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742440:high', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742440:low', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742441:high', 29, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742441:low', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742442:high', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742442:low', 28, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:1', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:1:not', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:2', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:2:not', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:3', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:3:not', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:4', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:4:not', 30, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:5', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:5:not', 30, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:6', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742443:6:not', 30, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:1', 31, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:1:not', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:2', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:2:not', 26, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:3', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:3:not', 32, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:4', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:4:not', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:5', 23, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:5:not', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:6', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:6:not', 30, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:7', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742444:7:not', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742446:high', 12, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, '2236256162158742446:low', 22, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2200509716889613426, 9, 'all', 39, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190:1', 1, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190:2', 6, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190:3', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190:4', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600190:5', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191', 39, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191:1', 1, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191:2', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191:3', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191:4', 17, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600191:5', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192:1', 1, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192:2', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192:3', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192:4', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600192:5', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193:1', 2, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193:2', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193:3', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193:4', 13, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600193:5', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194', 38, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194:1', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194:2', 5, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194:3', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194:4', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600194:5', 2, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195', 39, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195:1', 4, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195:2', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195:3', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195:4', 4, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600195:5', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196', 35, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:1', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:2', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:3', 11, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:4', 19, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:5', 1, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:6', 16, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600196:own', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197', 33, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:1', 20, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:2', 4, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:3', 9, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:4', 24, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:5', 26, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:6', 26, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:7', 18, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600197:own', 3, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198', 39, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198:1', 14, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198:2', 4, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198:3', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198:4', 21, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600198:5', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199', 40, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199:1', 0, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199:2', 2, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199:3', 10, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199:4', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600199:5', 13, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, '2236256162263600201', 15, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 0, 'all', 40, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 3, 'all', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 4, 'all', 8, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 5, 'all', 7, 0, 0);
INSERT INTO survey_counts (survey_id, cut, cell, people, people_before, people_shown) VALUES (2221528213094413709, 6, 'all', 9, 0, 0);
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742437, 2200509716889613426, 0, 'scale', 'dialogue', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Also with colleagues you hardly ever see.","nl":"Ook met collega’s die je bijna nooit ziet."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Talking with colleagues","nl":"Met collega’s in gesprek zijn"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742438, 2200509716889613426, 1, 'scale', 'management', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Asking questions, getting answers and saying what you see.","nl":"Vragen stellen, antwoord krijgen en zeggen wat je ziet."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Talking with management","nl":"In gesprek zijn met de leiding"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742439, 2200509716889613426, 2, 'scale', 'knowledge', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Knowing who knows, and not having to search all over again.","nl":"Weten wie iets weet, en niet steeds opnieuw hoeven zoeken."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Sharing and finding knowledge","nl":"Kennis delen en vinden"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742440, 2200509716889613426, 3, 'scale', 'strategy', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Before the choice is made.","nl":"Voordat de keuze gemaakt is."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Thinking along about the organisation’s choices","nl":"Meedenken over keuzes van de organisatie"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742441, 2200509716889613426, 4, 'scale', 'network', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"A difficult case, a good book, a house, something to borrow.","nl":"Een lastige situatie, een goed boek, een huis, iets om te lenen."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Knowing and helping each other","nl":"Elkaar kennen en helpen"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742442, 2200509716889613426, 5, 'scale', 'storytelling', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Stories from work, from all of us.","nl":"Verhalen uit het werk, van ons allemaal."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Telling together who we are","nl":"Samen vertellen wie we zijn"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742443, 2200509716889613426, 6, 'several', NULL, '{"choices":[{"key":1,"text":{"en":"Yet another place to sign in","nl":"Weer een extra plek om in te loggen"}},{"key":2,"text":{"en":"I don’t want work in the evenings and on days off","nl":"Ik wil er ’s avonds en op vrije dagen geen werk bij"}},{"key":3,"text":{"en":"I don’t want to share private matters with all colleagues","nl":"Ik wil privézaken niet met alle collega’s delen"}},{"key":4,"text":{"en":"I don’t have time for it","nl":"Ik heb er geen tijd voor"}},{"key":5,"text":{"en":"I don’t quite know how it works","nl":"Ik weet niet goed hoe het werkt"}},{"key":6,"text":{"en":"Nothing is done with it anyway","nl":"Er wordt toch niets mee gedaan"}}],"high":{},"hint":{"en":"Choose everything that fits.","nl":"Kies alles wat klopt."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":true,"text":{"en":"What keeps you from taking part?","nl":"Wat houdt jou tegen om mee te doen?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742444, 2200509716889613426, 7, 'several', NULL, '{"choices":[{"key":1,"text":{"en":"WhatsApp or Signal","nl":"WhatsApp of Signal"}},{"key":2,"text":{"en":"Facebook","nl":"Facebook"}},{"key":3,"text":{"en":"LinkedIn","nl":"LinkedIn"}},{"key":4,"text":{"en":"Our intranet","nl":"Ons intranet"}},{"key":5,"text":{"en":"Email","nl":"E-mail"}},{"key":6,"text":{"en":"Teams or another work chat","nl":"Teams of een andere werkchat"}},{"key":7,"text":{"en":"Phone calls","nl":"Bellen"}}],"high":{},"hint":{"en":"Choose everything you use at least once a month.","nl":"Kies alles wat je minstens een keer per maand gebruikt."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":true,"text":{"en":"What do you already use to stay in touch with colleagues?","nl":"Wat gebruik je nu al om met collega’s in contact te zijn?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742445, 2200509716889613426, 8, 'one', NULL, '{"choices":[{"key":1,"text":{"en":"A phone from work","nl":"Een telefoon van het werk"}},{"key":2,"text":{"en":"My own phone","nl":"Mijn eigen telefoon"}},{"key":3,"text":{"en":"A tablet","nl":"Een tablet"}},{"key":4,"text":{"en":"A computer","nl":"Een computer"}},{"key":5,"text":{"en":"I hardly ever read them on a screen","nl":"Ik lees ze bijna nooit op een scherm"}}],"high":{},"hint":{},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"What do you mostly read messages from work on?","nl":"Waarop lees je meestal berichten van het werk?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742446, 2200509716889613426, 9, 'scale', NULL, '{"choices":[],"high":{"en":"I help others","nl":"Ik help anderen"},"hint":{},"isRequired":false,"low":{"en":"I often need help","nl":"Ik heb vaak hulp nodig"},"steps":5,"takesOwnWords":false,"text":{"en":"How handy are you with apps and websites?","nl":"Hoe handig ben je met apps en websites?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742447, 2200509716889613426, 10, 'department', NULL, '{"choices":[{"key":1,"text":{"en":"Bestuur en staf","nl":"Bestuur en staf"}},{"key":2,"text":{"en":"Communicatie","nl":"Communicatie"}},{"key":3,"text":{"en":"ICT","nl":"ICT"}},{"key":4,"text":{"en":"Kwaliteit","nl":"Kwaliteit"}},{"key":5,"text":{"en":"Personeel","nl":"Personeel"}},{"key":6,"text":{"en":"Planning","nl":"Planning"}},{"key":7,"text":{"en":"Wijkteam Noord","nl":"Wijkteam Noord"}},{"key":8,"text":{"en":"Wijkteam Oost","nl":"Wijkteam Oost"}},{"key":9,"text":{"en":"Wijkteam Zuid","nl":"Wijkteam Zuid"}}],"high":{},"hint":{"en":"Only to compare groups. Nothing is shown apart about a small group.","nl":"Alleen om groepen te vergelijken. Van een kleine groep tonen we niets apart."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"Where do you work?","nl":"Waar werk je?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162158742448, 2200509716889613426, 11, 'text', NULL, '{"choices":[],"high":{},"hint":{"en":"Don’t write names of colleagues or clients. All colleagues can read your text later.","nl":"Schrijf geen namen van collega’s of cliënten. Je tekst is later voor alle collega’s te lezen."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"What must we know before we choose anything?","nl":"Wat moeten we zeker weten voor we iets kiezen?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600190, 2221528213094413709, 0, 'scale', 'dialogue', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Also with colleagues you hardly ever see.","nl":"Ook met collega’s die je bijna nooit ziet."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Talking with colleagues","nl":"Met collega’s in gesprek zijn"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600191, 2221528213094413709, 1, 'scale', 'management', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Asking questions, getting answers and saying what you see.","nl":"Vragen stellen, antwoord krijgen en zeggen wat je ziet."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Talking with management","nl":"In gesprek zijn met de leiding"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600192, 2221528213094413709, 2, 'scale', 'knowledge', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Knowing who knows, and not having to search all over again.","nl":"Weten wie iets weet, en niet steeds opnieuw hoeven zoeken."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Sharing and finding knowledge","nl":"Kennis delen en vinden"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600193, 2221528213094413709, 3, 'scale', 'strategy', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Before the choice is made.","nl":"Voordat de keuze gemaakt is."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Thinking along about the organisation’s choices","nl":"Meedenken over keuzes van de organisatie"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600194, 2221528213094413709, 4, 'scale', 'network', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"A difficult case, a good book, a house, something to borrow.","nl":"Een lastige situatie, een goed boek, een huis, iets om te lenen."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Knowing and helping each other","nl":"Elkaar kennen en helpen"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600195, 2221528213094413709, 5, 'scale', 'storytelling', '{"choices":[],"high":{"en":"Would help me a lot","nl":"Helpt mij veel"},"hint":{"en":"Stories from work, from all of us.","nl":"Verhalen uit het werk, van ons allemaal."},"isRequired":false,"low":{"en":"Would not help me","nl":"Helpt mij niet"},"steps":5,"takesOwnWords":false,"text":{"en":"Telling together who we are","nl":"Samen vertellen wie we zijn"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600196, 2221528213094413709, 6, 'several', NULL, '{"choices":[{"key":1,"text":{"en":"Yet another place to sign in","nl":"Weer een extra plek om in te loggen"}},{"key":2,"text":{"en":"I don’t want work in the evenings and on days off","nl":"Ik wil er ’s avonds en op vrije dagen geen werk bij"}},{"key":3,"text":{"en":"I don’t want to share private matters with all colleagues","nl":"Ik wil privézaken niet met alle collega’s delen"}},{"key":4,"text":{"en":"I don’t have time for it","nl":"Ik heb er geen tijd voor"}},{"key":5,"text":{"en":"I don’t quite know how it works","nl":"Ik weet niet goed hoe het werkt"}},{"key":6,"text":{"en":"Nothing is done with it anyway","nl":"Er wordt toch niets mee gedaan"}}],"high":{},"hint":{"en":"Choose everything that fits.","nl":"Kies alles wat klopt."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":true,"text":{"en":"What keeps you from taking part?","nl":"Wat houdt jou tegen om mee te doen?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600197, 2221528213094413709, 7, 'several', NULL, '{"choices":[{"key":1,"text":{"en":"WhatsApp or Signal","nl":"WhatsApp of Signal"}},{"key":2,"text":{"en":"Facebook","nl":"Facebook"}},{"key":3,"text":{"en":"LinkedIn","nl":"LinkedIn"}},{"key":4,"text":{"en":"Our intranet","nl":"Ons intranet"}},{"key":5,"text":{"en":"Email","nl":"E-mail"}},{"key":6,"text":{"en":"Teams or another work chat","nl":"Teams of een andere werkchat"}},{"key":7,"text":{"en":"Phone calls","nl":"Bellen"}}],"high":{},"hint":{"en":"Choose everything you use at least once a month.","nl":"Kies alles wat je minstens een keer per maand gebruikt."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":true,"text":{"en":"What do you already use to stay in touch with colleagues?","nl":"Wat gebruik je nu al om met collega’s in contact te zijn?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600198, 2221528213094413709, 8, 'one', NULL, '{"choices":[{"key":1,"text":{"en":"A phone from work","nl":"Een telefoon van het werk"}},{"key":2,"text":{"en":"My own phone","nl":"Mijn eigen telefoon"}},{"key":3,"text":{"en":"A tablet","nl":"Een tablet"}},{"key":4,"text":{"en":"A computer","nl":"Een computer"}},{"key":5,"text":{"en":"I hardly ever read them on a screen","nl":"Ik lees ze bijna nooit op een scherm"}}],"high":{},"hint":{},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"What do you mostly read messages from work on?","nl":"Waarop lees je meestal berichten van het werk?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600199, 2221528213094413709, 9, 'scale', NULL, '{"choices":[],"high":{"en":"I help others","nl":"Ik help anderen"},"hint":{},"isRequired":false,"low":{"en":"I often need help","nl":"Ik heb vaak hulp nodig"},"steps":5,"takesOwnWords":false,"text":{"en":"How handy are you with apps and websites?","nl":"Hoe handig ben je met apps en websites?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600200, 2221528213094413709, 10, 'department', NULL, '{"choices":[{"key":1,"text":{"en":"Bestuur en staf","nl":"Bestuur en staf"}},{"key":2,"text":{"en":"Communicatie","nl":"Communicatie"}},{"key":3,"text":{"en":"ICT","nl":"ICT"}},{"key":4,"text":{"en":"Kwaliteit","nl":"Kwaliteit"}},{"key":5,"text":{"en":"Personeel","nl":"Personeel"}},{"key":6,"text":{"en":"Planning","nl":"Planning"}},{"key":7,"text":{"en":"Wijkteam Noord","nl":"Wijkteam Noord"}},{"key":8,"text":{"en":"Wijkteam Oost","nl":"Wijkteam Oost"}},{"key":9,"text":{"en":"Wijkteam Zuid","nl":"Wijkteam Zuid"}}],"high":{},"hint":{"en":"Only to compare groups. Nothing is shown apart about a small group.","nl":"Alleen om groepen te vergelijken. Van een kleine groep tonen we niets apart."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"Where do you work?","nl":"Waar werk je?"}}');
INSERT INTO survey_questions (id, survey_id, position, kind, need, content) VALUES (2236256162263600201, 2221528213094413709, 11, 'text', NULL, '{"choices":[],"high":{},"hint":{"en":"Don’t write names of colleagues or clients. All colleagues can read your text later.","nl":"Schrijf geen namen van collega’s of cliënten. Je tekst is later voor alle collega’s te lezen."},"isRequired":false,"low":{},"steps":5,"takesOwnWords":false,"text":{"en":"What must we know before we choose anything?","nl":"Wat moeten we zeker weten voor we iets kiezen?"}}');
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '-URImiMTM_a4c_muHK2J257QrTNQzTP4pjwJeoLLtRM', 2236256162158742448, 'Laat één keer zien dat het werkt. Dan doen wij de rest.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '12al7MtwuMcEvfZEhKRlXRKjKcgS2iDwqTdkH8h1sRM', 2236256162158742448, 'Ik wil weten wie het kan lezen voordat ik iets opschrijf.', 2236256162221655375, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '1THhHjHt94Tjxo6nBLkm5GAf8_OXkNMTLE1UmY_GAdo', 2236256162158742448, 'Spreek af wanneer je wel en niet hoeft te reageren, dan is het voor iedereen duidelijk.', 2236256162217460699, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '2BgXCsB8OrnHjFkN88Dn0KOn1ltAjMqmbFLDqj7q4w8', 2236256162158742448, 'Laat een paar collega’s uit het team het als eerste gebruiken, dan kan ik het aan hen vragen.', 2236256162221655376, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '2CillUFYquiN4Pkt7Nsh5tn-lWov1zBKAOoLUx2LyRQ', 2236256162158742448, 'Ik wil het best leren, maar ik wil niet uitgelachen worden als ik het fout doe.', 2236256162221655376, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '3AW4LhC7cr_Qv4Pe1N8DyfG-1f1wlpZ88dnKqBuxXhs', 2236256162158742448, 'Ik heb drie keer gemeld dat de tillift in het magazijn kapot is. Drie keer stil.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '49IFRCegawWq5lkZl3cRGPokkLz9iPXD6w1cPuSkdwM', 2236256162158742448, 'Fijn dat het een keer gevraagd wordt.', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '58c9ZX-NLJrjKZyJAIZhPE85pQ_ffo7pxDTUJ5i2vac', 2236256162158742448, 'Dit antwoord ging over een cliënt.', NULL, 'client');
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '6JXLcNlBtO4ciS0Jq-mrQDEMUjAqPib4QaLrXnx5Wyo', 2236256162158742448, 'Het mooiste van dit werk zijn de collega’s. Alleen zie ik ze bijna nooit.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '7SivKwu4LWoRj1MPj-4fSUEXljBX5-xHc6kvuPXBTyo', 2236256162158742448, 'Onze appgroep gaat tot elf uur door. Ik durf hem niet uit te zetten, want soms staat er een dienst in.', 2236256162217460699, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '865TI4FTr6IvS5GL28BUgmo839xUILgk-tDCbBvOQvU', 2236256162158742448, 'Als het werkt zoals WhatsApp, snap ik het. Als ik eerst moet inloggen via drie schermen, haak ik af.', 2236256162217460698, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '9MnLEN1ljU_0rN0Nz36G_iVF9vESlJuQGmgnYIgbC0w', 2236256162158742444, 'een schrift in de auto', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, '9dPhuu9cWve4gL0tfkvXGLteGXFXP090B6-J79r-dWY', 2236256162158742448, 'Liever iets wat we al hebben beter gebruiken dan weer iets nieuws leren.', 2236256162217460698, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'ARf4dK1Hp-0xVGOVOWaIi5qGWyhlJGiw-Svg64vqcRg', 2236256162158742448, 'Niet altijd over werk. Wie weet er een huis, een goede tandarts, een tweedehands wasmachine.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'AlmejYOUPYsowYnwgkQEVTSbeCdAH1WhKeTBUYEW4y8', 2236256162158742448, 'Ik wist niet dat we iemand hebben die alles van stoma’s weet. Hoorde ik toevallig op een verjaardag.', 2236256162221655373, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'EgymqsGUbCqwZE5oc2g7AW7ydcXS0U4tss5XRGbslTg', 2236256162158742448, 'Niet alles hoeft. Maar alles verdient een antwoord.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'EpJE-wNQK5C85CA8LwHtrtCNaDuAomCEeXJN_F3Q21w', 2236256162158742448, 'Ik ken mijn eigen team. Van de andere teams ken ik alleen de auto’s.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'G-QERnvy82uAxKSHhI-M53xko2ogRrmLkSSYGcybYj8', 2236256162158742448, 'Maak het zo dat ik het ook gewoon in mijn mail kan lezen en daar kan antwoorden.', 2236256162217460698, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'HO67mzaQu0z4t1hV7fVp3jwY6s_Hydo9stF1ABk614U', 2236256162158742448, 'Eerst het rooster op orde, dan praten we verder.', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'HrYSaNuY9qsBu0QJVWle4MmQcpi_Qpa78FHiWvc19yw', 2236256162158742448, 'Ik wil best meedenken, maar in werktijd. Niet op de bank.', 2236256162217460699, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'Hwm7f1fYEiK8NsjT5c-X8KcXqq1lVsni7lzZp7mLxHM', 2236256162158742448, 'Als huishoudelijke hulp zie ik veel. Ik weet alleen niet aan wie ik het kwijt kan.', 2236256162221655373, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'KAhkRsW78Uzjuwib8g2bbh0G23tVTEqb-bZ1FaQNKtc', 2236256162158742448, 'Even stoom afblazen na een zwaar overlijden, met iemand die weet hoe het is.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'LmQnNMCp6IIN8y5m0z1OKRx04eJX-ruGqGKi-lXq3Sg', 2236256162158742448, 'Protocollen vind ik wel. Maar hoe je het doet met een mevrouw die geen hulp wil, dat staat er niet in.', 2236256162221655373, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'LsK-hyZO502SHX7-SJDfF5qAUlSjyTYVumEUUqPwRfI', 2236256162158742448, 'Niks over cliënten, ook niet zonder naam. In ons dorp weet iedereen meteen over wie het gaat.', 2236256162221655375, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'MpZoInELuitplTSI2j7oVzYrLmkqfRVpS8C67gpuKHw', 2236256162158742448, 'Iemand die een aankoppelfiets te leen heeft vind je zo als iedereen het kan lezen.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'NZdv7UCV4lpQsrFWWg0xHPnZMYHseeDu_p4Y4KW6PWc', 2236256162158742444, 'het prikbord in de teamkamer', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'NrScI-NRdO9alJaETpVEJIiRW94NpjcmgGnsX3xvOdU', 2236256162158742448, 'Ik loop alleen op een route. Bij een wond die niet dichtgaat wil ik even met iemand kunnen kijken.', 2236256162221655373, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'OQBZSuhWv4kxY-SU6eDcDrFUrszx28Xt8kQZ9kKOxc4', 2236256162158742448, 'Zorg dat het op een oude telefoon werkt. Niet iedereen heeft een nieuwe.', 2236256162217460698, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'Oovj25vBpPx59PJemH69gP_EKwj7zHUiRYuEQeP_4s4', 2236256162158742448, 'Twee jaar geleden was er ook zoiets. Na een maand keek niemand meer. Waarom zou het nu anders gaan?', 2236256162217460698, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'PNOhj8W_mC00gzYYYkIqN9HdOAy0GXW4gKhmyUGLrXg', 2236256162158742448, 'Ik werk nachten. Stuur mij dus overdag niets, dan slaap ik.', 2236256162217460699, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'PT22KEyWri-eEGSI_DwXReT_-WuPaGhArZUiLi4oNqQ', 2236256162158742448, 'Ruilen gaat nu via drie appgroepen en dan weet Planning nog van niks.', 2236256162221655374, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'PmLm7KPsJQnBvcGyz7Wp4fYDs2EWlLIA9v8kejuo5gg', 2236256162158742448, 'Mijn foto en mijn verjaardag hoeven niet bij iedereen te staan.', 2236256162221655375, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'S_G6mo5YYULsiuHkoTXUbcRKagjXThfbIROcXWTQ5II', 2236256162158742448, 'Meer vlaai.', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'TO743JmVf54LMidCJ8umidMeZlWnaead6_1BCwf3i8c', 2236256162158742448, 'Er zit zoveel kennis bij collega’s die al dertig jaar rijden. Die gaan straks met pensioen.', 2236256162221655373, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'X7IBlxTi8eNDFqBmH1HuImMrky8Yiwvx36AA_Yx6Q2E', 2236256162158742448, 'Vorig jaar vulden we ook een lijst in. Daar heb ik nooit meer iets van gehoord.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'Y2DTBnMDLwa5scgQXSXxl2lXY0R8W1eBrnn2e4bPRik', 2236256162158742448, 'Zeg gewoon nee als iets niet kan, maar zeg dan ook waarom.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'YWCdM7D-bk_I7HXPX99X5zu-2mn-L5Hf0sef-UvevXo', 2236256162158742444, 'de teamvergadering', NULL, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'YtIUFIKIQSOZidVZiyvYk9thohPOP3aaucrRyfGSD_Y', 2236256162158742448, 'De directie luistert wel, maar daarna zie je er niks van terug.', 2236256162217460700, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'b_5MJ9tArmrV1ccYNkjt5n0JrB5DecJ9RADeHaspWXw', 2236256162158742448, 'Gewone taal graag. En grote letters.', 2236256162221655376, NULL);
INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld) VALUES (2200509716889613426, 'bsGgiiA4jqHjjllYyqbk3WLtEzvedYgFPJdoXsyt4xQ', 2236256162158742448, 'In een team van zes weet iedereen wie iets anoniems heeft geschreven. Denk daaraan.', 2236256162221655375, NULL);
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162217460698, 2200509716889613426, 2236256162158742448, 'Niet nog een plek om in te loggen');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162217460699, 2200509716889613426, 2236256162158742448, '’s Avonds wil ik vrij zijn');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162217460700, 2200509716889613426, 2236256162158742448, 'Doe er dan ook iets mee');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162221655373, 2200509716889613426, 2236256162158742448, 'Weten wie iets weet');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162221655374, 2200509716889613426, 2236256162158742448, 'Elkaar uit de brand helpen');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162221655375, 2200509716889613426, 2236256162158742448, 'Wie leest er mee?');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162221655376, 2200509716889613426, 2236256162158742448, 'Leg het rustig uit');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162280374756, 2221528213094413709, 2236256162263600201, 'Eerder mogen meedenken');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162280374757, 2221528213094413709, 2236256162263600201, 'Geen tijd, tenzij het iets oplevert');
INSERT INTO survey_themes (id, survey_id, question_id, title) VALUES (2236256162280374758, 2221528213094413709, 2236256162263600201, 'Kantoor en wijk');
INSERT INTO surveys (id, journey_id, title, intro, maker_id, k, shows_running, by_issued_link, population, code, opens_at, closes_at, closed_at, paper_count) VALUES (2200509716889613426, 1, '{"en":"What would help you?","nl":"Waar heb jij iets aan?"}', '{"en":"We want colleagues to find, help and hear each other more easily. Before we choose anything, we want to know what you need. It takes about five minutes.","nl":"We willen dat collega’s elkaar makkelijker vinden, helpen en horen. Voor we iets kiezen, willen we weten wat jij nodig hebt. Het kost ongeveer vijf minuten."}', 2197625713459214207, 5, FALSE, FALSE, 212, '8d7h-qfwr', 1786946400000, 1788732000000, 1788732000000, 23);
INSERT INTO surveys (id, journey_id, title, intro, maker_id, k, shows_running, by_issued_link, population, code, opens_at, closes_at, closed_at, paper_count) VALUES (2221528213094413709, 2, '{"en":"What would help you?","nl":"Waar heb jij iets aan?"}', '{"en":"We want colleagues to find, help and hear each other more easily. Before we choose anything, we want to know what you need. It takes about five minutes.","nl":"We willen dat collega’s elkaar makkelijker vinden, helpen en horen. Voor we iets kiezen, willen we weten wat jij nodig hebt. Het kost ongeveer vijf minuten."}', 2197625713459214207, 5, FALSE, FALSE, 58, 'tm57-jrhf', 1791957600000, 1793142000000, 1793142000000, 0);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209326, 2236256162305541261);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209336, 2236256162305541261);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214164, 2236256162305541261);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209328, 2236256162305541261);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214201, 2236256162309734998);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214196, 2236256162309734998);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214167, 2236256162309734998);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214208, 2236256162313931130);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214191, 2236256162313931130);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209335, 2236256162313931130);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209327, 2236256162313931133);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214193, 2236256162313931133);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209330, 2236256162313931136);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214184, 2236256162313931136);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214208, 2236256162318123244);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214204, 2236256162318123244);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214197, 2236256162318123246);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214198, 2236256162318123246);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209331, 2236256162318123246);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214163, 2236256162318123249);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209332, 2236256162318123249);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209335, 2236256162318123249);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214191, 2236256162322319428);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214192, 2236256162322319428);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459214168, 2236256162322319428);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209328, 2236256162322319431);
INSERT INTO tool_contributors (member_id, tool_id) VALUES (2197625713459209325, 2236256162322319431);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162305541261, 2236256161084998106);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162305541261, 2236256161084998107);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162305541261, 2236256161084998108);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998109);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998111);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998113);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998114);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998110);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162309734998, 2236256161084998112);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931133, 2236256161084998107);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931133, 2236256161084998106);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931133, 2236256161084998108);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931136, 2236256161084998106);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931136, 2236256161084998109);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931136, 2236256161084998107);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162313931136, 2236256161084998108);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162318123244, 2236256161084998112);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162318123244, 2236256161084998113);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319428, 2236256161084998106);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319428, 2236256161084998109);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319428, 2236256161084998107);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319428, 2236256161084998108);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319431, 2236256161084998107);
INSERT INTO tool_departments (tool_id, department_id) VALUES (2236256162322319431, 2236256161084998106);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162305541261, 1, 2, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162305541261, 2, 5, 5);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162305541261, 3, 4, 4);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162305541261, 4, 8, 8);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162305541261, 5, 3, 1);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162309734998, 1, 3, 3);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162309734998, 2, 6, 6);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162309734998, 3, 9, 9);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162309734998, 4, 5, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162309734998, 5, 1, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931130, 1, 6, 6);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931130, 2, 9, 9);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931130, 3, 7, 5);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931130, 4, 2, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931130, 5, 0, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931133, 1, 1, 1);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931133, 2, 2, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931133, 3, 3, 3);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931133, 4, 7, 7);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931133, 5, 6, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931136, 1, 0, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931136, 2, 1, 1);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931136, 3, 4, 4);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931136, 4, 5, 5);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162313931136, 5, 2, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123244, 1, 2, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123244, 2, 3, 3);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123244, 3, 2, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123244, 4, 2, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123244, 5, 0, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123246, 1, 9, 9);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123246, 2, 8, 8);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123246, 3, 4, 3);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123246, 4, 1, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123246, 5, 0, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123249, 1, 0, 0);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123249, 2, 2, 2);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123249, 3, 5, 5);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123249, 4, 8, 8);
INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (2236256162318123249, 5, 4, 0);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209326);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209327);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209328);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209329);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209330);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209331);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209332);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209333);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209334);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209335);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459209336);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2234959213363208830);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214163);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214164);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214166);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214167);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214168);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214169);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214170);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214171);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214172);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162305541261, 2197625713459214173);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209326);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209327);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209328);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209329);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209330);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209331);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209332);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209333);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209334);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209335);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459209336);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2234959213363208830);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214163);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214164);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214166);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214167);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214168);
INSERT INTO tool_raters (tool_id, member_id) VALUES (2236256162309734998, 2197625713459214169);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309734994, 2236256162305541261, TRUE, 'Je hebt binnen een minuut antwoord, ook op de fiets.', 2197625713459209336);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309734995, 2236256162305541261, TRUE, 'Iedereen heeft het al, niemand hoeft iets te leren.', 2197625713459209326);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309734996, 2236256162305541261, FALSE, 'Op mijn vrije dag piept hij ook. En wie de groep dempt, mist de ruildienst.', 2197625713459214164);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309734997, 2236256162305541261, FALSE, 'Er gaan namen en foto’s van wonden in rond. Dat mag niet, en toch doen we het.', 2197625713459209328);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309734999, 2236256162309734998, TRUE, 'Voor overleg op kantoor prima.', 2197625713459214196);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162309735000, 2236256162309734998, FALSE, 'Op de telefoon van het werk logt het steeds uit. In de wijk gebruikt niemand het.', 2197625713459214167);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162313931131, 2236256162313931130, TRUE, 'Je kunt het later terugzoeken.', 2197625713459214191);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162313931132, 2236256162313931130, FALSE, 'Ik lees mijn werkmail één keer per week, in de auto.', 2197625713459209335);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162313931134, 2236256162313931133, TRUE, 'Ligt bij de cliënt en heeft geen wachtwoord nodig.', 2197625713459209327);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162313931135, 2236256162313931133, FALSE, 'Als ik vanuit huis moet plannen, weet ik niet wat erin staat.', 2197625713459214193);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123242, 2236256162313931136, TRUE, 'Je ziet het als je koffie haalt. Daar gebeurt het toch.', 2197625713459209330);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123243, 2236256162313931136, FALSE, 'In Oost hangen nog de roosters van voor de zomer.', 2197625713459214184);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123245, 2236256162318123244, TRUE, 'Families reageren er, en we vonden er twee nieuwe collega’s.', 2197625713459214204);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123247, 2236256162318123246, TRUE, 'De protocollen staan er allemaal.', 2197625713459214198);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123248, 2236256162318123246, FALSE, 'Apart wachtwoord, dus ik bel liever Hanneke.', 2197625713459209331);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123250, 2236256162318123249, TRUE, 'Hier durf je het te zeggen.', 2197625713459209332);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162318123251, 2236256162318123249, FALSE, 'Wie avonddienst heeft, is er nooit bij.', 2197625713459209335);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162322319429, 2236256162322319428, TRUE, 'Ruilen zie je meteen op je telefoon.', 2197625713459214192);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162322319430, 2236256162322319428, FALSE, 'Wie ruilt, moet daarna toch nog bellen.', 2197625713459214168);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (2236256162322319432, 2236256162322319431, TRUE, 'Snel een tweede paar ogen van iemand die het weet.', 2197625713459209325);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (4611053843760376631, 2236256162318123244, FALSE, 'Niet voor gesprekken onder elkaar: iedereen leest mee.', NULL);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (6341070570793526200, 2236256162309734998, FALSE, 'Ik zit in 23 teams en weet niet waar iets staat.', NULL);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (7341540492129636382, 2236256162305541261, FALSE, 'Ex-collega’s zitten er soms nog maanden in.', NULL);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (7548711210809376712, 2236256162318123246, FALSE, 'Het laatste bericht is van maart.', NULL);
INSERT INTO tool_words (id, tool_id, works, body, author_id) VALUES (9125985257340705242, 2236256162313931130, FALSE, 'Antwoorden gaan soms naar iedereen. Dat durf je één keer.', NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162305541261, 'WhatsApp-groepen van de teams', 'whatsapp-groepen van de teams', 'tool', 'dialogue network work', FALSE, 120, 'daily', 'privateAccount', 'Niemand, per team een collega', 'Gratis', NULL, 'outside', 'outsiders', 'yes', 2197625713459209326, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162309734998, 'Microsoft Teams', 'microsoft teams', 'tool', 'dialogue management knowledge work', FALSE, 60, 'daily', 'workAccount', 'Team ICT', 'Zit bij ons pakket', 0, 'europe', 'everyone', 'no', 2197625713459214201, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162313931130, 'E-mail aan alle medewerkers', 'e-mail aan alle medewerkers', 'habit', 'management knowledge', TRUE, 210, 'weekly', 'workAccount', 'Communicatie', 'Geen extra kosten', NULL, 'europe', 'everyone', 'no', 2197625713459214208, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162313931133, 'Papieren overdrachtsschrift', 'papieren overdrachtsschrift', 'habit', 'knowledge work', FALSE, 130, 'daily', 'none', 'De teams zelf', 'Een schrift per cliënt', NULL, 'paper', 'team', 'yes', 2197625713459209327, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162313931136, 'Prikbord in de teamkamer', 'prikbord in de teamkamer', 'habit', 'network storytelling', FALSE, 90, 'weekly', 'none', 'Wie er het dichtst bij zit', 'Punaises', NULL, 'paper', 'team', 'no', 2197625713459209330, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162318123244, 'Facebookpagina van Zorg aan de Maas', 'facebookpagina van zorg aan de maas', 'tool', 'storytelling', FALSE, 6, 'weekly', 'privateAccount', 'Communicatie', 'Gratis, met af en toe een advertentie', 300, 'outside', 'outsiders', 'no', 2197625713459214208, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162318123246, 'Intranet', 'intranet', 'tool', 'management knowledge', TRUE, 210, 'monthly', 'ownAccount', '', '1.800 per jaar voor de server', 1800, 'ownServer', 'everyone', 'no', 2197625713459214197, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162318123249, 'Teamoverleg', 'teamoverleg', 'habit', 'dialogue strategy work', TRUE, 180, 'monthly', 'none', 'De teamcoaches', 'Een uur per team per maand', NULL, 'paper', 'team', 'yes', 2197625713459214163, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162322319428, 'Roosterprogramma', 'roosterprogramma', 'tool', 'work', FALSE, 150, 'daily', 'workAccount', 'Planning', '4.200 per jaar', 4200, 'europe', 'team', 'no', 2197625713459214191, 1, NULL, NULL);
INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost, yearly_cost, place, sight, client_data, added_by, version, merged_into, merged_at) VALUES (2236256162322319431, 'Appgroep vakvragen wondzorg', 'appgroep vakvragen wondzorg', 'tool', 'knowledge network', FALSE, 14, 'weekly', 'unknown', 'Samira El Amrani', '', NULL, 'unknown', 'unknown', 'unknown', 2197625713459209328, 1, NULL, NULL);

ALTER TABLE bookmarks ADD CONSTRAINT bookmarks_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE bookmarks ADD CONSTRAINT bookmarks_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE comments ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE comments ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id);
ALTER TABLE conversation_reads ADD CONSTRAINT conversation_reads_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE conversation_reads ADD CONSTRAINT conversation_reads_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE decision_ballots ADD CONSTRAINT decision_ballots_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_changes ADD CONSTRAINT decision_changes_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id);
ALTER TABLE decision_changes ADD CONSTRAINT decision_changes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_options ADD CONSTRAINT decision_options_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_outcomes ADD CONSTRAINT decision_outcomes_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE decision_outcomes ADD CONSTRAINT decision_outcomes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_outcomes ADD CONSTRAINT decision_outcomes_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES members(id);
ALTER TABLE decision_remarks ADD CONSTRAINT decision_remarks_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE decision_remarks ADD CONSTRAINT decision_remarks_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_tallies ADD CONSTRAINT decision_tallies_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_voters ADD CONSTRAINT decision_voters_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_voters ADD CONSTRAINT decision_voters_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE decision_votes ADD CONSTRAINT decision_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE decision_votes ADD CONSTRAINT decision_votes_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE decisions ADD CONSTRAINT decisions_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE SET NULL;
ALTER TABLE decisions ADD CONSTRAINT decisions_starter_id_fkey FOREIGN KEY (starter_id) REFERENCES members(id);
ALTER TABLE invitations ADD CONSTRAINT invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE invitations ADD CONSTRAINT invitations_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE invitations ADD CONSTRAINT invitations_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE;
ALTER TABLE join_requests ADD CONSTRAINT join_requests_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE join_requests ADD CONSTRAINT join_requests_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE;
ALTER TABLE journey_checks ADD CONSTRAINT journey_checks_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id);
ALTER TABLE journey_checks ADD CONSTRAINT journey_checks_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE;
ALTER TABLE journey_moves ADD CONSTRAINT journey_moves_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id);
ALTER TABLE journey_moves ADD CONSTRAINT journey_moves_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE;
ALTER TABLE journey_options ADD CONSTRAINT journey_options_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE;
ALTER TABLE journey_options ADD CONSTRAINT journey_options_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id);
ALTER TABLE journey_phases ADD CONSTRAINT journey_phases_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE;
ALTER TABLE journeys ADD CONSTRAINT journeys_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES members(id);
ALTER TABLE member_words ADD CONSTRAINT member_words_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE members ADD CONSTRAINT members_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id);
ALTER TABLE memberships ADD CONSTRAINT memberships_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE memberships ADD CONSTRAINT memberships_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id) ON DELETE CASCADE;
ALTER TABLE mentions ADD CONSTRAINT mentions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE mentions ADD CONSTRAINT mentions_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE notifications ADD CONSTRAINT notifications_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE notifications ADD CONSTRAINT notifications_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE option_agreements ADD CONSTRAINT option_agreements_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE option_agreements ADD CONSTRAINT option_agreements_point_id_fkey FOREIGN KEY (point_id) REFERENCES option_points(id) ON DELETE CASCADE;
ALTER TABLE option_points ADD CONSTRAINT option_points_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE option_points ADD CONSTRAINT option_points_option_id_fkey FOREIGN KEY (option_id) REFERENCES journey_options(id) ON DELETE CASCADE;
ALTER TABLE option_values ADD CONSTRAINT option_values_option_id_fkey FOREIGN KEY (option_id) REFERENCES journey_options(id) ON DELETE CASCADE;
ALTER TABLE option_weights ADD CONSTRAINT option_weights_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id) ON DELETE CASCADE;
ALTER TABLE post_topics ADD CONSTRAINT post_topics_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE posts ADD CONSTRAINT posts_space_id_fkey FOREIGN KEY (space_id) REFERENCES spaces(id);
ALTER TABLE reactions ADD CONSTRAINT reactions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE sessions ADD CONSTRAINT sessions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE sign_in_links ADD CONSTRAINT sign_in_links_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE spaces ADD CONSTRAINT spaces_host_id_fkey FOREIGN KEY (host_id) REFERENCES members(id);
ALTER TABLE spaces ADD CONSTRAINT spaces_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES members(id);
ALTER TABLE submissions ADD CONSTRAINT submissions_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE survey_counts ADD CONSTRAINT survey_counts_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE survey_links ADD CONSTRAINT survey_links_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE survey_questions ADD CONSTRAINT survey_questions_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE survey_texts ADD CONSTRAINT survey_texts_question_id_fkey FOREIGN KEY (question_id) REFERENCES survey_questions(id) ON DELETE CASCADE;
ALTER TABLE survey_texts ADD CONSTRAINT survey_texts_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE survey_texts ADD CONSTRAINT survey_texts_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES survey_themes(id) ON DELETE SET NULL;
ALTER TABLE survey_themes ADD CONSTRAINT survey_themes_question_id_fkey FOREIGN KEY (question_id) REFERENCES survey_questions(id) ON DELETE CASCADE;
ALTER TABLE survey_themes ADD CONSTRAINT survey_themes_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE surveys ADD CONSTRAINT surveys_journey_id_fkey FOREIGN KEY (journey_id) REFERENCES journeys(id);
ALTER TABLE surveys ADD CONSTRAINT surveys_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES members(id);
ALTER TABLE tool_contributors ADD CONSTRAINT tool_contributors_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE tool_contributors ADD CONSTRAINT tool_contributors_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE;
ALTER TABLE tool_departments ADD CONSTRAINT tool_departments_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id);
ALTER TABLE tool_departments ADD CONSTRAINT tool_departments_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE;
ALTER TABLE tool_marks ADD CONSTRAINT tool_marks_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE;
ALTER TABLE tool_raters ADD CONSTRAINT tool_raters_member_id_fkey FOREIGN KEY (member_id) REFERENCES members(id) ON DELETE CASCADE;
ALTER TABLE tool_raters ADD CONSTRAINT tool_raters_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE;
ALTER TABLE tool_words ADD CONSTRAINT tool_words_author_id_fkey FOREIGN KEY (author_id) REFERENCES members(id);
ALTER TABLE tool_words ADD CONSTRAINT tool_words_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools(id) ON DELETE CASCADE;
ALTER TABLE tools ADD CONSTRAINT tools_added_by_fkey FOREIGN KEY (added_by) REFERENCES members(id);
ALTER TABLE tools ADD CONSTRAINT tools_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES tools(id);
