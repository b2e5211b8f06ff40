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

    package var now: Instant { canvas.now }
    package var words: Words { canvas.words }
}
