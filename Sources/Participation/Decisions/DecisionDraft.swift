import Database
import Foundation
import Organisation
import Square
import Web

/// What somebody fills in to start a decision.
struct DecisionDraft: Sendable {
    /// An option to choose, as another feature hands it over.
    struct Option: Sendable {
        let name: String
        let text: String
        let sourceID: Int64?
    }

    var question = ""
    var context = ""
    /// One a line: the name, and after a bar what it means.
    var options = ""
    var method = Decision.Method.ranking
    var secrecy = Decision.Secrecy.anonymous
    var hidesResults = true
    /// "everyone", "department:ID" or "space:slug".
    var audience = "everyone"
    var opens = ""
    var closes = ""
    var quorum = "50"
    var share = Decision.Share.half
    var dots = "5"
    var hasFallback = true
    var journeyID: Journey.ID?
    var postID: Post.ID?
    /// The form's own token: the same form sent twice makes one decision.
    var token = ""

    init() {}

    /// Begins with options that stand somewhere already.
    init(question: String, options: [Option]) {
        self.question = question
        self.options = options.map { $0.text.isEmpty ? $0.name : "\($0.name) | \(Self.oneLine($0.text))" }
            .joined(separator: "\n")
    }

    /// Throws `.malformed` for choices the form doesn't offer.
    init(_ form: Form) throws {
        guard let method = Decision.Method(rawValue: form["method"]),
            let secrecy = Decision.Secrecy(rawValue: form["secrecy"]),
            let share = Decision.Share(rawValue: form["share"])
        else { throw Problem.malformed }
        question = form["question"]
        context = form["context"]
        options = form["options"]
        self.method = method
        self.secrecy = secrecy
        hidesResults = form["hides"] == "yes"
        audience = form["audience"]
        opens = form["opens"]
        closes = form["closes"]
        quorum = form["quorum"]
        self.share = share
        dots = form["dots"]
        hasFallback = form["fallback"] == "yes"
        journeyID = Journey.ID(form["journey"])
        postID = Post.ID(form["post"])
        token = form["token"]
    }

    /// Throws `Problem.invalid` with the fields that need mending.
    /// - Parameter time: where the dates were typed
    func checked(at now: Instant, time: FieldTime) throws -> CheckedDecision {
        var problems: [String: Problem.Reason] = [:]
        let question = question.trimmed
        let context = context.trimmed
        if question.isEmpty { problems["question"] = "decision.question.empty" }
        if question.count > Decision.questionLimit {
            problems["question"] = .init("form.too_long", String(Decision.questionLimit))
        }
        if question.contains(where: \.isNewline) { problems["question"] = "form.one_line" }
        if context.count > Decision.contextLimit {
            problems["context"] = .init("form.too_long", String(Decision.contextLimit))
        }
        let options = Self.options(in: options)
        problems["options"] = problem(with: options)
        let opensAt = opens.trimmed.isEmpty ? now : time.moment(opens)
        let closesAt = time.moment(closes)
        if opensAt == nil { problems["opens"] = "decision.date.unreadable" }
        if closesAt == nil { problems["closes"] = "decision.date.unreadable" }
        if let closesAt, closesAt <= max(now, opensAt ?? now) { problems["closes"] = "decision.closes.past" }
        if let closesAt, closesAt > now + .seconds(366 * 86_400) { problems["closes"] = "decision.closes.far" }
        let quorum = Int(quorum.trimmed) ?? -1
        if !(0...100).contains(quorum) { problems["quorum"] = "decision.quorum.range" }
        let dots = method == .dots ? Int(dots.trimmed) ?? 0 : 1
        if !(1...Decision.mostDots).contains(dots) {
            problems["dots"] = .init("decision.dots.range", String(Decision.mostDots))
        }
        if method == .consent, secrecy == .anonymous { problems["secrecy"] = "decision.consent.names" }
        guard problems.isEmpty, let opensAt, let closesAt else { throw Problem.invalid(problems) }
        return CheckedDecision(
            question: question, context: context, options: options, opensAt: max(opensAt, now), closesAt: closesAt,
            quorum: quorum, dots: dots, draft: self)
    }

    private func problem(with options: [Option]) -> Problem.Reason? {
        if options.isEmpty { return "decision.options.none" }
        if method.isOnOneProposal, options.count > 1 { return "decision.options.one" }
        // The status quo is one of them.
        if options.count > Decision.mostOptions - 1 {
            return .init("decision.options.too_many", String(Decision.mostOptions - 1))
        }
        if options.contains(where: { $0.name.count > DecisionOption.nameLimit }) {
            return .init("decision.options.long_name", String(DecisionOption.nameLimit))
        }
        if options.contains(where: { $0.text.count > DecisionOption.textLimit }) {
            return .init("form.too_long", String(DecisionOption.textLimit))
        }
        return Set(options.map { FoldedKey.fold($0.name) }).count < options.count ? "decision.options.twice" : nil
    }

    static func options(in text: String) -> [Option] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
            guard let name = parts.first, !name.isEmpty else { return nil }
            return Option(name: name, text: parts.count > 1 ? parts[1] : "", sourceID: nil)
        }
    }

    private static func oneLine(_ text: String) -> String {
        Markdown.plain(text, limit: DecisionOption.textLimit).replacing("|", with: "/")
    }
}

/// A draft without faults.
struct CheckedDecision: Sendable {
    let question: String
    let context: String
    let options: [DecisionDraft.Option]
    let opensAt: Instant
    let closesAt: Instant
    let quorum: Int
    let dots: Int
    let draft: DecisionDraft
}

/// Dates as a form's date field writes them, in the organisation's time.
extension DecisionDraft {
    /// Begins like an earlier decision that brought none.
    init(again earlier: Decision, in db: Connection) throws {
        let options = try DecisionStore.options(of: earlier, in: db).filter { !$0.isStatusQuo && !$0.isWithdrawn }
        self.init(
            question: earlier.question,
            options: options.map { Option(name: $0.name, text: $0.text, sourceID: $0.sourceID) })
        context = earlier.context
        method = earlier.method
        secrecy = earlier.secrecy
        hidesResults = earlier.hidesResults
        quorum = String(earlier.quorum)
        share = earlier.share
        dots = String(earlier.dots)
        journeyID = earlier.journeyID
        postID = earlier.postID
    }
}
