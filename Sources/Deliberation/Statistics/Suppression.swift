/// Which groups of an anonymous survey may be shown apart, so that no screen, nor two screens compared, says something
/// about fewer than `k` people.
///
/// The groups do not overlap and together hold at most `total` people; who is in none counts as one more hidden group.
/// 1. Below `k` people in all, nothing is shown, not even the total.
/// 2. A group is shown when it has at least `k` people, and so has its complement, `total` minus the group. A group of
///    everybody is therefore not shown apart: it says what the total says.
/// 3. The people of all hidden groups together follow from the total minus what is shown. They must be 0 or at least
///    `k`; else the smallest shown group is hidden too (of equals the last listed). That is enough, as it has `k` itself.
///
/// What a reader can work out, by adding and subtracting what is shown, is a union of shown groups and of the hidden
/// rest; each of these is 0 or at least `k`, and so is each union. The rule reads sizes only: that all in a group gave
/// the same answer is not hidden by it. Known as complementary cell suppression: L. Willenborg and T. de Waal,
/// "Elements of Statistical Disclosure Control" (2001); k-anonymity: L. Sweeney (2002).
package struct Suppression: Sendable, Equatable {
    /// The least `k` that may be chosen.
    package static let floor = 3
    /// The `k` where nothing is chosen.
    package static let standard = 5

    /// At least `floor`; a lower wish is raised to it.
    package let k: Int
    /// Whether figures about everybody may be shown.
    package let showsTotal: Bool
    /// One claim for each group, in the order given.
    package let shows: [Bool]
    /// How many people are in what is hidden: 0, or at least `k` where the total is shown.
    package let hidden: Int

    /// `groups` holds numbers of people, none negative, together at most `total`; where they are not, nothing is shown.
    package init(total: Int, groups: [Int], k: Int = Suppression.standard) {
        let k = max(k, Self.floor)
        self.k = k
        guard total >= k, Self.isPossible(groups, in: total) else {
            showsTotal = false
            shows = groups.map { _ in false }
            hidden = max(total, 0)
            return
        }
        var shows = groups.map { $0 >= k && total - $0 >= k }
        var hidden = total - Self.sum(groups, where: shows)
        if hidden > 0, hidden < k, let least = Self.leastShown(groups, shows) {
            shows[least] = false
            hidden += groups[least]
        }
        showsTotal = true
        self.shows = shows
        self.hidden = hidden
    }

    private static func isPossible(_ groups: [Int], in total: Int) -> Bool {
        var rest = total
        for group in groups {
            guard group >= 0, group <= rest else { return false }
            rest -= group
        }
        return true
    }

    private static func sum(_ groups: [Int], where shown: [Bool]) -> Int {
        zip(groups, shown).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    }

    private static func leastShown(_ groups: [Int], _ shows: [Bool]) -> Int? {
        groups.indices.filter { shows[$0] }.min { (groups[$0], -$0) < (groups[$1], -$1) }
    }
}
