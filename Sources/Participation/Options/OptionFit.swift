import Square

/// The value for "fits the needs found" that follows from a survey.
enum OptionFit {
    /// From 1 (serves none of what people asked for) to 5 (serves all of it): the shares of the needs it serves, as a
    /// part of the shares of all needs found. Nil when nothing was found.
    static func proposed(serves: Set<Space.Need>, found: [(need: Space.Need, share: Double)]) -> Double? {
        let all = found.reduce(0) { $0 + max(0, $1.share) }
        guard all > 0 else { return nil }
        let served = found.reduce(0) { $0 + (serves.contains($1.need) ? max(0, $1.share) : 0) }
        return 1 + 4 * served / all
    }
}
