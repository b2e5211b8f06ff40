/// Ballots as a voter filled them in, one slot for each rank: the input of instant run-off, which has rules for slots
/// left open, double marks and repeated names.
package struct SlotProfile: Sendable, Equatable {
    /// What stands at one rank of a ballot. Options are numbered from 0.
    package enum Slot: Sendable, Equatable {
        case skipped
        case option(Int)
        /// More than one mark at this rank: which options, or an empty list where that is not known.
        case overvote([Int])
    }

    package let candidates: [String]
    var voterCounts = Voters()
    /// The slots of all ballots in a row: an option's number, `skipped`, or a place in `overvotes` counted down.
    private var slots: [Int32] = []
    /// Where each ballot ends in `slots`.
    private var ends: [Int] = []
    private var overvotes: [[Int]] = [[]]

    private static let skipped: Int32 = -1
    private static let firstOvervote: Int32 = -2

    package init(candidates: [String]) { self.candidates = candidates }

    /// Ranks read as slots, in their order: equal ranks are an overvote of known options, the unranked are not marked.
    /// A gap between ranks is no skipped slot, as only their order means something.
    package init(_ profile: RankedProfile) {
        candidates = profile.candidates
        voterCounts = profile.voterCounts
        slots.reserveCapacity(profile.ranks.count)
        ends.reserveCapacity(profile.ballotCount)
        var sorting = RankSorting(options: profile.candidates.count)
        for ballot in 0..<profile.ballotCount {
            sorting.sort(profile.row(ballot))
            appendRanked(sorting.keys)
        }
    }

    /// How many people voted, those who marked nothing included.
    package var voters: Int { voterCounts.total }

    package var ballotCount: Int { ends.count }

    package func count(of ballot: Int) -> Int { voterCounts.counts[ballot] }

    /// Takes a ballot of `count` voters.
    package mutating func add(_ ballot: [Slot], count: Int = 1) throws(ProfileError) {
        for slot in ballot {
            let options: [Int] =
                switch slot {
                case .skipped: []
                case .option(let option): [option]
                case .overvote(let options): options
                }
            for option in options where !candidates.indices.contains(option) { throw .unknownOption(option) }
        }
        try voterCounts.add(count)
        for slot in ballot { slots.append(stored(slot)) }
        ends.append(slots.count)
    }

    package func ballot(_ ballot: Int) -> [Slot] { (0..<slotCount(of: ballot)).map { slot($0, of: ballot) } }

    func slotCount(of ballot: Int) -> Int { ends[ballot] - start(of: ballot) }

    func slot(_ slot: Int, of ballot: Int) -> Slot {
        let mark = slots[start(of: ballot) + slot]
        if mark >= 0 { return .option(Int(mark)) }
        return mark == Self.skipped ? .skipped : .overvote(overvotes[Int(Self.firstOvervote - mark)])
    }

    private func start(of ballot: Int) -> Int { ballot == 0 ? 0 : ends[ballot - 1] }

    private mutating func stored(_ slot: Slot) -> Int32 {
        switch slot {
        case .skipped: return Self.skipped
        case .option(let option): return Int32(option)
        case .overvote(let options):
            guard !options.isEmpty else { return Self.firstOvervote }
            overvotes.append(options)
            return Self.firstOvervote - Int32(overvotes.count - 1)
        }
    }

    /// `keys` are those of `RankSorting`.
    private mutating func appendRanked(_ keys: [Int32]) {
        var place = 0
        while place < keys.count {
            let rank = RankSorting.rank(keys[place])
            let start = place
            while place < keys.count, RankSorting.rank(keys[place]) == rank { place += 1 }
            if place - start == 1 {
                slots.append(Int32(RankSorting.option(keys[start])))
            } else {
                slots.append(stored(.overvote(keys[start..<place].map(RankSorting.option))))
            }
        }
        ends.append(slots.count)
    }
}
