import Foundation

/// Chance that comes out the same every time: SplitMix64 (Steele, Lea and Flood, 2014).
struct LoadRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// From 0 up to but not including 1.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// From 0 up to but not including `limit`.
    mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(limit)).high) }

    mutating func happens(_ chance: Double) -> Bool { fraction() < chance }

    /// A log-normal number: half of them are below `median`.
    mutating func logNormal(median: Double, spread: Double) -> Double {
        // Box and Muller; 1 - fraction is never 0.
        let normal = (-2 * log(1 - fraction())).squareRoot() * cos(2 * .pi * fraction())
        return median * exp(spread * normal)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
