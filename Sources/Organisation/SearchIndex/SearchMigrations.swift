import Database

extension SearchIndex {
    /// SQLite: an FTS5 index without the texts. Its tokenizer only cuts at the spaces between our terms, everything that
    /// isn't ASCII counts as a letter. Nothing is ranked by length, so lengths aren't kept.
    /// PostgreSQL: a `tsvector` we write ourselves. Its index keeps only a small heap of unsorted entries, since every
    /// search reads that heap.
    package static let migrations = [
        Migration(
            "0005-search",
            sqlite: """
                CREATE TABLE search_documents (
                    id INTEGER PRIMARY KEY,
                    kind TEXT NOT NULL,
                    space_id BIGINT,
                    at BIGINT NOT NULL
                );
                CREATE VIRTUAL TABLE search_index USING fts5 (
                    terms, content = '', columnsize = 0, tokenize = 'ascii'
                );
                CREATE TABLE search_vocabulary (
                    word TEXT PRIMARY KEY NOT NULL,
                    seen BIGINT NOT NULL
                ) WITHOUT ROWID;
                """,
            postgres: """
                CREATE TABLE search_documents (
                    id BIGINT PRIMARY KEY,
                    kind TEXT NOT NULL,
                    space_id BIGINT,
                    at BIGINT NOT NULL,
                    terms TSVECTOR NOT NULL
                );
                CREATE INDEX search_documents_terms ON search_documents
                    USING gin (terms) WITH (gin_pending_list_limit = 64);
                CREATE TABLE search_vocabulary (
                    word TEXT COLLATE "C" PRIMARY KEY,
                    seen BIGINT NOT NULL
                );
                """),
        // Nobody knows any more where the words of before were seen, so they go; what is written from now on is listed.
        Migration(
            "0018-search-words",
            sqlite: """
                CREATE TABLE search_words (
                    place BIGINT NOT NULL,
                    word TEXT NOT NULL,
                    reversed TEXT NOT NULL,
                    seen BIGINT NOT NULL,
                    PRIMARY KEY (place, word)
                ) WITHOUT ROWID;
                CREATE INDEX search_words_reversed ON search_words (place, reversed);
                DROP TABLE search_vocabulary;
                """,
            postgres: """
                CREATE TABLE search_words (
                    place BIGINT NOT NULL,
                    word TEXT COLLATE "C" NOT NULL,
                    reversed TEXT COLLATE "C" NOT NULL,
                    seen BIGINT NOT NULL,
                    PRIMARY KEY (place, word)
                );
                CREATE INDEX search_words_reversed ON search_words (place, reversed);
                DROP TABLE search_vocabulary;
                """),
        Migration(
            "0027-search-recent", sqlite: "",
            postgres: """
                CREATE TABLE search_recent (
                    id BIGINT PRIMARY KEY,
                    kind TEXT NOT NULL,
                    space_id BIGINT,
                    at BIGINT NOT NULL,
                    terms TSVECTOR NOT NULL
                );
                CREATE INDEX search_recent_terms ON search_recent USING gin (terms) WITH (gin_pending_list_limit = 64);
                CREATE TABLE search_recent_from (first BIGINT NOT NULL);
                INSERT INTO search_recent_from (first)
                    SELECT COALESCE((SELECT id FROM search_documents ORDER BY id DESC OFFSET 65535 LIMIT 1), 0);
                INSERT INTO search_recent
                    SELECT * FROM search_documents WHERE id >= (SELECT first FROM search_recent_from);
                """),
    ]
}
