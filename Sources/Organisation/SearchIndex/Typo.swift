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
        var variants: Set<String> = []
        variants.reserveCapacity((word.count + 1) * (2 * alphabet.count + 1))
        // One array is changed and changed back: a new one for each of some hundreds would take most of the time.
        var other = word
        for place in word.indices {
            let letter = other.remove(at: place)
            variants.insert(String(decoding: other, as: UTF8.self))
            other.insert(letter, at: place)
            for wrong in alphabet {
                other[place] = wrong
                variants.insert(String(decoding: other, as: UTF8.self))
            }
            other[place] = letter
            if place > 0 {
                other.swapAt(place - 1, place)
                variants.insert(String(decoding: other, as: UTF8.self))
                other.swapAt(place - 1, place)
            }
        }
        for place in 0...word.count {
            other.insert(alphabet[0], at: place)
            for letter in alphabet {
                other[place] = letter
                variants.insert(String(decoding: other, as: UTF8.self))
            }
            other.remove(at: place)
        }
        variants.remove(String(decoding: word, as: UTF8.self))
        return variants
    }
}
