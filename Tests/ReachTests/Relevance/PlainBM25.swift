import Foundation

/// Okapi BM25 as everybody knows it (k1 1.2, b 0.75): words as they are written, no stems, nothing left out.
/// What our own ranking is held against.
struct PlainBM25 {
    private let postings: [Substring: [(document: Int, count: Double)]]
    private let lengths: [Double]
    private let average: Double

    private static let k1 = 1.2
    private static let b = 0.75

    init(_ texts: [String]) {
        var postings: [Substring: [(document: Int, count: Double)]] = [:]
        var lengths: [Double] = []
        for (document, text) in texts.enumerated() {
            let words = Self.words(text)
            lengths.append(Double(words.count))
            for (word, count) in Self.counts(words) { postings[word, default: []].append((document, count)) }
        }
        self.postings = postings
        self.lengths = lengths
        average = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    }

    /// Every document that has a word of the question, best first; of equals the first.
    func rank(_ question: String) -> [(document: Int, score: Double)] {
        var scores: [Int: Double] = [:]
        for (word, asked) in Self.counts(Self.words(question)).sorted(by: { $0.key < $1.key }) {
            guard let found = postings[word] else { continue }
            let (all, with) = (Double(lengths.count), Double(found.count))
            let rarity = log(1 + (all - with + 0.5) / (with + 0.5))
            for (document, count) in found {
                let length = 1 - Self.b + Self.b * lengths[document] / average
                scores[document, default: 0] +=
                    asked * rarity * count * (Self.k1 + 1) / (count + Self.k1 * length)
            }
        }
        return scores.map { (document: $0.key, score: $0.value) }
            .sorted { ($0.score, $1.document) > ($1.score, $0.document) }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    private static func counts(_ words: [Substring]) -> [Substring: Double] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
