/// One step of the schema, never edited after a release. Names sort in the order they run: `0003-posts`.
package struct Migration: Sendable {
    package let name: String
    package let sqlite: String
    package let postgres: String

    /// The same text for both engines: BIGINT, TEXT, DOUBLE PRECISION and BOOLEAN stay as they are, BLOB becomes BYTEA.
    package init(_ name: String, _ both: String) {
        self.init(name, sqlite: both, postgres: Migration.postgresText(both))
    }

    package init(_ name: String, sqlite: String, postgres: String) {
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func text(for engine: Engine) -> String {
        engine == .sqlite ? sqlite : postgres
    }

    private static func postgresText(_ text: String) -> String {
        text.split(separator: "BLOB", omittingEmptySubsequences: false).joined(separator: "BYTEA")
    }
}
