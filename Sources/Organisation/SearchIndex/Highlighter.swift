/// Finds the words of a query back in a text, so that a page can mark them.
package struct Highlighter: Sendable {
    /// A piece of the text as it was written, not escaped.
    package struct Piece: Sendable, Equatable {
        package let text: String
        package let isHit: Bool
    }

    private let analyzers: AnalyzerPool
    private let terms: [Term]
    private let prefix: [UInt8]?
    /// What each term of the question is worth: a passage with a rare word is better than one with two frequent ones.
    private let worth: [Double]

    /// A word that counts as a term of the question, maybe as one of several.
    private struct Term {
        let dutch: [UInt8]
        let english: [UInt8]
        let number: Int
    }

    private struct Hit {
        let place: Range<Int>
        let term: Int
    }

    private static let mostHits = 200

    init(query: SearchQuery, analyzers: AnalyzerPool) {
        self.analyzers = analyzers
        prefix = query.prefix
        var terms: [Term] = []
        for (dutch, english) in query.clauses.flatMap({ zip($0.dutch, $0.english) }) {
            terms.append(Term(dutch: dutch, english: english, number: terms.count))
        }
        self.terms = terms
        worth = terms.map { _ in 1 }
    }

    init(_ sought: [SoughtTerm], worth: [Double], analyzers: AnalyzerPool) {
        self.analyzers = analyzers
        self.worth = worth
        prefix = nil
        terms = sought.enumerated().flatMap { number, term in
            term.alternatives.flatMap { alternative in
                zip(alternative.clause.dutch, alternative.clause.english).map {
                    Term(dutch: $0, english: $1, number: number)
                }
            }
        }
    }

    /// The whole text, marked.
    package func marked(_ text: String) -> [Piece] {
        pieces(of: text, 0..<text.utf8.count, hits(in: text, length: .max))
    }

    /// About `length` characters around the best place: where most of the words stand together, the first of those.
    /// Without a hit the beginning of the text.
    package func snippet(_ text: String, length: Int = 180) -> [Piece] {
        let hits = hits(in: text, length: length)
        let range = Excerpt(text).range(around: best(hits, length).map(\.place), length: length)
        var pieces = pieces(of: text, range, hits)
        if range.lowerBound > 0 { pieces.insert(Piece(text: "… ", isHit: false), at: 0) }
        if range.upperBound < text.utf8.count { pieces.append(Piece(text: " …", isHit: false)) }
        return pieces
    }

    /// The hits up to `length` bytes behind the first place where nothing better can follow: all words together.
    private func hits(in text: String, length: Int) -> [Hit] {
        analyzers.borrow { analyzer in
            var hits: [Hit] = []
            var end = Int.max
            analyzer.scan(text) { word, place, lexicon in
                if place.lowerBound >= end { return false }
                guard let term = term(word, lexicon) else { return true }
                hits.append(Hit(place: place, term: term))
                if end == .max, length < .max, let start = completeStart(hits, length) { end = start + length }
                return hits.count < Self.mostHits
            }
            return hits
        }
    }

    private func term(_ word: Int, _ lexicon: borrowing Lexicon) -> Int? {
        let (dutch, english) = (lexicon.stem(word, .nl), lexicon.stem(word, .en))
        if let term = terms.first(where: { $0.dutch[...] == dutch || $0.english[...] == english }) {
            return term.number
        }
        guard let prefix, lexicon.traits(word).contains(.isCompletion), lexicon.word(word).starts(with: prefix) else {
            return nil
        }
        return worth.count - 1
    }

    /// Where the last `length` bytes start, if they have every word.
    private func completeStart(_ hits: [Hit], _ length: Int) -> Int? {
        guard let last = hits.last else { return nil }
        var missing = (1 << worth.count) - 1
        for hit in hits.reversed() where last.place.upperBound - hit.place.lowerBound <= length {
            missing &= ~(1 << hit.term)
            if missing == 0 { return hit.place.lowerBound }
        }
        return nil
    }

    /// The hits that fit in `length` bytes and say most: with most different and rarest words; of equals the first.
    private func best(_ hits: [Hit], _ length: Int) -> ArraySlice<Hit> {
        var best = hits[..<min(1, hits.count)]
        var most = 0.0
        for first in hits.indices {
            var seen = 0
            var end = first
            while end < hits.count, end == first || hits[end].place.upperBound - hits[first].place.lowerBound <= length
            {
                seen |= 1 << hits[end].term
                end += 1
            }
            let total = worth.indices.reduce(0) { seen & (1 << $1) != 0 ? $0 + worth[$1] : $0 }
            if total > most {
                best = hits[first..<end]
                most = total
            }
        }
        return best
    }

    private func pieces(of text: String, _ range: Range<Int>, _ hits: [Hit]) -> [Piece] {
        let utf8 = text.utf8
        let piece = { (range: Range<Int>, isHit: Bool) in
            let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let end = utf8.index(start, offsetBy: range.count)
            return Piece(text: String(text[start..<end]), isHit: isHit)
        }
        var pieces: [Piece] = []
        var at = range.lowerBound
        for hit in hits where hit.place.lowerBound >= at && hit.place.upperBound <= range.upperBound {
            if hit.place.lowerBound > at { pieces.append(piece(at..<hit.place.lowerBound, false)) }
            pieces.append(piece(hit.place, true))
            at = hit.place.upperBound
        }
        if at < range.upperBound { pieces.append(piece(at..<range.upperBound, false)) }
        return pieces
    }
}
