/// A document with what it is worth to a question.
package struct RankedHit: Sendable {
    package let hit: SearchHit
    package let score: Double
    /// Which part of the question it has, rare words counting more: 1 has every word.
    package let coverage: Double
    /// Whether every word of the question is in it, in one form or another.
    package let isComplete: Bool
}

/// What was ranked, best first, and what was looked for besides the words that were asked.
package struct Ranking: Sendable {
    /// A word that hardly anybody wrote, and those it seems to stand for.
    package struct Correction: Sendable, Equatable {
        package let typed: String
        package let meant: [String]
    }

    package let hits: [RankedHit]
    package let corrections: [Correction]
    /// Finds back what was looked for, in any form.
    package let highlighter: Highlighter
}
