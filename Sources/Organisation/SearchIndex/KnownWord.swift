/// A word with its stems, on its own.
struct KnownWord: Sendable, Equatable {
    let word: [UInt8]
    let dutch: [UInt8]
    let english: [UInt8]
    let traits: WordTraits
}
