import Database
import Deliberation
import Organisation
import Square

/// What everybody may read of a survey, worked out from the counts.
struct SurveyResults: Sendable {
    let survey: Survey
    let stage: Survey.Stage
    let questions: [SurveyQuestion]
    let counts: SurveyCounts
    let cuts: DepartmentCuts
    let themes: [SurveyTheme]
    let texts: [SurveyText]

    /// nil where nothing may be shown (yet).
    static func load(_ survey: Survey, at now: Instant, in db: Connection) throws -> SurveyResults? {
        guard let stage = shownStage(of: survey, at: now) else { return nil }
        let isRunning = stage == .open
        let counts = try SurveyBoxStore.counts(of: survey.id, running: isRunning, in: db)
        guard counts[Cell.all] >= survey.k else { return nil }
        let questions = try SurveyQuestionStore.all(of: survey.id, in: db)
        return SurveyResults(
            survey: survey, stage: stage, questions: questions, counts: counts,
            // While people still answer, a department that grows by one would tell what that one answered.
            cuts: DepartmentCuts(survey, isRunning ? [] : questions, counts),
            themes: isRunning ? [] : try SurveyThemeStore.themes(of: survey.id, in: db),
            texts: isRunning ? [] : try SurveyThemeStore.texts(of: survey.id, in: db))
    }

    /// Only what a journey's latest survey says about needs, in one statement, for pages that show that beside other things.
    static func ofNeeds(
        of journey: Journey.ID, visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> SurveyResults? {
        guard let found = try SurveyBoxStore.findNeeds(of: journey, visibleTo: viewer, in: db),
            let stage = shownStage(of: found.survey, at: now)
        else { return nil }
        let counts = stage == .open ? found.shown : found.all
        guard counts[Cell.all] >= found.survey.k else { return nil }
        return SurveyResults(
            survey: found.survey, stage: stage, questions: found.questions, counts: counts,
            cuts: DepartmentCuts(found.survey, [], counts), themes: [], texts: [])
    }

    // Closed, or open with results that may be read meanwhile.
    private static func shownStage(of survey: Survey, at now: Instant) -> Survey.Stage? {
        let stage = survey.stage(at: now)
        return stage == .closed || (stage == .open && survey.showsRunning) ? stage : nil
    }

    var total: Int { counts[Cell.all] }

    func answered(_ question: SurveyQuestion) -> Int { counts[Cell.answered(question)] }

    /// Whether enough people answered this question to show anything of it.
    func shows(_ question: SurveyQuestion) -> Bool { answered(question) >= survey.k }

    func high(_ question: SurveyQuestion) -> Int {
        (question.highFrom...question.content.steps).reduce(0) { $0 + counts[Cell.step(question, $1)] }
    }

    /// In hundredths, so that 3.76 can be written in any language.
    func mean(_ question: SurveyQuestion) -> Int {
        let sum = question.steps.reduce(0) { $0 + $1 * counts[Cell.step(question, $1)] }
        let people = answered(question)
        return people == 0 ? 0 : (sum * 100 + people / 2) / people
    }

    /// Own words can be read when enough people wrote some.
    func showsTexts(_ question: SurveyQuestion) -> Bool {
        let writers = question.kind == .text ? answered(question) : counts[Cell.ownWords(question)]
        return writers >= survey.k && !texts(of: question).isEmpty
    }

    func texts(of question: SurveyQuestion) -> [SurveyText] { texts.filter { $0.questionID == question.id } }

    /// The needs, most wanted first; equal ones in the order of the survey.
    var needs: [NeedFound] {
        let found = questions.filter { $0.kind == .scale && shows($0) }.compactMap { question -> NeedFound? in
            guard let need = question.need, let share = Wilson(yes: high(question), of: answered(question)) else {
                return nil
            }
            return NeedFound(need: need, high: high(question), answered: answered(question), share: share)
        }
        return found.enumerated().sorted { ($1.element.share.share, $0.offset) < ($0.element.share.share, $1.offset) }
            .map(\.element)
    }
}

/// A need, and how many of those who answered say that it would help them much.
package struct NeedFound: Sendable {
    package let need: Space.Need
    package let high: Int
    package let answered: Int
    /// With the interval in which the share among everybody probably lies.
    package let share: Wilson
}
