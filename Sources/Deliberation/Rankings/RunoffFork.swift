/// A moment before a round, with what the rules may ask of the rounds that were.
struct RunoffFork {
    let state: RunoffState
    /// The round just before; nil for the first.
    let before: RunoffRound?
    let first: RunoffRound?
}
