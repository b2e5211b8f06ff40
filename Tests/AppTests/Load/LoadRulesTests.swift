import Database
import Testing

@testable import App

@Suite("chance")
struct LoadRulesTests {
    @Test("a lottery draws as often as its weights say")
    func lottery() {
        var random = LoadRandom(seed: 7)
        let lottery = Lottery(weights: [1, 0, 3, 6])
        var drawn = [0, 0, 0, 0]
        for _ in 0..<100_000 { drawn[lottery.draw(&random)] += 1 }
        #expect(drawn[1] == 0)
        #expect((9_000...11_000).contains(drawn[0]))
        #expect((28_500...31_500).contains(drawn[2]))
        #expect((58_000...62_000).contains(drawn[3]))
    }

    @Test("an agenda gives back the earliest first")
    func agenda() {
        var random = LoadRandom(seed: 3)
        var agenda = LoadAgenda<Int>()
        let times = (0..<500).map { _ in random.below(300) }
        for time in times { agenda.add(time, at: Instant(Int64(time))) }
        var taken: [Int] = []
        while let next = agenda.take() { taken.append(next.element) }
        #expect(taken == times.sorted())
    }

    @Test("an organisation is at work in office hours, and never later than now")
    func calendar() {
        let now = Instant(1_795_419_000_000)
        let calendar = LoadCalendar(end: now)
        let moments = (0..<1000).map { calendar.moment(at: (Double($0) + 0.5) / 1000) }
        #expect(moments == moments.sorted())
        #expect(moments.allSatisfy { $0 >= calendar.start && $0 <= now })
        let working = moments.count { moment in
            let hours = (moment.milliseconds / 3_600_000 + 1) % 24
            return (7...18).contains(hours)
        }
        #expect(working > 850)
        #expect(calendar.moment(after: now, busyHours: 1) == nil)
        let start = moments[500]
        let next = calendar.moment(after: start, busyHours: 2)
        #expect(next.map { $0 > start } == true)
    }

    @Test("there are thousands of words, all different")
    func words() {
        var random = LoadRandom(seed: 1)
        let words = LoadWords.all(&random)
        #expect(words.count == LoadWords.count)
        #expect(Set(words).count == words.count)
        #expect(LoadSpaces.draft(0).name == "Iedereen")
        #expect(Set((0..<1000).map { LoadSpaces.draft($0).name }).count == 1000)
    }
}
