import Database
import Organisation
import Web

/// What a person fills in about a note, checked.
package struct NoteDraft: Sendable {
    package var title = ""
    package var body = ""
    /// "wondzorg, huid" or "#wondzorg #huid".
    package var topics = ""
    /// One a line.
    package var sources = ""
    /// A day; empty for a year from now.
    package var review = ""
    /// In one sentence, why it was changed.
    package var why = ""
    /// The form's own token: the same form sent twice makes one note.
    package var token = ""
    /// The post or comment that it keeps.
    package var kept: NoteSource?

    package init() {}

    /// The form of a note as it stands, for who may see these of its sources.
    init(_ text: NoteText, cited: [NoteSource: CitedText], review: String = "") {
        title = text.title
        body = text.body
        topics = text.topics.joined(separator: " ")
        // a conversation is told by its heading too; only the address behind that is read back
        sources = text.sources.shown(cited).map { source in
            let heading = cited[source].map { "“\(Self.line($0.heading))”, \($0.author.name): " } ?? ""
            return heading + source.line
        }.joined(separator: "\n")
        self.review = review
    }

    struct Checked {
        var text: NoteText
        let reviewAt: Instant?
        let why: String
    }

    /// Throws `Problem.invalid` with the fields that need mending.
    func checked(_ organisation: Organisation, at now: Instant, site: String) throws -> Checked {
        var problems: [String: Problem.Reason] = [:]
        let title = Self.line(self.title)
        if title.isEmpty { problems["title"] = "note.title.empty" }
        if title.count > Note.titleLimit { problems["title"] = .init("form.too_long", String(Note.titleLimit)) }
        let body = self.body.trimmed
        problems["body"] = PostDraft.problem(with: body, limit: Note.bodyLimit, empty: "note.body.empty")
        let topics = Self.topics(self.topics)
        problems["topics"] = Self.problem(with: topics)
        let sources = [NoteSource](lines: self.sources, site: site)
        problems["sources"] = Self.problem(with: sources)
        let why = Self.line(self.why)
        if why.count > Note.whyLimit { problems["why"] = .init("form.too_long", String(Note.whyLimit)) }
        let review = Self.review(self.review, organisation, at: now)
        problems["review"] = review.problem
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        let text = NoteText(title: title, body: body, topics: topics, sources: sources)
        return Checked(text: text, reviewAt: review.at, why: why)
    }

    static func line(_ typed: String) -> String { typed.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The day on which somebody looks again: after today, and not so far off that nobody will.
    static func review(
        _ typed: String, _ organisation: Organisation, at now: Instant
    ) -> (at: Instant?, problem: Problem.Reason?) {
        guard !typed.trimmed.isEmpty else { return (nil, nil) }
        guard let day = organisation.fieldTime.startOfDay(typed) else { return (nil, "form.not_a_day") }
        let last = now + .seconds(Note.mostReviewDays * 86_400)
        return day > now && day <= last ? (day, nil) : (nil, "note.review.wrong")
    }

    private static func topics(_ typed: String) -> [String] {
        var seen: Set<String> = []
        return typed.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { $0.drop { $0 == "#" } }
            .filter { !$0.isEmpty && seen.insert(FoldedKey.fold(String($0))).inserted }.map(String.init)
    }

    private static func problem(with topics: [String]) -> Problem.Reason? {
        if topics.count > Note.mostTopics { return .init("note.topics.too_many", String(Note.mostTopics)) }
        // a topic is what a text would make of it
        return topics.first { $0.count > 60 || Markdown.topics(in: "#" + $0) != [$0] }
            .map { Problem.Reason("note.topics.wrong", String($0.prefix(60))) }
    }

    private static func problem(with sources: [NoteSource]) -> Problem.Reason? {
        if sources.count > Note.mostSources { return .init("note.sources.too_many", String(Note.mostSources)) }
        if sources.contains(where: { $0.line.count > Note.sourceLimit }) {
            return .init("form.too_long", String(Note.sourceLimit))
        }
        return sources.first(where: \.hasStrangeAddress).map {
            .init("note.sources.scheme", String($0.line.prefix(60)))
        }
    }
}
