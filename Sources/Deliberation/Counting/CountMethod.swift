/// The ways `weerklank count` counts.
package enum CountMethod: String, Sendable, CaseIterable {
    case schulze
    case rankedPairs = "ranked-pairs"
    case irv
    case approval
    case score
}
