/// Words that are one slip away: a letter too much, too few, another, or two changed about.
enum Typo {
    static let leastLetters = 5
    private static let mostLetters = 24
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    static func isPlain(_ word: [UInt8]) -> Bool {
        word.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }

    /// Some hundreds, without the word itself; none for a word too short to guess at.
    static func variants(_ word: [UInt8]) -> Set<String> {
        guard leastLetters...mostLetters ~= word.count, isPlain(word) else { return [] }
        var variants: Set<[UInt8]> = []
        for place in word.indices {
            var other = word
            other.remove(at: place)
            variants.insert(other)
            if place > 0 {
                other = word
                other.swapAt(place - 1, place)
                variants.insert(other)
            }
            for letter in alphabet {
                other = word
                other[place] = letter
                variants.insert(other)
            }
        }
        for place in 0...word.count {
            for letter in alphabet {
                var other = word
                other.insert(letter, at: place)
                variants.insert(other)
            }
        }
        variants.remove(word)
        return Set(variants.map { String(decoding: $0, as: UTF8.self) })
    }
}
