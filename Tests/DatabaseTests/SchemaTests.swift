import Database
import Support
import Testing

@Suite("Schema and plans")
struct SchemaTests {
    private static let schema = Migration(
        "1",
        sqlite: """
            CREATE TABLE posts (id BIGINT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', space BIGINT NOT NULL);
            CREATE INDEX posts_by_space ON posts (space, id DESC);
            CREATE VIRTUAL TABLE search USING fts5 (stems);
            CREATE TABLE search_terms (term TEXT PRIMARY KEY);
            """,
        postgres: """
            CREATE TABLE posts (id BIGINT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', space BIGINT NOT NULL);
            CREATE INDEX posts_by_space ON posts (space, id DESC);
            CREATE TABLE search (
                id BIGINT, stems TEXT, words TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', stems)) STORED);
            """)

    @Test("the schema is text that says everything, the same each time", arguments: Engine.available)
    func schema(engine: Engine) async throws {
        let text = try await TestDatabase.make(engine, [Self.schema]).schema()
        #expect(try await TestDatabase.make(engine, [Self.schema]).schema() == text)
        #expect(text == (engine == .sqlite ? Self.sqlite : Self.postgres))
    }

    @Test("a plan tells which index is used", arguments: Engine.available)
    func plan(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        let log = StatementLog()
        let space: Int? = nil
        try await StatementLog.$current.withValue(log) {
            _ = try await database.read { db in
                try db.rows("SELECT id FROM posts WHERE space = \(space) ORDER BY id DESC LIMIT \(20)").count
            }
        }
        try await database.ping()
        #expect(log.count == 1)
        let entry = try #require(log.entries.first)
        #expect(entry.values == [.null, .integer(20)])
        #expect(try await database.plan(entry).contains("posts_by_space"))
    }

    @Test("statistics can be gathered", arguments: Engine.available)
    func analyze(engine: Engine) async throws {
        try await TestDatabase.make(engine, [Self.schema]).analyze()
    }

    private static let sqlite = """
        CREATE TABLE migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL);

        CREATE TABLE posts (id BIGINT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', space BIGINT NOT NULL);

        CREATE INDEX posts_by_space ON posts (space, id DESC);

        CREATE VIRTUAL TABLE search USING fts5 (stems);

        CREATE TABLE search_terms (term TEXT PRIMARY KEY);

        """

    private static let postgres = """
        CREATE TABLE migrations (
            name text NOT NULL,
            applied_at bigint NOT NULL,
            CONSTRAINT migrations_pkey PRIMARY KEY (name)
        );

        CREATE TABLE posts (
            id bigint NOT NULL,
            title text DEFAULT ''::text NOT NULL,
            space bigint NOT NULL,
            CONSTRAINT posts_pkey PRIMARY KEY (id)
        );
        CREATE INDEX posts_by_space ON posts USING btree (space, id DESC);

        CREATE TABLE search (
            id bigint,
            stems text,
            words tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, stems)) STORED
        );

        """
}
