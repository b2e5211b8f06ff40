/// Sorts the options of one ballot after the other by rank, in memory that is used again.
struct RankSorting {
    /// The ranked options, best first; those with equal ranks in their own order. See `rank` and `option`.
    private(set) var keys: [Int32] = []
    /// How many options have each rank, and then where they go.
    private var places: [Int]

    init(options: Int) { places = [Int](repeating: 0, count: options + 2) }

    static func rank(_ key: Int32) -> Int { Int(key >> 16) }

    static func option(_ key: Int32) -> Int { Int(key & 0xffff) }

    mutating func sort(_ row: ArraySlice<Int16>) {
        keys.removeAll(keepingCapacity: true)
        for (option, rank) in row.enumerated() where rank != RankedProfile.unranked {
            keys.append(Int32(rank) << 16 | Int32(option))
        }
        // Ranks are seldom above the number of options: then they are dealt out, which takes one step for each.
        if keys.allSatisfy({ Self.rank($0) < places.count - 1 }) { deal() } else { keys.sort() }
    }

    private mutating func deal() {
        for rank in places.indices { places[rank] = 0 }
        for key in keys { places[Self.rank(key) + 1] += 1 }
        for rank in places.indices.dropFirst() { places[rank] += places[rank - 1] }
        let unsorted = keys
        for key in unsorted {
            keys[places[Self.rank(key)]] = key
            places[Self.rank(key)] += 1
        }
    }
}
