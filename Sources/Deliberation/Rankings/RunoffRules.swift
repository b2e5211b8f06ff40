/// How instant run-off treats what the method leaves open. The words are those of public elections in the United States
/// (RCTab, the Universal RCV Tabulator, documents each of them).
package struct RunoffRules: Sendable, Equatable {
    package enum Overvote: String, Sendable, CaseIterable {
        /// Look at the next slot.
        case alwaysSkipToNextRank
        /// The ballot counts no longer.
        case exhaustImmediately
        /// One of the marked options still in the race gets the vote; of two or more, the ballot counts no longer; of
        /// none, look at the next slot. Where the marked options are not known, the ballot counts no longer.
        case exhaustIfMultipleContinuing
    }

    package var overvote = Overvote.exhaustIfMultipleContinuing
    /// How many slots in a row may be left open before the ballot counts no longer. nil: any number.
    package var skippedRanksAllowed: Int?
    /// Whether a ballot counts no longer where it names an option for the second time; else the repetition is passed.
    package var exhaustsOnDuplicate = false
    /// Slots after this number are not read. nil: all are.
    package var rankingsAllowed: Int?
    /// Eliminate at once as many of the lowest as together have fewer votes than the next.
    package var batchElimination = false
    /// Go on after somebody has a majority, until two are left.
    package var continuesUntilTwo = false
    /// A majority of the ballots that counted in the first round, instead of those that still count.
    package var thresholdFromFirstRound = false
    /// Who has fewer votes than this in the first round is eliminated then.
    package var minimumVotes = 0
    package var tieBreak = RunoffTieBreak()

    package init() {}
}
