/// Consent: a proposal is carried when nobody has an objection that stands. It asks not who is for it, but who sees harm.
///
/// G. Endenburg, "Sociocracy: the organization of decision-making" (1998). An objection has a reason; it no longer stands
/// when who made it takes it back, also because an amended version meets it.
package struct Consent: Sendable, Equatable {
    package enum Outcome: String, Sendable {
        case carried
        /// At least one objection stands: amend, or decide in the way agreed on for this case.
        case notCarried
        /// Too few people reacted, or they all left it to others, so nothing is decided.
        case noQuorum
    }

    /// People who said they have no objection to the version that is proposed now.
    package let consents: Int
    /// Objections to that version which were not taken back.
    package let standingObjections: Int
    /// People who said they leave it to the others.
    package let abstained: Int
    /// How many people have to react; at least 1, for silence is no consent.
    package let quorum: Int

    package init(consents: Int, standingObjections: Int, abstained: Int = 0, quorum: Int = 1) {
        precondition(consents >= 0 && standingObjections >= 0 && abstained >= 0)
        self.consents = consents
        self.standingObjections = standingObjections
        self.abstained = abstained
        self.quorum = max(1, quorum)
    }

    package var reacted: Int { consents + standingObjections + abstained }

    /// An objection stands whether or not there is a quorum.
    package var outcome: Outcome {
        if standingObjections > 0 { return .notCarried }
        return reacted < quorum || consents == 0 ? .noQuorum : .carried
    }
}
