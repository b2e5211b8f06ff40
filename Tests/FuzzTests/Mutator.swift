/// Makes bytes that are nearly right, the same ones for the same seed.
struct Mutator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(for target: FuzzTarget) -> [UInt8] {
        var bytes = Array((target.seeds.randomElement(using: &self) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...12, using: &self) { change(&bytes, target) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ target: FuzzTarget) {
        let place = Int.random(in: 0...bytes.count, using: &self)
        let end = min(bytes.count, place + Int.random(in: 0...24, using: &self))
        switch Int.random(in: 0..<7, using: &self) {
        case 0, 1: bytes.insert(contentsOf: Array((target.words.randomElement(using: &self) ?? "").utf8), at: place)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
        case 5: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self) }
        default:
            let word = Array((target.words.randomElement(using: &self) ?? "").utf8)
            for _ in 0..<Int.random(in: 2...40, using: &self) { bytes.insert(contentsOf: word, at: place) }
        }
    }
}
