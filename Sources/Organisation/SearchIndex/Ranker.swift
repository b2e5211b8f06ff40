import Database
import Foundation

/// Says how well texts answer a question: BM25F over title and text, with what stands together, how much of the question
/// is there, and a little for what is new. It knows of no documents but those it is given.
struct Ranker {
    struct Text {
        let title: String
        let body: String
        let at: Instant
    }

    struct Score {
        var score = 0.0
        var coverage = 0.0
        var isComplete = false
    }

    private let terms: [SoughtTerm]
    /// How rare each term is.
    private let rarity: [Double]
    private let weights: RankWeights
    private let now: Instant
    private var alternatives: [[Alternative]] = []
    /// The stems that are looked for, with the numbers of the atoms they stand for.
    private var atoms: [ArraySlice<UInt8>: [Int]] = [:]
    private var atomCount = 0
    /// The first two letters of those stems: most words of a text begin otherwise, which is seen sooner.
    private var beginnings = Array(repeating: false, count: 1 << 16)

    /// As `SoughtTerm.Alternative`, in numbers of atoms.
    private struct Alternative {
        let atoms: [Int]
        let isPhrase: Bool
        let weight: Double
    }

    /// A text as far as it matters: where each atom stands. The title's places come first, far from those of the body.
    private struct Reading {
        var places: [[Int]]
        var titleCount = 0
        var bodyCount = 0
    }

    private static let bodyStart = 1000
    /// The words of a text as people write them.
    private static let usualBody = 70.0

    init(_ terms: [SoughtTerm], rarity: [Double], _ weights: RankWeights, at now: Instant) {
        self.terms = terms
        self.rarity = rarity
        self.weights = weights
        self.now = now
        for term in terms {
            alternatives.append(
                term.alternatives.map { alternative in
                    let atoms = zip(alternative.clause.dutch, alternative.clause.english).map { atom($0, $1) }
                    return Alternative(atoms: atoms, isPhrase: alternative.isPhrase, weight: alternative.weight)
                })
        }
    }

    private mutating func atom(_ dutch: [UInt8], _ english: [UInt8]) -> Int {
        let number = atomCount
        atomCount += 1
        for stem in dutch == english ? [dutch] : [dutch, english] {
            atoms[stem[...], default: []].append(number)
            beginnings[Self.beginning(stem[...])] = true
        }
        return number
    }

    private static func beginning(_ stem: ArraySlice<UInt8>) -> Int {
        Int(stem.first ?? 0) << 8 | Int(stem.dropFirst().first ?? 0)
    }

    func scores(of texts: [Text], _ analyzer: inout Analyzer) -> [Score] {
        let readings = texts.map { read($0, &analyzer) }
        // What was found for a long question is longer than what is written: held against its own average, a text that
        // has every word by being long would win.
        let titled = readings.filter { $0.titleCount > 0 }
        let average = (
            title: Self.average(titled.map(\.titleCount)),
            body: min(Self.usualBody, Self.average(readings.map(\.bodyCount)))
        )
        return zip(texts, readings).map { score($0, $1, average) }
    }

    private static func average(_ counts: [Int]) -> Double {
        counts.isEmpty ? 1 : max(1, Double(counts.reduce(0, +)) / Double(counts.count))
    }

    private func read(_ text: Text, _ analyzer: inout Analyzer) -> Reading {
        let (words, titleCount) = analyzer.words(title: text.title, body: text.body)
        var reading = Reading(
            places: Array(repeating: [], count: atomCount), titleCount: titleCount, bodyCount: words.count - titleCount)
        // An English text is read as English, since Dutch stems cut its words short and make them alike; others in both
        // languages.
        let isEnglish = analyzer.language(words) == .en
        for (number, word) in words.enumerated() {
            let place = number < titleCount ? number : Self.bodyStart + number - titleCount
            let english = analyzer.lexicon.stem(word, .en)
            note(english, place, &reading.places)
            if isEnglish { continue }
            let dutch = analyzer.lexicon.stem(word, .nl)
            if dutch != english { note(dutch, place, &reading.places) }
        }
        return reading
    }

    private func note(_ stem: ArraySlice<UInt8>, _ place: Int, _ places: inout [[Int]]) {
        guard beginnings[Self.beginning(stem)], let found = atoms[stem] else { return }
        for atom in found where places[atom].last != place { places[atom].append(place) }
    }

    private func score(_ text: Text, _ reading: Reading, _ average: (title: Double, body: Double)) -> Score {
        var result = Score(isComplete: true)
        var (total, there) = (0.0, 0.0)
        let hits = alternatives.map { places(of: $0, reading) }
        for (number, places) in hits.enumerated() {
            let worth = rarity[number] * (terms[number].term.isInTitle ? 1 : 1 / weights.questionTitle)
            total += worth
            guard !places.isEmpty else {
                result.isComplete = false
                continue
            }
            there += worth
            var (title, body) = (0.0, 0.0)
            for (place, weight) in places {
                if place < Self.bodyStart { title += weight } else { body += weight }
            }
            let (b1, b2) = (weights.titleLength, weights.bodyLength)
            let frequency =
                weights.title * title / (1 - b1 + b1 * Double(reading.titleCount) / average.title)
                + body / (1 - b2 + b2 * Double(reading.bodyCount) / average.body)
            // Said more than once in the question, it matters more.
            let asked = 1 + log(Double(terms[number].term.count))
            result.score += worth * asked * frequency * (weights.saturation + 1) / (frequency + weights.saturation)
        }
        for number in hits.indices.dropLast() {
            let (left, right) = (hits[number], hits[number + 1])
            let apart = terms[number + 1].term.place - terms[number].term.place
            guard apart <= 3, !left.isEmpty, !right.isEmpty else { continue }
            result.score +=
                weights.together * min(rarity[number], rarity[number + 1]) * nearness(left, right, apart: apart)
        }
        result.coverage = total > 0 ? there / total : 0
        let days = max(0, Double(now.milliseconds - text.at.milliseconds)) / 86_400_000
        result.score *=
            (1 - weights.coverage + weights.coverage * result.coverage)
            * (1 + weights.recency * exp2(-days / weights.recencyHalfLife))
        return result
    }

    /// Where a term stands, in order, each place with what counts there.
    private func places(of term: [Alternative], _ reading: Reading) -> [(place: Int, weight: Double)] {
        var places: [Int: Double] = [:]
        for alternative in term {
            guard let first = alternative.atoms.first else { continue }
            for place in reading.places[first] where isThere(alternative, from: place, reading) {
                places[place] = max(places[place] ?? 0, alternative.weight)
            }
        }
        return places.map { (place: $0.key, weight: $0.value) }.sorted { $0.place < $1.place }
    }

    private func isThere(_ alternative: Alternative, from place: Int, _ reading: Reading) -> Bool {
        for (offset, atom) in alternative.atoms.enumerated().dropFirst() {
            let places = reading.places[atom]
            if alternative.isPhrase ? !places.contains(place + offset) : places.isEmpty { return false }
        }
        return true
    }

    /// 1 where both stand as near as in the question, less when words stand between, 0 beyond the neighbourhood.
    private func nearness(
        _ left: [(place: Int, weight: Double)], _ right: [(place: Int, weight: Double)], apart: Int
    ) -> Double {
        var best = 0.0
        var next = 0
        for (place, weight) in left {
            while next < right.count, right[next].place < place - weights.neighbourhood { next += 1 }
            var at = next
            while at < right.count, right[at].place <= place + weights.neighbourhood {
                let distance = right[at].place - place
                defer { at += 1 }
                if distance == 0 { continue }
                let turned = distance < 0
                let between = max(0, abs(distance) - apart)
                let near = 1 - Double(between) / Double(weights.neighbourhood)
                best = max(best, near * (turned ? 0.7 : 1) * min(weight, right[at].weight))
            }
        }
        return best
    }
}
