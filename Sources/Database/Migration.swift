/// One step of the schema, never edited after a release. Names sort in the order they run: `0003-posts`.
package struct Migration: Sendable {
    package let name: String
    package let sqlite: String
    package let postgres: String

    /// The same text for both engines: BIGINT, TEXT, DOUBLE PRECISION and BOOLEAN stay as they are, BLOB becomes BYTEA.
    /// A BIGINT PRIMARY KEY becomes INTEGER PRIMARY KEY on SQLite: only under that name is it the row's own key, and not
    /// a second index to look in.
    package init(_ name: String, _ both: String) {
        self.init(
            name, sqlite: Migration.replacing("BIGINT PRIMARY KEY", by: "INTEGER PRIMARY KEY", in: both),
            postgres: Migration.replacing("BLOB", by: "BYTEA", in: both))
    }

    package init(_ name: String, sqlite: String, postgres: String) {
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func text(for engine: Engine) -> String {
        engine == .sqlite ? sqlite : postgres
    }

    private static func replacing(_ word: String, by other: String, in text: String) -> String {
        text.split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
    }
}
