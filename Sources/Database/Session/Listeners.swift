import Synchronization

/// Who in this process listens to which channel.
final class Listeners: Sendable {
    private struct State {
        var streams: [String: [Int: Listener]] = [:]
        var count = 0
        var isClosed = false
    }

    private struct Listener {
        let continuation: AsyncStream<String>.Continuation
        var isGreeted = false
    }

    private let state = Mutex(State())

    var channels: Set<String> { state.withLock { Set($0.streams.keys) } }

    /// - Parameters:
    ///   - greeting: whether to greet at once, and not when the server is listened to.
    ///   - changed: called when someone began or stopped to listen.
    func listen(_ channel: String, greeting: Bool, changed: @escaping @Sendable () -> Void) -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(4096))
        let number = state.withLock { state in
            state.count += 1
            state.streams[channel, default: [:]][state.count] = Listener(continuation: continuation)
            return state.count
        }
        continuation.onTermination = { [weak self] _ in
            self?.remove(number, from: channel)
            changed()
        }
        if greeting { greet([channel]) }
        if state.withLock(\.isClosed) { continuation.finish() } else { changed() }
        return stream
    }

    /// An empty payload says that something may have been missed; a listener whose buffer overflows gets one.
    func tell(_ channel: String, _ payload: String) {
        state.withLock { state in
            for number in state.streams[channel, default: [:]].keys {
                guard let listener = state.streams[channel]?[number] else { continue }
                if payload.isEmpty { state.streams[channel]?[number]?.isGreeted = true }
                if case .dropped = listener.continuation.yield(payload) { listener.continuation.yield("") }
            }
        }
    }

    /// Tells those who are new that from here on nothing is missed.
    func greet(_ channels: Set<String>) {
        state.withLock { state in
            for (channel, listeners) in state.streams where channels.contains(channel) {
                for (number, listener) in listeners where !listener.isGreeted {
                    state.streams[channel]?[number]?.isGreeted = true
                    listener.continuation.yield("")
                }
            }
        }
    }

    func finish() {
        let all = state.withLock { state in
            state.isClosed = true
            return state.streams.values.flatMap { $0.values.map(\.continuation) }
        }
        for continuation in all { continuation.finish() }
    }

    private func remove(_ number: Int, from channel: String) {
        state.withLock { state in
            state.streams[channel]?[number] = nil
            if state.streams[channel]?.isEmpty == true { state.streams[channel] = nil }
        }
    }
}
