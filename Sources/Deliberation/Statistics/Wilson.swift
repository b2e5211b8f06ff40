/// The interval in which the share among everybody probably lies, given the share among those who answered.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927), 209-212; without correction for continuity:
/// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). It stays within 0...1 and is honest for few answers.
package struct Wilson: Sendable, Equatable {
    /// How many of the answers were yes, as a share from 0 to 1.
    package let share: Double
    /// The ends of the interval, shares from 0 to 1.
    package let lower: Double
    package let upper: Double

    /// The 97.5 % point of the normal distribution: with it the interval is one of 95 %.
    package static let ninetyFive = 1.959963984540054

    /// nil where nobody answered, or where `yes` is not in 0...total: there is no share then.
    package init?(yes: Int, of total: Int, z: Double = Wilson.ninetyFive) {
        guard total > 0, (0...total).contains(yes) else { return nil }
        let n = Double(total)
        let p = Double(yes) / n
        let square = z * z
        let centre = p + square / (2 * n)
        let reach = z * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
        let scale = 1 + square / n
        share = p
        // Rounding may leave a hair at the ends, where the interval ends exactly.
        lower = yes == 0 ? 0 : max(0, (centre - reach) / scale)
        upper = yes == total ? 1 : min(1, (centre + reach) / scale)
    }
}
