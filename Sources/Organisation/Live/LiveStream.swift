import Database
import NIOCore

/// One page that stands open: whose, what it looks at, and the little that waits to be sent to it.
struct LiveStream {
    typealias Number = Int

    /// A page that doesn't take up this many is dropped; it comes back and asks for what it missed.
    static let mostWaiting = 32

    let member: Member.ID
    let tokenHash: String
    let topic: LiveTopic?
    let chunks: AsyncStream<ByteBuffer>.Continuation
}

/// The text of server-sent events.
enum LiveText {
    static func event(_ name: String, _ data: String, id: Instant) -> ByteBuffer {
        ByteBuffer(string: "event: \(name)\nid: \(id.milliseconds)\ndata: \(data)\n\n")
    }

    /// Keeps the line open, and tells how far the page is.
    static func beat(id: Instant) -> ByteBuffer { event("beat", "", id: id) }

    /// How long the browser waits before it comes back: not everyone at once.
    static func retry() -> ByteBuffer { ByteBuffer(string: "retry: \(Int.random(in: 1000...4000))\n\n") }
}
