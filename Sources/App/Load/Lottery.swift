/// Draws a number with the chances given, in constant time: Vose's alias method (1991).
struct Lottery: Sendable {
    /// Of 2^32: the chance to stay with the slot drawn.
    private var stays: [UInt32]
    private var aliases: [UInt32]

    /// - Parameter weights: not negative, and not all zero
    init(weights: [Double]) {
        let count = weights.count
        let total = weights.reduce(0, +)
        var scaled = weights.map { $0 * Double(count) / total }
        stays = Array(repeating: .max, count: count)
        aliases = (0..<count).map(UInt32.init)
        var small = scaled.indices.filter { scaled[$0] < 1 }
        var large = scaled.indices.filter { scaled[$0] >= 1 }
        while let less = small.popLast() {
            guard let more = large.last else { break }
            stays[less] = UInt32(scaled[less] * 0x1p32)
            aliases[less] = UInt32(more)
            scaled[more] -= 1 - scaled[less]
            if scaled[more] < 1 { small.append(large.removeLast()) }
        }
    }

    func draw(_ random: inout LoadRandom) -> Int {
        let bits = random.next()
        let slot = Int(((bits >> 32) * UInt64(stays.count)) >> 32)
        return UInt32(truncatingIfNeeded: bits) < stays[slot] ? slot : Int(aliases[slot])
    }
}
