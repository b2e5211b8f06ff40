import Foundation
import Testing

@testable import Deliberation

/// Takes long without optimising, so only when asked:
/// `LARGE_COUNT=1 swift test -c release -Xswiftc -enable-testing --filter LargeCountTests`.
@Suite("a large election", .enabled(if: ProcessInfo.processInfo.environment["LARGE_COUNT"] != nil))
struct LargeCountTests {
    @Test("200 options by 100,000 ballots are counted within two seconds", arguments: [1, 6])
    func large(voters: Int) throws {
        var random = RandomProfiles(seed: 200)
        var profile = try RankedProfile(candidates: (1...200).map { "option \($0)" })
        var ranks = Array(1...200)
        for _ in 0..<100_000 {
            ranks.shuffle(using: &random)
            try profile.add(ranks, count: Int.random(in: 1...voters, using: &random))
        }
        let took = ContinuousClock().measure { #expect(!Schulze(PairwiseTally(profile)).winners.isEmpty) }
        print("Schulze, 200 options, 100,000 ballots of 1 to \(voters) voters: \(took)")
        #expect(took < .seconds(2))
    }
}
