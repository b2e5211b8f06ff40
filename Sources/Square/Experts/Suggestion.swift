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

extension Suggestion {
    /// Why, in a few words for the person who is asked: without the texts, which stand in the asker's own list.
    func why(_ words: Words) -> String {
        guard let first = reasons.first else { return "" }
        let line =
            switch first {
            case .offers(let subjects): words("expert.offers", subjects.joined(separator: ", "))
            case .helped(let texts): words("expert.helped", count: texts.count)
            case .answered(let texts): words("expert.answered", count: texts.count)
            case .wroteNote(let texts): words("expert.wroteNote", count: texts.count)
            case .wrote(let texts): words("expert.wrote", count: texts.count)
            }
        return line.hasSuffix(":") ? String(line.dropLast()) : line
    }
}
