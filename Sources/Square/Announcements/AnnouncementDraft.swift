import Database
import Organisation
import Web

/// What a person writes to announce something.
struct AnnouncementDraft: Sendable {
    /// What is done with it when the week's announcements are used up.
    enum Way: String, Sendable {
        /// Placed now, or not at all.
        case now
        /// Kept for the first week that has room.
        case later
        /// Placed as an ordinary post.
        case post
    }

    var title = ""
    var body = ""
    /// A day as a date field holds it.
    var until = ""
    var token = ""
    var way = Way.now

    /// The text checked, and the moment it leaves the lane.
    func checked(at now: Instant, in time: FieldTime) throws -> (draft: AnnouncementDraft, until: Instant) {
        var draft = self
        draft.title = title.trimmed
        draft.body = body.trimmed
        var problems: [String: Problem.Reason] = [:]
        if draft.title.isEmpty { problems["title"] = "announcement.title.empty" }
        if draft.title.count > Post.titleLimit { problems["title"] = .init("form.too_long", String(Post.titleLimit)) }
        problems["body"] = PostDraft.problem(with: draft.body, limit: Post.bodyLimit, empty: "announcement.body.empty")
        let end = time.endOfDay(until)
        if let reason = Self.problem(with: end, at: now) { problems["until"] = reason }
        guard problems.isEmpty, let end else { throw Problem.invalid(problems) }
        return (draft, end)
    }

    static func problem(with end: Instant?, at now: Instant) -> Problem.Reason? {
        guard let end else { return "form.not_a_day" }
        if end <= now { return "announcement.until.past" }
        let most = now + .seconds((Announcement.mostDays + 1) * 86_400)
        return end > most ? .init("announcement.until.far", String(Announcement.mostDays)) : nil
    }
}

extension AnnouncementDraft {
    init(_ form: Form) {
        self.init(
            title: form["title"], body: form["body"], until: form["until"], token: form["token"],
            way: Way(rawValue: form["way"]) ?? .now)
    }
}
