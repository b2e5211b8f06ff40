/// Which rows of a small table of counts may be shown: the groups of an anonymous survey, each divided over the same
/// few answers.
///
/// Suppression of whole groups is not enough: in a department of twelve, "1 of 12" points at one person and "12 of 12"
/// at each of them. So
/// 1. a group is shown when each of its cells holds at least `k` people (primary suppression, the threshold rule);
/// 2. what can be worked out by subtracting the shown rows from the total must hold at least `k` in each cell too, or
///    nobody at all; until then the smallest shown row is hidden as well (complementary suppression).
///
/// Known as frequency table protection: A. Hundepool et al., "Statistical Disclosure Control" (2012), chapter 5.
enum CutRule {
    /// - Parameters:
    ///   - total: how many people gave each answer, in all
    ///   - groups: the same within each group; the groups don't overlap, and need not hold everybody
    static func shown(total: [Int], groups: [[Int]], k: Int) -> [Bool] {
        var shows = groups.map { $0.allSatisfy { $0 >= k } }
        while let least = groups.indices.filter({ shows[$0] }).min(by: { sum(groups[$0]) < sum(groups[$1]) }) {
            let rest = total.indices.map { cell in
                total[cell] - groups.indices.filter { shows[$0] }.reduce(0) { $0 + groups[$1][cell] }
            }
            if rest.allSatisfy({ $0 >= k }) || rest.allSatisfy({ $0 == 0 }) { break }
            shows[least] = false
        }
        return shows
    }

    private static func sum(_ cells: [Int]) -> Int { cells.reduce(0, +) }
}
