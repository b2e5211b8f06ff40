import Synchronization

/// Counts what the server does, by route pattern and never by address, person or text.
package final class Meter: Sendable {
    struct Key: Hashable {
        let method: String
        let route: String
    }

    struct Answers {
        /// By the first digit of the status, 1 to 5.
        var byClass = [Int](repeating: 0, count: 6)
        /// One more than there are bounds: the last is everything slower.
        var byTime = [Int](repeating: 0, count: Meter.bounds.count + 1)
        var seconds = 0.0
    }

    struct Work {
        var done = 0
        var failed = 0
        var seconds = 0.0
    }

    /// Upper bounds in seconds.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let answers = Mutex<[Key: Answers]>([:])
    private let chores = Mutex<[String: Work]>([:])
    private let mails = Mutex(Work())
    private let running = Atomic<Int>(0)

    package init() {}

    func began() { running.wrappingAdd(1, ordering: .relaxed) }
    func ended() { running.wrappingSubtract(1, ordering: .relaxed) }

    func answered(_ key: Key, status: Int, seconds: Double) {
        var place = 0
        while place < Self.bounds.count, seconds > Self.bounds[place] { place += 1 }
        answers.withLock { answers in
            var known = answers.removeValue(forKey: key) ?? Answers()
            known.byClass[min(5, max(1, status / 100))] += 1
            known.byTime[place] += 1
            known.seconds += seconds
            answers[key] = known
        }
    }

    func did(chore: String, seconds: Double, failed: Bool) {
        chores.withLock { $0[chore, default: Work()].add(seconds, failed) }
    }

    func mailed(seconds: Double, failed: Bool) { mails.withLock { $0.add(seconds, failed) } }

    var now: (running: Int, answers: [Key: Answers], chores: [String: Work], mails: Work) {
        (
            running.load(ordering: .relaxed), answers.withLock { $0 }, chores.withLock { $0 }, mails.withLock { $0 }
        )
    }
}

extension Meter.Work {
    mutating func add(_ time: Double, _ hasFailed: Bool) {
        done += hasFailed ? 0 : 1
        failed += hasFailed ? 1 : 0
        seconds += time
    }
}
