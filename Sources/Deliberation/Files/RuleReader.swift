/// Rules of instant run-off, under the names that RCTab gives them. Its values are partly numbers in quotes, and "" is
/// a rule left open. A rule that would change the count and is not known here is refused, never passed over.
enum RuleReader {
    static func read(_ scanner: inout JSONScanner) throws(Fault) -> RunoffRules {
        guard scanner.next() == UInt8(ascii: "{") else { throw try scanner.unexpected("\"rules\"", "an object") }
        var rules = RunoffRules()
        try scanner.object { (scanner, name) throws(Fault) in
            _ = scanner.next()
            try read(name, &scanner, into: &rules)
        }
        return rules
    }

    /// They are about several winners, about chance, about reading other files, or only a description.
    private static let withoutEffect: Set<String> = [
        "decimalPlacesForVoteArithmetic", "hareQuota", "multiSeatBottomsUpPercentageThreshold",
        "nonIntegerWinningThreshold", "overvoteLabel", "randomSeed", "rulesDescription", "undeclaredWriteInLabel",
        "undervoteLabel",
    ]

    private static func read(_ name: String, _ scanner: inout JSONScanner, into rules: inout RunoffRules) throws(Fault)
    {
        switch name {
        case "overvoteRule": rules.overvote = try overvote(&scanner)
        case "tiebreakMode": rules.tieBreak = try tieBreak(&scanner)
        case "maxSkippedRanksAllowed":
            rules.skippedRanksAllowed = try number(name, &scanner, open: "unlimited", least: 0)
        case "maxRankingsAllowed": rules.rankingsAllowed = try number(name, &scanner, open: "max", least: 1)
        case "minimumVoteThreshold": rules.minimumVotes = try number(name, &scanner, open: "", least: 0) ?? 0
        case "exhaustOnDuplicateCandidate": rules.exhaustsOnDuplicate = try scanner.truth(name)
        case "batchElimination": rules.batchElimination = try scanner.truth(name)
        case "continueUntilTwoCandidatesRemain": rules.continuesUntilTwo = try scanner.truth(name)
        case "doesFirstRoundDetermineThreshold": rules.thresholdFromFirstRound = try scanner.truth(name)
        case "winnerElectionMode": try only("singleWinnerMajority", name, &scanner)
        case "numberOfWinners":
            let start = scanner.offset
            guard try number(name, &scanner, open: "", least: 1) ?? 1 == 1 else {
                throw scanner.fault("only one winner can be counted, so \"\(name)\" is 1", at: start)
            }
        case "stopTabulationEarlyAfterRound": try only("", name, &scanner)
        case "treatBlankAsUndeclaredWriteIn":
            let start = scanner.offset
            if try scanner.truth(name) { throw scanner.fault("\"\(name)\" can't be counted", at: start) }
        case _ where withoutEffect.contains(name): try scanner.skip()
        default: throw scanner.fault("the rule \"\(name)\" is not known")
        }
    }

    private static func overvote(_ scanner: inout JSONScanner) throws(Fault) -> RunoffRules.Overvote {
        let start = scanner.offset
        let word = try scanner.text("\"overvoteRule\"")
        guard let rule = RunoffRules.Overvote(rawValue: word) else {
            let known = RunoffRules.Overvote.allCases.map(\.rawValue).joined(separator: ", ")
            throw scanner.fault("\"overvoteRule\" is one of \(known), not \"\(word)\"", at: start)
        }
        return rule
    }

    /// Where the rule asks for chance or for a person, the count shows one way and names everybody who may win.
    private static func tieBreak(_ scanner: inout JSONScanner) throws(Fault) -> RunoffTieBreak {
        let start = scanner.offset
        switch try scanner.text("\"tiebreakMode\"") {
        case "useCandidateOrder": return RunoffTieBreak(order: .lastListedGoes, isAgreed: true)
        case "firstListedGoes": return RunoffTieBreak(order: .firstListedGoes, isAgreed: true)
        case "random", "generatePermutation", "stopCountingAndAsk", "interactive": return RunoffTieBreak()
        case "previousRoundCountsThenRandom", "previousRoundCountsThenAsk": return RunoffTieBreak(looksBack: true)
        case let word: throw scanner.fault("\"tiebreakMode\" \"\(word)\" is not known", at: start)
        }
    }

    /// A number, also in quotes; nil where it is `open` or "".
    private static func number(
        _ name: String, _ scanner: inout JSONScanner, open: String, least: Int
    ) throws(Fault) -> Int? {
        let start = scanner.offset
        var value: Int?
        if scanner.next() == UInt8(ascii: "\"") {
            let text = try scanner.text(name)
            if text.isEmpty || text == open { return nil }
            value = Int(text)
        } else {
            value = try scanner.whole("\"\(name)\"")
        }
        guard let value, value >= least else {
            throw scanner.fault("\"\(name)\" is a whole number of at least \(least)", at: start)
        }
        return value
    }

    private static func only(_ allowed: String, _ name: String, _ scanner: inout JSONScanner) throws(Fault) {
        let start = scanner.offset
        let word = try scanner.text("\"\(name)\"")
        guard word == allowed else {
            throw scanner.fault("\"\(name)\" can only be \"\(allowed)\" here, not \"\(word)\"", at: start)
        }
    }
}
