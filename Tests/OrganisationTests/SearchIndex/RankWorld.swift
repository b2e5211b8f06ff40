import Database

@testable import Organisation

/// Documents in the groups of `SearchTests.makeDatabase` (1 to 3 are open, 4 and 5 are not), and what is asked about them.
struct RankWorld {
    static let now = Instant(500_000 << 22)
    var documents: [SearchDocument] = []

    static let words = [
        "de", "het", "zorg", "rooster", "roosters", "van", "team", "huis", "huizen", "week", "weken", "zorgplan",
        "medicijn", "medicijnen", "medicijnkast", "kastje", "sleutelkastje", "sleutel", "kast", "kasten",
        "verpleegkundige",
        "verhuizing", "verhuisdoos", "rolstoel", "rolstoelen", "stoel", "fiets", "fietsen", "fietsenstalling",
        "stalling",
        "werkoverleg", "werk", "overleg", "nurse", "nurses", "meeting", "the", "cliënt", "cliënten", "2024", "wond",
        "wondzorg", "verslag", "verslagen", "dossier", "dossiers", "thuiszorg", "thuis",
    ]

    static func random(_ count: Int, _ dice: inout Dice) -> RankWorld {
        var world = RankWorld()
        for number in 0..<count {
            let kind = [SearchKind.post, .comment, "note"].randomElement(using: &dice)!
            world.documents.append(
                SearchDocument(
                    id: Int64(number + 1) << 22, kind: kind, space: Int64.random(in: 1...5, using: &dice),
                    at: Instant(Int64(number + 1) << 20),
                    title: kind == .comment ? "" : text(Int.random(in: 0...5, using: &dice), &dice),
                    body: text(Int.random(in: 0...30, using: &dice), &dice)))
        }
        return world
    }

    /// Words early in the list come often; now and then one comes that nobody else uses, or one with a slip.
    static func text(_ count: Int, _ dice: inout Dice) -> String {
        (0..<count).map { _ in
            let number = Double.random(in: 0..<1, using: &dice)
            let word = words[Int(number * number * Double(words.count))]
            return Int.random(in: 0..<12, using: &dice) == 0 ? slip(word, &dice) : word
        }.joined(separator: " ")
    }

    static func slip(_ word: String, _ dice: inout Dice) -> String {
        var letters = Array(word)
        let place = letters.indices.randomElement(using: &dice)!
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: letters.remove(at: place)
        case 1: letters.insert("x", at: place)
        case 2: letters[place] = "e"
        default: if place > 0 { letters.swapAt(place, place - 1) }
        }
        return letters.isEmpty ? word : String(letters)
    }

    static func question(_ dice: inout Dice) -> SearchQuestion {
        if Int.random(in: 0..<3, using: &dice) == 0 {
            return SearchQuestion(
                title: text(Int.random(in: 1...6, using: &dice), &dice),
                body: text(Int.random(in: 0...60, using: &dice), &dice))
        }
        var typed = text(Int.random(in: 1...4, using: &dice), &dice)
        if Int.random(in: 0..<4, using: &dice) == 0 { typed = "\"\(typed)\"" }
        if Bool.random(using: &dice) { typed = String(typed.dropLast(Int.random(in: 0...3, using: &dice))) }
        return SearchQuestion(.parse(typed), isExact: Int.random(in: 0..<5, using: &dice) == 0)
    }

    /// Without what stands in these groups.
    func without(_ hidden: Set<Int64>) -> RankWorld {
        RankWorld(documents: documents.filter { !hidden.contains($0.space ?? 0) })
    }

    typealias Texts = @Sendable ([SearchHit], Connection) throws -> [Int64: (title: String, body: String)]

    var texts: Texts {
        let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        return { hits, _ in
            Dictionary(
                uniqueKeysWithValues: hits.compactMap { hit in
                    known[hit.id].map { (hit.id, (title: $0.title, body: $0.body)) }
                })
        }
    }
}
