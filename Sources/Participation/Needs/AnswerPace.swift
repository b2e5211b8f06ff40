import Database
import Organisation
import Synchronization
import Web

/// A light brake on answers from one address. A whole building may share one, so the limit is wide; and nothing of it is
/// ever stored: it lives in the memory of this process, under a key that is made anew at each start.
final class AnswerPace: Sendable {
    static let limit = 300
    static let window: Duration = .seconds(15 * 60)

    private struct State {
        var endsAt = Instant(0)
        var counts: [String: Int] = [:]
    }

    private let salt = Token.random().text
    private let state = Mutex(State())

    /// Throws 429 when there were too many.
    func count(_ address: String, at now: Instant) throws {
        let key = Token(text: salt + address).hash
        let (count, end) = state.withLock { state in
            if now >= state.endsAt || state.endsAt > now + Self.window {
                state = State(endsAt: now + Self.window)
            }
            state.counts[key, default: 0] += 1
            return (state.counts[key]!, state.endsAt)
        }
        guard count > Self.limit else { return }
        throw Problem.tooMany(retryAfter: max(1, Int((end - now).components.seconds)))
    }
}
