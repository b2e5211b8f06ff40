/// One line of a doctor's report.
package struct Finding: Sendable {
    package enum Verdict: String, Sendable {
        case ok
        /// It works, but look at it.
        case warning
        case wrong
    }

    /// What was looked at, in a word or two.
    package let check: String
    package let verdict: Verdict
    package let words: String
    /// What to do.
    package let advice: String?

    static func ok(_ check: String, _ words: String) -> Finding {
        Finding(check: check, verdict: .ok, words: words, advice: nil)
    }

    static func warning(_ check: String, _ words: String, do advice: String) -> Finding {
        Finding(check: check, verdict: .warning, words: words, advice: advice)
    }

    static func wrong(_ check: String, _ words: String, do advice: String) -> Finding {
        Finding(check: check, verdict: .wrong, words: words, advice: advice)
    }
}
