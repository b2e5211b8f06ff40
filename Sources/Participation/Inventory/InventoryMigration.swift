import Database

enum InventoryMigration {
    // Who gave a mark and which marks were given stand apart. Marks are counts: there is no row for one of them, no
    // order and no time. `told` is what may be shown; it follows `given` in steps of several people.
    // A word without an author has an id that says nothing about when it came.
    static let inventory = Migration(
        "0011-inventory",
        """
        CREATE TABLE tools (
            id BIGINT PRIMARY KEY,
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
        CREATE INDEX tools_by_name ON tools (name_key, id);
        CREATE INDEX tools_by_merged ON tools (merged_into) WHERE merged_into IS NOT NULL;
        CREATE TABLE tool_departments (
            tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
            department_id BIGINT NOT NULL REFERENCES departments (id),
            PRIMARY KEY (tool_id, department_id)
        );
        CREATE INDEX tool_departments_by_department ON tool_departments (department_id);
        CREATE TABLE tool_contributors (
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
            PRIMARY KEY (member_id, tool_id)
        );
        CREATE TABLE tool_raters (
            tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            PRIMARY KEY (tool_id, member_id)
        );
        CREATE TABLE tool_marks (
            tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
            mark BIGINT NOT NULL,
            given BIGINT NOT NULL,
            told BIGINT NOT NULL,
            PRIMARY KEY (tool_id, mark)
        );
        CREATE TABLE tool_words (
            id BIGINT PRIMARY KEY,
            tool_id BIGINT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
            works BOOLEAN NOT NULL,
            body TEXT NOT NULL,
            author_id BIGINT REFERENCES members (id)
        );
        CREATE INDEX tool_words_by_tool ON tool_words (tool_id, id);
        """)
}
