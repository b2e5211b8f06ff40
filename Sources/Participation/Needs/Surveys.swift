import Database
import Deliberation
import Organisation
import Web

/// The numbers a survey keeps to.
enum SurveyRules {
    static let kRange = Suppression.floor...1000
    /// How many links may be made at once: a sheet to print.
    static let linkRange = 1...500
    static let mostLinks = 20_000
}

/// What the adviser does with a survey as a whole.
struct Surveys {
    let site: Site

    /// Makes the journey's survey from the built-in questions, in every language at once.
    func make(for journey: Journey.ID, by actor: Viewer) async throws -> Survey {
        guard Survey.maySteer(actor) else { throw Problem.notFound }
        return try await site.database.write { db in
            // others who make its survey wait: there is one at a time
            try JourneyStore.lock(journey, in: db)
            guard try JourneyStore.findJourney(journey, visibleTo: actor, in: db) != nil else { throw Problem.notFound }
            if let survey = try SurveyStore.find(of: journey, visibleTo: actor, in: db),
                survey.stage(at: site.clock.now()) != .closed
            {
                return survey
            }
            let template = SurveyTemplate(site.languages)
            let survey = template.survey(site.ids.next(), of: journey, by: actor.id)
            let departments = try Departments.all(in: db).map(\.name)
            try SurveyStore.insert(survey, in: db)
            for (position, question) in template.questions(of: survey.id, departments, site.ids).enumerated() {
                try SurveyQuestionStore.insert(question, position: position, in: db)
            }
            return survey
        }
    }

    /// Changes title, words and rules. Once it is open the rules stay: they were promised to who answers.
    func change(_ id: Survey.ID, to draft: SurveyDraft, by actor: Viewer) async throws {
        try draft.checked()
        try await site.database.write { db in
            let survey = try steered(id, by: actor, in: db)
            var draft = draft
            if survey.stage(at: site.clock.now()) != .draft {
                guard draft.k >= survey.k else { throw Problem.invalid(["k": "survey.k.only_up"]) }
                draft.showsRunning = survey.showsRunning
                draft.isByIssuedLink = survey.isByIssuedLink
            }
            try SurveyStore.update(id, to: draft, in: db)
        }
    }

    /// Opens it on a day, until the end of another; or moves the last day of one that is open.
    func open(_ id: Survey.ID, from first: String, until last: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let survey = try steered(id, by: actor, in: db)
            let now = site.clock.now()
            let stage = survey.stage(at: now)
            guard stage != .closed else { throw Problem.conflict("survey.is_closed") }
            let questions = try SurveyQuestionStore.all(of: id, in: db)
            guard let organisation = try OrganisationSetting.find(in: db) else { throw Problem.internal }
            let dates = try SurveyDates(
                first, last, now: now, current: stage == .open ? survey.opensAt : nil, time: organisation.fieldTime)
            guard questions.contains(where: { $0.kind != .department }) else {
                throw Problem.invalid(["questions": "survey.no_questions"])
            }
            try SurveyStore.setDates(id, opens: dates.opens, closes: dates.closes, in: db)
            if stage == .draft {
                try SurveyBoxStore.prepare(id, for: questions, in: db)
                try Events.record(
                    .openedSurvey, by: actor.id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
            }
        }
    }

    /// Closes it now.
    func close(_ id: Survey.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let now = site.clock.now()
            guard try steered(id, by: actor, in: db).stage(at: now) == .open else {
                throw Problem.conflict("survey.is_closed")
            }
            try SurveyStore.setClosing(id, at: now, in: db)
            try settle(id, by: actor.id, at: now, in: db)
        }
        try? await site.database.emptyLog()
    }

    /// Closes what has ended. The clock closed it already for everybody; this throws away what may not be shown.
    func closeEnded() async throws {
        let now = site.clock.now()
        let ended = try await site.database.read { try SurveyStore.due(at: now, in: $0) }
        for id in ended {
            try await site.database.write { db in
                guard let survey = try SurveyStore.locked(id, in: db), survey.closedAt == nil,
                    survey.stage(at: now) == .closed
                else { return }
                try settle(id, by: survey.makerID, at: now, in: db)
            }
        }
    }

    /// Makes links that each answer once. They are given back and then forgotten: only their hashes are kept.
    func issueLinks(_ count: Int, to id: Survey.ID, by actor: Viewer) async throws -> [SurveyCode] {
        guard SurveyRules.linkRange.contains(count) else {
            throw Problem.invalid(["count": .init("survey.links.range", String(SurveyRules.linkRange.upperBound))])
        }
        let codes = (0..<count).map { _ in SurveyCode.issued() }
        try await site.database.write { db in
            let survey = try steered(id, by: actor, in: db)
            guard survey.isByIssuedLink, survey.stage(at: site.clock.now()) != .closed else { throw Problem.notFound }
            guard try SurveyDoorStore.linkCounts(of: id, in: db).issued + count <= SurveyRules.mostLinks else {
                throw Problem.invalid(["count": "survey.links.enough"])
            }
            try SurveyDoorStore.insert(codes.map(\.hash), for: id, in: db)
        }
        return codes
    }

    static func find(_ id: Survey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Survey {
        guard let survey = try SurveyStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return survey
    }

    /// For who steers; to anybody else the address doesn't exist.
    static func steered(_ id: Survey.ID, by actor: Viewer, in db: Connection) throws -> Survey {
        guard Survey.maySteer(actor) else { throw Problem.notFound }
        return try find(id, visibleTo: actor, in: db)
    }

    private func steered(_ id: Survey.ID, by actor: Viewer, in db: Connection) throws -> Survey {
        guard Survey.maySteer(actor), let survey = try SurveyStore.locked(id, in: db) else { throw Problem.notFound }
        return survey
    }

    /// The last step of closing, in the transaction of whoever closes.
    func settle(_ id: Survey.ID, by actor: Member.ID, at now: Instant, in db: Connection) throws {
        guard let survey = try SurveyStore.locked(id, in: db) else { return }
        let questions = try SurveyQuestionStore.all(of: id, in: db)
        let counts = try SurveyBoxStore.counts(of: id, running: false, in: db)
        // From here on the database knows no more by department than everybody may read.
        for (cut, cells) in DepartmentCuts(survey, questions, counts).hiddenCells {
            try SurveyBoxStore.forget(cells, cut: cut, of: id, in: db)
        }
        try SurveyBoxStore.shuffleTexts(of: id, in: db)
        try SurveyStore.setClosed(id, at: now, in: db)
        try Events.record(.closedSurvey, by: actor, on: id.rawValue, id: site.ids.next(), at: now, db: db)
    }
}
