import Database
import Organisation
import Square
import Web

/// The survey with which the journey begins: what people need.
enum NeedsFeature {
    static var feature: Feature {
        var feature = Feature("needs")
        feature.migrations = [SurveyMigration.surveys]
        feature.routes = { site, routes in
            let answering = Answering(site: site, pace: AnswerPace())
            AnswerRoutes(site: site, answering: answering).add(to: routes)
            SurveyRoutes(site: site, answering: answering).add(to: routes)
            SurveyEditRoutes(site: site).add(to: routes)
        }
        feature.chores = [
            Chore("close surveys that ended", every: .seconds(60)) { try await Surveys(site: $0).closeEnded() },
            Chore("forget in which order answers came", every: .seconds(300)) { site in
                let now = site.clock.now()
                let isOpen = try await site.database.write { db in
                    try SurveyDoorStore.deleteSends(before: Answering.halfDay(now) - 1, in: db)
                    return try SurveyStore.isOneOpen(at: now, in: db)
                }
                if isOpen { try await site.database.emptyLog() }
            },
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.survey", purpose: "keeps.survey.purpose", audience: "keeps.survey.audience",
                retention: "keeps.survey.retention")
        ]
        feature.demo = { seed in try NeedsDemo(seed: seed).fill() }
        return feature
    }

    /// What people need, most wanted first, of the journey's latest survey; only what enough of them answered, and nothing
    /// while it can't be read.
    static func needsFound(for journey: Journey.ID, visit: Visit) throws -> [NeedFound] {
        try SurveyResults.ofNeeds(of: journey, visibleTo: visit.viewer, at: visit.now, in: visit.db)?.needs ?? []
    }

    /// The first phase is done when the survey is closed and enough people answered to say anything.
    static func evidence(for journey: Journey.ID, visit: Visit) throws -> [Evidence] {
        guard let survey = try SurveyStore.find(of: journey, visibleTo: visit.viewer, in: visit.db) else {
            return [Evidence(text: visit.words("survey.evidence.none"), link: .journeySurvey(journey), isEnough: false)]
        }
        let stage = survey.stage(at: visit.now)
        let hasEnough = survey.answers >= survey.k
        let answered = SurveyPage.answered(survey.answers, of: survey.population, visit.canvas)
        let text: String =
            switch stage {
            case .draft: visit.words("survey.evidence.draft")
            case .planned: visit.words("survey.evidence.planned")
            case .open: hasEnough ? answered : visit.words("survey.evidence.open")
            case .closed: hasEnough ? answered : visit.words("survey.evidence.few")
            }
        return [Evidence(text: text, link: .survey(survey.id), isEnough: stage == .closed && hasEnough)]
    }
}
