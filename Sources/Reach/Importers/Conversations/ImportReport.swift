import Square
import Web

/// What came of an import, for people and for scripts.
package struct ImportReport: Sendable {
    package var counts = ImportCounts()
    package var failures: [Failure] = []
    /// How much of the file was read, from 0 to 1; nil where the size isn't known.
    package var share: Double?
    /// Forms that something of this import is, and that are switched off.
    package var formsOff: [String] = []

    package struct Failure: Sendable, Equatable {
        /// The first line is 1.
        package let line: Int
        package let reason: String

        package var text: String { "Line \(line) was skipped: \(reason)." }
    }

    package var json: String {
        JSONText.object {
            $0.member("topics", counts.topics)
            $0.member("posts", counts.posts)
            $0.member("members", counts.members)
            $0.member("accepted", counts.accepted)
            $0.object("accepted_as") {
                $0.member("help", counts.helped)
                $0.member("note", counts.noted)
                $0.member("keep", counts.marked)
            }
            $0.member("accepted_before", counts.acceptedBefore)
            $0.array("forms_off", formsOff) { $0.value($1) }
            $0.member("skipped", counts.skipped)
            $0.array("failed_lines", failures) { $0.value($1.line) }
        }.text
    }

    package var text: String {
        let parts = [
            "\(counts.topics) topics", "\(counts.posts) posts in them", "\(counts.members) members",
            "\(counts.accepted) accepted answers",
        ]
        let added = "Added " + parts.joined(separator: ", ") + ". Lines without anything new: \(counts.skipped)."
        return ([added, became, before].compactMap { $0 } + formsOff.map(Self.off)).joined(separator: "\n")
    }

    private var became: String? {
        guard counts.accepted > 0 else { return nil }
        let parts = [
            (counts.helped, "in solved help requests"), (counts.noted, "as knowledge notes"),
            (counts.marked, "marked only"),
        ]
        let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "\(counts.accepted) accepted answers: " + words.joined(separator: ", ") + "."
    }

    private var before: String? {
        guard counts.acceptedBefore > 0 else { return nil }
        return "\(counts.acceptedBefore) accepted answers were here before: they stay what they became then, "
            + "whatever is chosen now."
    }

    private static func off(_ form: String) -> String {
        let what =
            form == Note.form
            ? "Knowledge notes are switched off: these can be read and found, but no others made. "
            : "Help requests are switched off: these can be read and found, but not answered. "
        return what + "An administrator switches them on under Settings, Forms (Instellingen, Vormen)."
    }

    package var progress: String {
        let read = share.map { "\(Int($0 * 100))% read: " } ?? ""
        return read + "\(counts.topics) topics, \(counts.posts) posts, \(counts.members) members"
    }
}
