import Database
import Foundation
import Synchronization
import Testing

@Suite("Ids and time")
struct IdentifierTests {
    private enum Post {}
    private typealias ID = Identifier<Post>

    /// A clock that a test turns.
    private final class Hand: Sendable {
        let time = Mutex(Instant(1_700_000_000_000))
        func now() -> Instant { time.withLock { $0 } }
    }

    @Test("ids rise and never repeat, also when the clock goes back")
    func rising() {
        let hand = Hand()
        let source = IdentifierSource(clock: Clock { hand.now() })
        var ids: [ID] = []
        for step in 0..<30_000 {
            if step % 100 == 0 { hand.time.withLock { $0 = $0 + .milliseconds(step % 700 == 0 ? -500 : 1) } }
            ids.append(source.next())
        }
        let (isRising, different) = (ids == ids.sorted(), Set(ids).count)
        #expect(isRising)
        #expect(different == 30_000)
    }

    @Test("threads never get the same id")
    func threads() async {
        let source = IdentifierSource(clock: .fixed(Instant(1_700_000_000_000)))
        let ids = await withTaskGroup(of: [ID].self) { group in
            for _ in 0..<8 { group.addTask { (0..<5_000).map { _ in source.next() } } }
            return await group.reduce(into: Set<ID>()) { $0.formUnion($1) }
        }
        #expect(ids.count == 40_000)
    }

    @Test("ids for the past sort by that past, in and out of order, and differ from those for now")
    func past() {
        let now = Instant(1_700_000_000_000)
        let source = IdentifierSource(clock: .fixed(now))
        let times = (0..<20_000).map { now - .milliseconds(30_000 - $0 / 2) }
        let mixed = times + times.shuffled() + times.reversed()
        let dated: [(Instant, ID)] = mixed.map { ($0, source.next(at: $0)) }
        let current: [ID] = (0..<20_000).map { _ in source.next() }
        let different = Set(dated.map(\.1) + current).count
        #expect(different == 80_000)
        let sorted = dated.sorted { $0.1 < $1.1 }.map(\.0)
        let isInOrder = zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }
        #expect(isInOrder)
    }

    @Test("many at one moment of the past, and moments before there were ids")
    func crowded() {
        let source = IdentifierSource(clock: .system)
        let ids: [ID] = (0..<20_000).map { _ in source.next(at: Instant(0)) }
        let different = Set(ids).count
        #expect(different == 20_000)
        #expect((ids.min()?.rawValue ?? -1) >= 0)
    }

    @Test("nodes never give the same id")
    func nodes() {
        let now = Instant(1_700_000_000_000)
        let sources = (0..<256).map { IdentifierSource(clock: .fixed(now), node: $0, scattered: false) }
        let ids: [ID] = sources.map { $0.next() }
        let different = Set(ids).count
        #expect(different == 256)
        let again: ID = IdentifierSource(clock: .fixed(now), scattered: false).next()
        #expect(again == ids[0])
    }

    @Test(
        "an id has one spelling", arguments: ["", "-1", "+1", "01", " 1", "1 ", "1e3", "9223372036854775808", "１"])
    func spelling(text: String) {
        #expect(ID(text) == nil)
        #expect(ID("9223372036854775807")?.rawValue == .max)
        #expect(ID("0")?.description == "0")
    }

    @Test("ids and instants travel as JSON")
    func json() throws {
        let id = ID(rawValue: .max)
        #expect(String(decoding: try JSONEncoder().encode([id]), as: UTF8.self) == "[\"9223372036854775807\"]")
        #expect(try JSONDecoder().decode([ID].self, from: JSONEncoder().encode([id])) == [id])
        #expect(try JSONDecoder().decode([Instant].self, from: Data("[5]".utf8)) == [Instant(5)])
    }

    @Test("instants are counted with")
    func instants() {
        let noon = Instant(1_000)
        #expect(noon + .seconds(2) == Instant(3_000))
        #expect(noon - .milliseconds(1) == Instant(999))
        #expect(Instant(3_000) - noon == .seconds(2))
        #expect(Instant(date: noon.date) == noon)
        #expect(noon < Instant(1_001))
        #expect(abs(Clock.system.now().date.timeIntervalSinceNow) < 5)
    }
}
