import Database
import Organisation
import Web

/// A help request as it is typed.
package struct HelpDraft: Sendable {
    package var type: HelpType.ID?
    package var space: String
    package var title: String
    package var body: String
    /// By the key of the field.
    package var fields: [String: String]
    package var endsOn: String
    /// Handles of the colleagues to ask.
    package var ask: [String]
    /// The asker looked at what may tell who a client is.
    package var hasLooked: Bool
    package var token: String
    package var pictures: PictureDraft?

    package init(
        type: HelpType.ID?, space: String, title: String = "", body: String = "", fields: [String: String] = [:],
        endsOn: String = "", ask: [String] = [], hasLooked: Bool = false, token: String = "",
        pictures: PictureDraft? = nil
    ) {
        self.type = type
        self.space = space
        self.title = title
        self.body = body
        self.fields = fields
        self.endsOn = endsOn
        self.ask = ask
        self.hasLooked = hasLooked
        self.token = token
        self.pictures = pictures
    }

    static let fieldPrefix = "field-"

    package init(_ form: Form) {
        let filled = form.fields.filter { $0.name.hasPrefix(Self.fieldPrefix) }
            .map { (String($0.name.dropFirst(Self.fieldPrefix.count)), $0.value) }
        self.init(
            type: HelpType.ID(form["type"]), space: form["space"], title: form["title"], body: form["body"],
            fields: Dictionary(filled, uniquingKeysWith: { first, _ in first }), endsOn: form["endsOn"],
            ask: form.all("ask"), hasLooked: form["looked"] == "1", token: form["token"],
            pictures: PictureDraft(form))
    }

    /// What was typed about clients, as far as it can be told.
    func clientData(_ type: HelpType, year: Int) -> [ClientData] {
        type.guardsClients ? ClientData.find(in: [title, body] + fields.values.sorted(), year: year) : []
    }

    /// Throws `.invalid` with every field that needs mending.
    /// - Parameter past: the end of a request that is over: that stays as it is
    func checked(_ type: HelpType, _ visit: Visit, end past: Instant? = nil) throws -> CheckedHelp {
        var problems: [String: Problem.Reason] = [:]
        let (title, body) = (self.title.trimmed, self.body.trimmed)
        if title.isEmpty { problems["title"] = "help.title.empty" }
        if title.count > HelpRequest.titleLimit {
            problems["title"] = .init("form.too_long", String(HelpRequest.titleLimit))
        }
        problems["body"] = PostDraft.problem(with: body, limit: Post.bodyLimit, empty: "help.body.empty")
        let details = type.fields.compactMap { detail($0, visit, &problems) }
        let endsAt = past ?? end(visit, &problems)
        if ask.count > HelpRequest.mostAsked {
            problems["ask"] = .init("help.ask.too_many", String(HelpRequest.mostAsked))
        }
        let found = clientData(type, year: visit.organisation.fieldTime.year(visit.now))
        if found.contains(where: \.isBarred) {
            problems["body"] = "help.client.barred"
        } else if !found.isEmpty, !hasLooked {
            problems["looked"] = "help.client.look"
        }
        problems.merge(pictures?.problems() ?? [:]) { first, _ in first }
        guard problems.isEmpty, let endsAt else { throw Problem.invalid(problems) }
        return CheckedHelp(title: title, body: body, details: details, endsAt: endsAt)
    }

    private func detail(
        _ field: HelpField, _ visit: Visit, _ problems: inout [String: Problem.Reason]
    ) -> Post.Detail? {
        let typed = (fields[field.key] ?? "").trimmed
        let name = Self.fieldPrefix + field.key
        let words = visit.words
        guard !typed.isEmpty else {
            if field.isNeeded { problems[name] = .init("help.field.needed", field.label(words)) }
            return nil
        }
        var value = typed
        switch field.kind {
        case .line:
            value = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if value.count > HelpField.lineLimit {
                problems[name] = .init("form.too_long", String(HelpField.lineLimit))
            }
        case .text:
            if value.count > HelpField.textLimit {
                problems[name] = .init("form.too_long", String(HelpField.textLimit))
            }
        case .day:
            guard let day = visit.organisation.fieldTime.startOfDay(typed) else {
                problems[name] = "help.field.day"
                return nil
            }
            value = words.shortDay(day, now: visit.now)
        case .choice:
            guard field.choices.contains(typed) else {
                problems[name] = .init("help.field.needed", field.label(words))
                return nil
            }
            value = field.choice(typed, words)
        }
        return Post.Detail(
            key: field.key, label: field.label(words), value: value, typed: value == typed ? nil : typed)
    }

    private func end(_ visit: Visit, _ problems: inout [String: Problem.Reason]) -> Instant? {
        switch Self.end(endsOn, visit) {
        case .success(let end): return end
        case .failure(let refusal):
            problems["endsOn"] = refusal.reason
            return nil
        }
    }

    struct Refusal: Error { let reason: Problem.Reason }

    /// The end of the day typed: not over, and within a year.
    static func end(_ day: String, _ visit: Visit) -> Result<Instant, Refusal> {
        guard let end = visit.organisation.fieldTime.endOfDay(day) else {
            return .failure(Refusal(reason: "help.end.needed"))
        }
        guard end > visit.now else { return .failure(Refusal(reason: "help.end.past")) }
        let last = visit.now + .seconds(HelpRequest.mostDays * 86_400)
        return end < last ? .success(end) : .failure(Refusal(reason: "help.end.far"))
    }
}

/// A help request that may be kept.
struct CheckedHelp {
    let title: String
    let body: String
    let details: [Post.Detail]
    let endsAt: Instant
}

/// How a request came to its end, as typed.
package struct HelpSolution: Sendable {
    /// The answers that helped.
    package var answers: Set<Comment.ID>
    /// How it was solved when no answer did.
    package var how: String
    package var thanks: String
    /// Hours it saved, in halves; nil when not told.
    package var halfHours: Int?

    package init(answers: Set<Comment.ID> = [], how: String = "", thanks: String = "", halfHours: Int? = nil) {
        self.answers = answers
        self.how = how
        self.thanks = thanks
        self.halfHours = halfHours
    }

    package init(_ form: Form) {
        self.init(
            answers: Set(form.all("answer").compactMap { Comment.ID($0) }), how: form["how"].trimmed,
            thanks: form["thanks"].trimmed,
            halfHours: Int(form["hours"]).flatMap { Self.choices.contains($0) ? $0 : nil })
    }

    /// Half an hour to a working week.
    static let choices = [1, 2, 4, 8, 16, 40, 72]

    func check() throws {
        var problems: [String: Problem.Reason] = [:]
        if answers.isEmpty, how.isEmpty { problems["how"] = "help.solve.empty" }
        if how.count > HelpRequest.howLimit { problems["how"] = .init("form.too_long", String(HelpRequest.howLimit)) }
        if thanks.count > HelpRequest.thanksLimit {
            problems["thanks"] = .init("form.too_long", String(HelpRequest.thanksLimit))
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
    }
}
