import CPostgres
import Foundation
import Logging
import Synchronization

/// Hears the notices of PostgreSQL on a connection and thread of its own, and connects again when that is lost.
final class PostgresCourier: Sendable {
    private struct State {
        var isStarted = false
        var isClosed = false
        var whenEnded: [CheckedContinuation<Void, Never>] = []
    }

    private let address: String
    private let listeners: Listeners
    private let logger: Logger
    private let state = Mutex(State())
    /// Rung when someone began or stopped to listen; the thread waits for that and for the server at once.
    private let bell = Bell()

    init(address: String, listeners: Listeners, logger: Logger) {
        self.address = address
        self.listeners = listeners
        self.logger = logger
    }

    /// Called when the channels may have changed. The connection is made when there is a first one.
    func wake() {
        let starts = state.withLock { state in
            guard !state.isStarted, !state.isClosed else { return false }
            state.isStarted = true
            return true
        }
        if starts {
            let thread = Thread { self.live() }
            thread.name = "courier"
            thread.start()
        } else {
            bell.ring()
        }
    }

    func shut() {
        state.withLock { $0.isClosed = true }
        bell.ring()
    }

    func close() async {
        shut()
        await withCheckedContinuation { continuation in
            let isRunning = state.withLock { state in
                if state.isStarted { state.whenEnded.append(continuation) }
                return state.isStarted
            }
            if !isRunning { continuation.resume() }
        }
    }

    private func live() {
        var pause: Int32 = 100
        var isAway = false
        while !state.withLock(\.isClosed) {
            do {
                let link = try PostgresLink(address: address, limits: Limits(), isPooled: true)
                if isAway { logger.notice("Notices are heard again") }
                (pause, isAway) = (100, false)
                try listen(on: link)
            } catch {
                if !isAway { logger.warning("Notices are not heard", metadata: ["message": "\(error)"]) }
                isAway = true
                var ring = pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0)
                poll(&ring, 1, pause)
                pause = min(pause * 2, 5000)
            }
        }
        let ended = state.withLock { state in
            state.isStarted = false
            defer { state.whenEnded = [] }
            return state.whenEnded
        }
        for continuation in ended { continuation.resume() }
    }

    private func listen(on link: PostgresLink) throws {
        var heard: Set<String> = []
        while !state.withLock(\.isClosed) {
            let wanted = listeners.channels
            for channel in heard.subtracting(wanted) { try command("UNLISTEN", channel, link) }
            for channel in wanted.subtracting(heard) {
                try command("LISTEN", channel, link)
                listeners.tell(channel, "")
            }
            heard = wanted
            listeners.greet(heard)
            tell(link)
            try wait(link)
        }
    }

    private func command(_ verb: String, _ channel: String, _ link: PostgresLink) throws {
        guard let name = PQescapeIdentifier(link.pointer, channel, channel.utf8.count) else { throw link.lost() }
        defer { PQfreemem(name) }
        let result = PostgresResult(PQexec(link.pointer, "\(verb) \(String(cString: name))"))
        if result.isFailure { throw link.error(result, statement: verb) }
    }

    private func tell(_ link: PostgresLink) {
        while let notice = PQnotifies(link.pointer) {
            listeners.tell(String(cString: notice.pointee.relname), String(cString: notice.pointee.extra))
            PQfreemem(notice)
        }
    }

    private func wait(_ link: PostgresLink) throws {
        var both = [
            pollfd(fd: PQsocket(link.pointer), events: Int16(POLLIN), revents: 0),
            pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        poll(&both, 2, -1)
        bell.answer()
        guard PQconsumeInput(link.pointer) == 1 else { throw link.lost() }
    }
}
