/// A vote for or against one proposal. Who abstains takes part, so counts for the quorum, but is neither for nor against
/// (Robert's Rules of Order Newly Revised, 44:1-3: a share of the votes cast, abstentions left out).
package struct Majority: Sendable, Equatable {
    package enum Outcome: String, Sendable {
        case carried
        case notCarried
        /// As many for as against, where more than half is asked: whoever decides has to be asked.
        case tied
        /// Too few people took part, so nothing is decided.
        case noQuorum
        /// Nobody was for or against.
        case nobodyVoted
    }

    package let inFavour: Int
    package let against: Int
    package let abstained: Int
    /// How many people have to take part; 0 for any number.
    package let quorum: Int
    package let share: Threshold

    /// Numbers of people, none negative. `share` is of those for and against together.
    package init(inFavour: Int, against: Int, abstained: Int, quorum: Int = 0, share: Threshold = .moreThanHalf) {
        precondition(inFavour >= 0 && against >= 0 && abstained >= 0)
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
        self.quorum = quorum
        self.share = share
    }

    package var tookPart: Int { inFavour + against + abstained }

    /// How many in favour are needed, given how many were for or against.
    package var needed: Int { share.needed(of: inFavour + against) }

    package var outcome: Outcome {
        if tookPart < quorum { return .noQuorum }
        if inFavour + against == 0 { return .nobodyVoted }
        if inFavour >= needed { return .carried }
        return share == .moreThanHalf && inFavour == against ? .tied : .notCarried
    }
}
