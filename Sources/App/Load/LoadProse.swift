import Foundation

/// Texts that cost little to make and yet vary as real ones do: how often a word comes, how long a sentence is.
struct LoadProse: Sendable {
    private let letters: [UInt8]
    /// Where each word begins in `letters`, and at the end where the last one ends.
    private let starts: [Int]
    private let frequency: Lottery

    init(_ words: [String]) {
        var letters: [UInt8] = []
        var starts = [0]
        for word in words {
            letters.append(contentsOf: word.utf8)
            starts.append(letters.count)
        }
        self.letters = letters
        self.starts = starts
        frequency = Lottery(weights: words.indices.map { 1 / pow(Double($0) + 2.7, 1.07) })
    }

    func title(_ random: inout LoadRandom) -> String {
        var text: [UInt8] = []
        sentence(3 + random.below(6), &text, &random)
        return String(decoding: text, as: UTF8.self)
    }

    /// - Parameter naming: what the text ends with, such as a colleague's handle
    func body(words count: Int, naming: String?, _ random: inout LoadRandom) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(count * 8)
        var rest = count
        var sentences = 0
        while rest > 0 {
            if sentences > 0 {
                // A paragraph now and then.
                if sentences % 5 == 0 { text.append(contentsOf: "\n\n".utf8) } else { text.append(UInt8(ascii: " ")) }
            }
            let length = min(rest, 4 + random.below(13))
            sentence(length, &text, &random)
            text.append(random.below(8) == 0 ? UInt8(ascii: "?") : UInt8(ascii: "."))
            rest -= length
            sentences += 1
        }
        if let naming { text.append(contentsOf: " \(naming)".utf8) }
        return String(decoding: text, as: UTF8.self)
    }

    private func sentence(_ length: Int, _ text: inout [UInt8], _ random: inout LoadRandom) {
        let start = text.count
        for number in 0..<length {
            if number > 0 { text.append(UInt8(ascii: " ")) }
            let word = frequency.draw(&random)
            text.append(contentsOf: letters[starts[word]..<starts[word + 1]])
            if number == 7, length > 10 { text.append(UInt8(ascii: ",")) }
        }
        if text[start] >= UInt8(ascii: "a"), text[start] <= UInt8(ascii: "z") { text[start] -= 32 }
    }
}
