/// Ballots to be counted, as they stand in a JSON file:
///
///     {"candidates": ["A", "B"], "ballots": [[12, [1, 2]], [3, [null, 1]]]}
///
/// A ballot is a number of voters, at least 0, and for each option a rank of at least 1 or null (unranked). Three more
/// shapes are read:
/// - `"candidates"` may stand within an object `"expected"`; other members are passed over.
/// - The slots of a ballot instead of ranks: names, null (skipped), `"!overvote"`, or a list of the names marked there.
///   Candidates may then be objects with a `name` and whether they are `excluded`; `rules` are those of `RunoffRules`.
/// - `"scores"` instead of `"ballots"`: a whole number on the scale or null (no opinion) for each option. `"scale"` is a
///   list of the lowest and the highest score; without it, 1 to 5.
package struct CountFile: Sendable {
    package enum Ballots: Sendable {
        case ranks(RankedProfile)
        case slots(SlotProfile)
        case scores(ScoreProfile)
    }

    package let candidates: [String]
    /// The numbers, from 0, of options that are not in the race.
    package let excluded: Set<Int>
    package let ballots: Ballots
    /// The rules the file asks for; nil where it has none.
    package let rules: RunoffRules?

    /// Reads a whole file (UTF-8).
    package init(_ bytes: [UInt8]) throws(CountFileError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(CountFileError) in
            do throws(Fault) {
                return try CountFile(buffer)
            } catch {
                throw error.told(of: buffer)
            }
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        let outline = try CountOutline(bytes)
        let options = try CandidateReader(outline).options()
        let reader = BallotReader(outline: outline, options: options.names)
        candidates = options.names
        excluded = options.excluded
        if let scores = outline.scores {
            ballots = .scores(try reader.scores(at: scores))
        } else if options.areObjects || reader.hasNames(at: outline.ballots) {
            ballots = .slots(try reader.slots(at: outline.ballots))
        } else {
            ballots = .ranks(try reader.ranks(at: outline.ballots))
        }
        if let rules = outline.rules {
            var scanner = outline.scanner(at: rules)
            self.rules = try RuleReader.read(&scanner)
        } else {
            rules = nil
        }
    }
}

extension RunoffRules {
    /// Reads a file that holds only rules: an object with the names and values of `RuleReader`.
    package init(file bytes: [UInt8]) throws(CountFileError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(CountFileError) in
            do throws(Fault) {
                var scanner = JSONScanner(buffer)
                let rules = try RuleReader.read(&scanner)
                try scanner.end()
                return rules
            } catch {
                throw error.told(of: buffer)
            }
        }
    }
}
