import Synchronization

/// Gives out ids that sort by time: 41 bits of milliseconds since 2010, 8 bits of node, 14 bits of sequence.
///
/// The sequence tells three streams apart: ids for now, ids for a past that is told in order, and ids for a past told
/// in any order. Within a millisecond each begins at a random place, so that two processes that share a node by
/// mistake, or a second import, hardly ever meet.
package final class IdentifierSource: Sendable {
    private struct State {
        var now = Position()
        var past = Position()
        var elsewhere: [Int64: Int64] = [:]
    }

    /// The last id given out in a stream.
    private struct Position {
        var time: Int64 = -1
        var sequence: Int64 = 0
    }

    private let clock: Clock
    private let node: Int64
    private let scattered: Bool
    private let state = Mutex(State())

    private static let nowRange: Range<Int64> = 0..<8192
    private static let pastRange: Range<Int64> = 8192..<12288
    private static let elsewhereRange: Range<Int64> = 12288..<16384
    /// 2010-01-01 in milliseconds since 1970.
    private static let epoch: Int64 = 1_262_304_000_000

    /// - Parameters:
    ///   - node: 0 to 255, a different one for each process that writes to the same database.
    ///   - scattered: whether sequences begin at a random place; off where a test wants the same ids each time.
    package init(clock: Clock, node: Int = 0, scattered: Bool = true) {
        precondition((0..<256).contains(node), "a node is a number from 0 to 255")
        self.clock = clock
        self.node = Int64(node)
        self.scattered = scattered
    }

    /// Never the same one twice and never a smaller one than before, also when the clock goes back.
    package func next<T>() -> Identifier<T> {
        let time = Self.time(clock.now())
        return state.withLock { identifier(advance(&$0.now, to: time, in: Self.nowRange)) }
    }

    /// For what happened before, such as an import: sorts with the ids given out at that moment.
    package func next<T>(at instant: Instant) -> Identifier<T> {
        let time = Self.time(instant)
        return state.withLock { state in
            if time >= state.past.time {
                return identifier(advance(&state.past, to: time, in: Self.pastRange))
            }
            return identifier(elsewhere(&state, time))
        }
    }

    /// Smaller than any id given out at this moment or later.
    package static func first(at instant: Instant) -> Int64 { time(instant) << 22 }

    /// When what has this id was made.
    package static func instant(of id: Int64) -> Instant { Instant(id >> 22 + epoch) }

    fileprivate static func time(_ instant: Instant) -> Int64 {
        min(max(0, instant.milliseconds - epoch), 1 << 41 - 1)
    }

    private func advance(_ position: inout Position, to time: Int64, in range: Range<Int64>) -> Position {
        if time > position.time {
            position = Position(time: time, sequence: start(range))
        } else if position.sequence + 1 < range.upperBound {
            position.sequence += 1
        } else {
            position = Position(time: position.time + 1, sequence: start(range))
        }
        return position
    }

    private func elsewhere(_ state: inout State, _ time: Int64) -> Position {
        var time = time
        while let last = state.elsewhere[time], last + 1 >= Self.elsewhereRange.upperBound { time += 1 }
        let sequence = state.elsewhere[time].map { $0 + 1 } ?? start(Self.elsewhereRange)
        state.elsewhere[time] = sequence
        return Position(time: time, sequence: sequence)
    }

    private func start(_ range: Range<Int64>) -> Int64 {
        guard scattered else { return range.lowerBound }
        return range.lowerBound + Int64.random(in: 0..<Int64(range.count / 2))
    }

    private func identifier<T>(_ position: Position) -> Identifier<T> {
        Identifier(rawValue: position.time << 22 | node << 14 | position.sequence)
    }
}
