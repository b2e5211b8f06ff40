/// Where each ballot lies at one moment of an instant run-off.
struct RunoffState: Sendable {
    private let profile: SlotProfile
    private let rules: RunoffRules
    private(set) var isContinuing: [Bool]
    /// The option each ballot counts for; nil when it is exhausted, and then it stays so.
    private var holders: [Int32]
    private(set) var exhausted = RunoffRound.Exhausted()
    private(set) var tallies: [Int: Int] = [:]

    private static let nobody: Int32 = -1

    private enum Reading {
        case vote(Int)
        case over(WritableKeyPath<RunoffRound.Exhausted, Int> & Sendable)
    }

    init(_ profile: SlotProfile, excluded: Set<Int>, rules: RunoffRules) {
        self.profile = profile
        self.rules = rules
        isContinuing = profile.candidates.indices.map { !excluded.contains($0) }
        holders = [Int32](repeating: Self.nobody, count: profile.ballotCount)
        for option in continuing { tallies[option] = 0 }
        for ballot in holders.indices { move(ballot) }
    }

    var continuing: [Int] { isContinuing.indices.filter { isContinuing[$0] } }

    /// Takes options out of the race; their ballots go on to the next one named.
    mutating func eliminate(_ options: [Int]) -> [RunoffRound.Transfer] {
        for option in options {
            isContinuing[option] = false
            tallies[option] = nil
        }
        var moved: [Int: [Int?: Int]] = [:]
        for ballot in holders.indices where holders[ballot] != Self.nobody && !isContinuing[Int(holders[ballot])] {
            let from = Int(holders[ballot])
            let to = move(ballot)
            moved[from, default: [:]][to, default: 0] += profile.count(of: ballot)
        }
        return options.sorted().flatMap { from in
            (moved[from] ?? [:]).filter { $0.value > 0 }.sorted { ($0.key ?? .max) < ($1.key ?? .max) }
                .map { RunoffRound.Transfer(from: from, to: $0.key, votes: $0.value) }
        }
    }

    @discardableResult
    private mutating func move(_ ballot: Int) -> Int? {
        switch read(ballot) {
        case .vote(let option):
            holders[ballot] = Int32(option)
            tallies[option, default: 0] += profile.count(of: ballot)
            return option
        case .over(let reason):
            holders[ballot] = Self.nobody
            exhausted[keyPath: reason] += profile.count(of: ballot)
            return nil
        }
    }

    /// Reads a ballot from the top. What was passed before is passed again: options do not come back.
    private func read(_ ballot: Int) -> Reading {
        let slots = min(profile.slotCount(of: ballot), rules.rankingsAllowed ?? .max)
        var seen: Set<Int> = []
        var open = 0
        var isBlank = true
        for place in 0..<slots {
            let slot = profile.slot(place, of: ballot)
            if slot == .skipped {
                open += 1
                continue
            }
            isBlank = false
            if let allowed = rules.skippedRanksAllowed, open > allowed { return .over(\.skipped) }
            open = 0
            if rules.exhaustsOnDuplicate, repeats(slot, &seen) { return .over(\.duplicates) }
            if let reading = reading(of: slot) { return reading }
        }
        return .over(isBlank ? \.blank : \.choices)
    }

    /// nil: look at the next slot.
    private func reading(of slot: SlotProfile.Slot) -> Reading? {
        switch slot {
        case .skipped: return nil
        case .option(let option): return isContinuing[option] ? .vote(option) : nil
        case .overvote(let options):
            switch rules.overvote {
            case .alwaysSkipToNextRank: return nil
            case .exhaustImmediately: return .over(\.overvotes)
            case .exhaustIfMultipleContinuing:
                let left = Set(options.filter { isContinuing[$0] })
                if options.isEmpty || left.count > 1 { return .over(\.overvotes) }
                return left.first.map { .vote($0) }
            }
        }
    }

    private func repeats(_ slot: SlotProfile.Slot, _ seen: inout Set<Int>) -> Bool {
        switch slot {
        case .skipped: false
        case .option(let option): !seen.insert(option).inserted
        case .overvote(let options): Set(options).count { !seen.insert($0).inserted } > 0
        }
    }
}
