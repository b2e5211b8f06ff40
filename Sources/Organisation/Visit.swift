import Database
import Web

/// One signed-in request while its page is read: who asks, when, in which language, and the snapshot to read from.
package struct Visit {
    package let db: Connection
    package let viewer: Viewer
    package let organisation: Organisation
    package let canvas: Canvas
    /// The path asked for, with its query.
    package let path: String

    private let once = Once()

    package var now: Instant { canvas.now }
    package var words: Words { canvas.words }

    init(db: Connection, viewer: Viewer, organisation: Organisation, canvas: Canvas, path: String) {
        self.db = db
        self.viewer = viewer
        self.organisation = organisation
        self.canvas = canvas
        self.path = path
    }

    /// What more than one part of a page asks for, such as the viewer's groups for menu and home: read the first time
    /// only. A key always stands for the same reading.
    package func once<T>(_ key: StaticString, _ read: () throws -> T) rethrows -> T {
        if let known = once.values[key.description] as? T { return known }
        let value = try read()
        once.values[key.description] = value
        return value
    }

    /// Puts in what another part of the page found out by the way, so that `once` needs no reading.
    package func know<T>(_ key: StaticString, _ value: T) { once.values[key.description] = value }

    private final class Once {
        var values: [String: Any] = [:]
    }
}
