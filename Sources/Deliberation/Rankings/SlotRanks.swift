extension RankedProfile {
    /// Slots read as ranks: the number of the slot is the rank, options marked together are tied, an overvote of unknown
    /// options ranks nobody, and who is named twice has the first rank. Those `excluded` are left out of the options.
    package init(_ profile: SlotProfile, excluding excluded: Set<Int> = []) throws(ProfileError) {
        let kept = profile.candidates.indices.filter { !excluded.contains($0) }
        try self.init(candidates: kept.map { profile.candidates[$0] })
        for ballot in 0..<profile.ballotCount {
            var ranks = [Int?](repeating: nil, count: profile.candidates.count)
            for (place, slot) in profile.ballot(ballot).enumerated() {
                switch slot {
                case .skipped: break
                case .option(let option): ranks[option] = ranks[option] ?? place + 1
                case .overvote(let options): for option in options { ranks[option] = ranks[option] ?? place + 1 }
                }
            }
            try add(kept.map { ranks[$0] }, count: profile.count(of: ballot))
        }
    }
}
