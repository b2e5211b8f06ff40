import Hummingbird
import NIOCore

/// A page that stands open, as the browser hears it: the events of its stream, one after the other.
package final class LiveListener: Sendable {
    package struct Event: Sendable, Equatable {
        package let name: String
        package let data: String
        package let id: String
    }

    private let task: Task<Void, any Error>
    private let events: AsyncStream<Event>

    init(_ body: @escaping @Sendable (any ResponseBodyWriter) async throws -> Void) {
        let (events, continuation) = AsyncStream.makeStream(of: Event.self)
        self.events = events
        task = Task {
            defer { continuation.finish() }
            try await body(EventWriter(events: continuation))
        }
    }

    deinit { task.cancel() }

    /// The next event; nothing when the server ended the stream. Heartbeats are passed over.
    package func next() async -> Event? {
        for await event in events where event.name != "beat" { return event }
        return nil
    }

    /// The data of the next event with this name.
    package func next(_ name: String) async -> String? {
        while let event = await next() { if event.name == name { return event.data } }
        return nil
    }

    /// All that came and comes, until the server ends the stream.
    package func rest() async -> [Event] {
        var all: [Event] = []
        while let event = await next() { all.append(event) }
        return all
    }

    package func leave() { task.cancel() }
}

private struct EventWriter: ResponseBodyWriter {
    let events: AsyncStream<LiveListener.Event>.Continuation

    func write(_ buffer: ByteBuffer) async throws {
        var fields: [String: String] = [:]
        for line in String(buffer: buffer).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields[String(parts[0])] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        let name = fields["event"] ?? (fields["retry"] == nil ? "" : "retry")
        events.yield(.init(name: name, data: fields["data"] ?? fields["retry"] ?? "", id: fields["id"] ?? ""))
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
