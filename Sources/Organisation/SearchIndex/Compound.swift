/// Dutch writes words together: "sleutelkastje" is "sleutel" and "kastje", with at times a letter that only joins them.
enum Compound {
    /// Shorter parts make nearly every word a compound.
    static let leastLetters = 4

    struct Split: Hashable {
        let head: [UInt8]
        let tail: [UInt8]
    }

    /// All ways to take a word apart, whether its parts are words or not.
    static func splits(_ word: [UInt8]) -> [Split] {
        guard word.count >= 2 * leastLetters, word.count <= WordScanner.mostLetters, Typo.isPlain(word) else {
            return []
        }
        return (leastLetters...(word.count - leastLetters)).flatMap { place in
            let tail = Array(word[place...])
            return heads(Array(word[..<place])).map { Split(head: $0, tail: tail) }
        }
    }

    private static func heads(_ head: [UInt8]) -> [[UInt8]] {
        var heads = [head]
        for joint in ["s", "e", "n", "en"].map({ Array($0.utf8) })
        where head.count - joint.count >= leastLetters && head.suffix(joint.count).elementsEqual(joint) {
            heads.append(Array(head.dropLast(joint.count)))
        }
        return heads
    }
}
