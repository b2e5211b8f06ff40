import Foundation
import Testing

@testable import Deliberation

@Suite("Wilson intervals")
struct WilsonTests {
    private struct Case: Decodable {
        let k: Int
        let n: Int
        let wilson95: [Double]
    }

    @Test("the ends are those known from the formula")
    func known() throws {
        let half = try #require(Wilson(yes: 1, of: 2))
        #expect(abs(half.lower - 0.094531205734) < 1e-11 && abs(half.upper - 0.905468794266) < 1e-11)
        #expect(Wilson(yes: 0, of: 7)?.lower == 0)
        #expect(Wilson(yes: 7, of: 7)?.upper == 1)
        #expect(Wilson(yes: 3, of: 4)?.share == 0.75)
    }

    @Test("where nobody answered there is no share")
    func nobody() {
        #expect(Wilson(yes: 0, of: 0) == nil)
        #expect(Wilson(yes: 3, of: 2) == nil)
        #expect(Wilson(yes: -1, of: 2) == nil)
        #expect(Wilson(yes: 1, of: 2) != nil)
    }

    @Test("the intervals of the reference data")
    func reference() throws {
        guard let data = try ReferenceData.file("survey-stats/wilson.json") else { return }
        let cases = try JSONDecoder().decode([Case].self, from: data)
        #expect(cases.count > 20)
        for known in cases {
            let interval = try #require(Wilson(yes: known.k, of: known.n))
            #expect(abs(interval.lower - known.wilson95[0]) < 1e-9, "\(known.k) of \(known.n)")
            #expect(abs(interval.upper - known.wilson95[1]) < 1e-9, "\(known.k) of \(known.n)")
        }
    }
}
