extension CountFile {
    /// Why a file can't be counted in the way asked for.
    package struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        package let description: String
    }

    /// What is meant where no method is named: what the ballots were made for.
    package var usualMethod: CountMethod {
        switch ballots {
        case .ranks: .schulze
        case .slots: .irv
        case .scores: .score
        }
    }

    /// `method` nil: the usual one. `rules` nil: those of the file, else the usual ones.
    package func count(
        _ method: CountMethod? = nil, strength: PairStrength = .winningVotes, rules: RunoffRules? = nil
    ) throws(Refusal) -> CountReport {
        switch method ?? usualMethod {
        case .schulze: return CountReport(Schulze(PairwiseTally(try ranks()), strength: strength))
        case .rankedPairs: return CountReport(RankedPairs(PairwiseTally(try ranks()), strength: strength))
        case .irv:
            let rules = rules ?? self.rules ?? RunoffRules()
            return CountReport(InstantRunoff(try slots(), excluded: excluded, rules: rules))
        case .approval: return CountReport(Approval(try ranks()))
        case .score:
            guard case .scores(let profile) = ballots else {
                throw Refusal(description: "This file holds rankings, no scores: count it with another --method.")
            }
            return CountReport(ScoreVoting(profile))
        }
    }

    private func ranks() throws(Refusal) -> RankedProfile {
        switch ballots {
        case .ranks(let profile): return profile
        case .slots(let profile):
            do throws(ProfileError) {
                return try RankedProfile(profile, excluding: excluded)
            } catch {
                throw Refusal(description: error.description)
            }
        case .scores: throw Self.scored
        }
    }

    private func slots() throws(Refusal) -> SlotProfile {
        switch ballots {
        case .ranks(let profile): return SlotProfile(profile)
        case .slots(let profile): return profile
        case .scores: throw Self.scored
        }
    }

    private static let scored = Refusal(description: "This file holds scores: count it with --method score.")
}
