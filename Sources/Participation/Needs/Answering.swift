import Database
import Organisation
import Web

/// Answering a survey: by a link without an account, or typed over from paper.
struct Answering {
    let site: Site
    let pace: AnswerPace

    /// What stands behind a link, for as long as it opens.
    struct Door: Sendable {
        let survey: Survey
        let questions: [SurveyQuestion]
        let isIssued: Bool
    }

    /// nil when the link is made up, used or too old, or the survey isn't open: nobody is told which.
    func door(_ code: SurveyCode) async throws -> Door? {
        let now = site.clock.now()
        return try await site.database.read { db in
            guard let (id, isIssued) = try SurveyDoorStore.survey(behind: code, in: db) else { return nil }
            guard let survey = try SurveyStore.open(id, in: db), survey.stage(at: now) == .open
            else { return nil }
            let questions = try SurveyQuestionStore.all(of: id, in: db)
            return Door(survey: survey, questions: questions, isIssued: isIssued)
        }
    }

    /// Takes what was answered. Throws `.notFound` when the link doesn't open anything, `.invalid` with what to mend.
    /// - Parameter token: the form's own, so that sending it twice by accident counts once
    func take(_ form: Form, through code: SurveyCode, token: String, from address: String) async throws -> Survey {
        if site.options.rateLimits { try pace.count(address, at: site.clock.now()) }
        let now = site.clock.now()
        let survey = try await site.database.write { db in
            guard let (id, isIssued) = try SurveyDoorStore.survey(behind: code, in: db),
                let survey = try SurveyStore.locked(id, in: db), survey.stage(at: now) == .open,
                // Once more, now that nobody else is at this survey: two may have come with the same link.
                try SurveyDoorStore.survey(behind: code, in: db) != nil
            else { throw Problem.notFound }
            let answers = try checked(form, to: id, in: db)
            if isIssued {
                try SurveyDoorStore.use(code.hash, of: id, in: db)
            } else {
                guard try isFirst(token, at: now, in: db) else { return survey }
            }
            try SurveyBoxStore.put(answers, into: survey, in: db)
            return survey
        }
        await forgetOrder()
        return survey
    }

    /// Types over one answer from paper; only how many there were is kept.
    /// - Parameter token: the form's own, as in `take`
    func enter(_ form: Form, token: String, in id: Survey.ID, by actor: Viewer) async throws {
        guard Survey.maySteer(actor) else { throw Problem.notFound }
        let now = site.clock.now()
        try await site.database.write { db in
            guard let survey = try SurveyStore.locked(id, in: db) else { throw Problem.notFound }
            guard survey.stage(at: now) == .open else { throw Problem.conflict("survey.entry.not_open") }
            let answers = try checked(form, to: id, in: db)
            guard try isFirst(token, at: now, in: db) else { return }
            try SurveyBoxStore.put(answers, into: survey, in: db)
            try SurveyStore.addPaper(id, in: db)
        }
        await forgetOrder()
    }

    private func isFirst(_ token: String, at now: Instant, in db: Connection) throws -> Bool {
        guard !token.isEmpty else { return true }
        let hash = Token(text: "survey form " + token).hash
        return try SurveyDoorStore.keepSend(hash, halfDay: Self.halfDay(now), in: db)
    }

    private func checked(_ form: Form, to survey: Survey.ID, in db: Connection) throws -> SurveyAnswers {
        let answers = SurveyAnswers(form, to: try SurveyQuestionStore.all(of: survey, in: db))
        guard answers.problems.isEmpty else { throw Problem.invalid(answers.problems) }
        return answers
    }

    // SQLite's log would tell in which order answers came. It is emptied at once, and again by a chore when somebody was
    // reading just then; that it can't be now is no reason to refuse an answer.
    private func forgetOrder() async {
        try? await site.database.emptyLog()
    }

    static func halfDay(_ now: Instant) -> Int64 { now.milliseconds / 43_200_000 }
}
