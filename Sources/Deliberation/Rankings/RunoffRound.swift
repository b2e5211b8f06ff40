/// One round of instant run-off, with all that is needed to count it again by hand. Options are numbered from 0.
package struct RunoffRound: Sendable, Equatable {
    /// Numbers of voters whose ballot no longer counts, by why.
    package struct Exhausted: Sendable, Equatable {
        /// Every option they named is out of the race.
        package var choices = 0
        package var overvotes = 0
        package var duplicates = 0
        package var skipped = 0
        /// They never named anybody.
        package var blank = 0

        package var total: Int { choices + overvotes + duplicates + skipped + blank }
    }

    package struct Transfer: Sendable, Equatable {
        package let from: Int
        /// nil: to nobody, the ballots are exhausted.
        package let to: Int?
        package let votes: Int
    }

    /// A tie for last place, or for the first, and how it was broken.
    package struct Tie: Sendable, Equatable {
        package let options: [Int]
        /// Who was eliminated or elected by the rule; nil where nobody was chosen and all of them win.
        package let chosen: Int?
        /// The name of the rule: fewestInPreviousRound, firstListedGoes or lastListedGoes; nil where there is none.
        package let rule: String?
    }

    /// Votes of each option still in the race.
    package let tallies: [Int: Int]
    package let exhausted: Exhausted
    /// As many votes elect.
    package let threshold: Int
    /// Elected in this round; more than one is a tie.
    package var elected: [Int] = []
    /// Eliminated after this round; more than one is a batch.
    package var eliminated: [Int] = []
    /// Where the votes of those eliminated went, by option; nobody last.
    package var transfers: [Transfer] = []
    package var tie: Tie?

    /// Votes that count in this round.
    package var votes: Int { tallies.values.reduce(0, +) }
    /// The options still in the race.
    package var continuing: [Int] { tallies.keys.sorted() }
}
