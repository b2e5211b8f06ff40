import Organisation
import Web

/// A colleague who may know, and why we think so.
package struct Suggestion: Sendable, Equatable {
    package let person: Member.Byline
    package let job: String
    package let department: String
    package let reasons: [Reason]

    /// What somebody can check for themselves: only what the person said of themselves, and texts that may be read.
    package enum Reason: Sendable, Equatable {
        /// Offers to be asked about this.
        case offers([String])
        case answered([Text])
        /// An answer of theirs helped who asked.
        case helped([Text])
        case wroteNote([Text])
        case wrote([Text])
    }

    /// A text that may be read.
    package struct Text: Sendable, Equatable {
        package let heading: String
        package let link: Link

        package init(heading: String, link: Link) {
            self.heading = heading
            self.link = link
        }
    }

    package init(person: Member.Byline, job: String, department: String, reasons: [Reason]) {
        self.person = person
        self.job = job
        self.department = department
        self.reasons = reasons
    }
}
