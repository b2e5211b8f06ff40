/// Where the data is kept.
package enum DatabaseLocation: Sendable, Equatable {
    /// SQLite without a file; gone when closed.
    case memory
    /// SQLite in a file, made when it isn't there.
    case file(String)
    /// A `postgres://` address; docs/decisions/0002 lists the parameters it may carry.
    case postgres(String)

    package init(_ text: String) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(text)
        } else if text == ":memory:" {
            self = .memory
        } else {
            self = .file(text)
        }
    }

    package var engine: Engine {
        if case .postgres = self { .postgres } else { .sqlite }
    }
}
