/// The figures that relevance is made with, together in one place: docs/decisions/0018-relevance.md
package struct RankWeights: Sendable {
    /// How fast more of the same word stops counting, and how much a long text is held against it (BM25F).
    package var saturation = 1.2
    package var titleLength = 0.4
    package var bodyLength = 0.75
    /// What a word in the title counts, against one in the text.
    package var title = 2.5
    /// What a word of the title of a text that asks counts, against one of its body.
    package var questionTitle = 1.6
    /// The part of the score that goes with the share of the question's words that is there.
    package var coverage = 0.5
    /// What two words of the question count that stand together here too, of the rarer one.
    package var together = 0.3
    /// What stands together here: at most so many words apart; side by side counts whole.
    package var neighbourhood = 6
    /// How much more what is new counts, and in how many days that halves.
    package var recency = 0.15
    package var recencyHalfLife = 180.0
    /// What counts instead of the word itself: the completion of the last, one letter off, a compound with it, and the
    /// parts of a compound.
    package var completion = 0.6
    package var typo = 0.6
    package var compound = 0.7
    package var parts = 0.7

    package init() {}
}
