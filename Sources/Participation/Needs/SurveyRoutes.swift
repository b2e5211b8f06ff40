import Database
import Hummingbird
import Organisation
import Square
import Web

/// A survey for who has an account: reading it, and making it for who steers.
struct SurveyRoutes {
    let site: Site
    let answering: Answering
    private var surveys: Surveys { Surveys(site: site) }

    func add(to routes: Routes) {
        routes.get("/journeys/{id}/survey") { request, context in try await goTo(request, context) }
        routes.post("/journeys/{id}/survey") { request, context in try await make(request, context) }
        routes.get("/surveys/{id}") { request, context in try await show(request, context) }
        routes.post("/surveys/{id}/opening") { request, context in try await open(request, context) }
        routes.post("/surveys/{id}/closing") { request, context in try await close(request, context) }
        routes.get("/surveys/{id}/links") { request, context in try await links(request, context) }
        routes.post("/surveys/{id}/links") { request, context in try await issue(request, context) }
        routes.get("/surveys/{id}/poster") { request, context in try await poster(request, context) }
        routes.get("/surveys/{id}/paper") { request, context in try await paper(request, context) }
        routes.get("/surveys/{id}/entry") { request, context in try await entry(request, context) }
        routes.post("/surveys/{id}/entry") { request, context in try await enter(request, context) }
    }

    private func goTo(_ request: Request, _ context: WebContext) async throws -> Response {
        let journey = Journey.ID(rawValue: try context.int64("id"))
        let found = try await site.read(request) { visit in
            guard try JourneyStore.findJourney(journey, visibleTo: visit.viewer, in: visit.db) != nil else {
                throw Problem.notFound
            }
            return try SurveyStore.find(of: journey, visibleTo: visit.viewer, in: visit.db)?.id
        }
        if let found { return Respond.seeOther(.survey(found)) }
        return try await site.page(request) { visit in
            NoSurveyPage(journey: journey, maySteer: Survey.maySteer(visit.viewer), canvas: visit.canvas).page
        }
    }

    private func make(_ request: Request, _ context: WebContext) async throws -> Response {
        let journey = Journey.ID(rawValue: try context.int64("id"))
        let survey = try await surveys.make(for: journey, by: try await site.member(request))
        return Respond.seeOther(.surveyEdit(survey.id))
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        return try await site.page(request) { visit in
            let survey = try Surveys.find(id, visibleTo: visit.viewer, in: visit.db)
            let results = try SurveyResults.load(survey, at: visit.now, in: visit.db)
            return SurveyPage(survey: survey, results: results, viewer: visit.viewer, canvas: visit.canvas).page
        }
    }

    private func open(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await surveys.open(id, from: form["opens"], until: form["closes"], by: actor)
            return Respond.seeOther(.survey(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await SurveyEditRoutes(site: site).page(request, id, problem: problem, form: form)
        }
    }

    private func close(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        try await surveys.close(id, by: try await site.member(request))
        return Respond.seeOther(.survey(id))
    }

    private func links(_ request: Request, _ context: WebContext) async throws -> Response {
        try await linksPage(request, try context.surveyID())
    }

    private func issue(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            let codes = try await surveys.issueLinks(Int(form["count"]) ?? 0, to: id, by: actor)
            let addresses = codes.map { site.absolute(.answer($0)) }
            return try await site.page(request) { visit in
                let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
                return SurveyLinkSheet(survey: survey, addresses: addresses, canvas: visit.canvas).page
            }
        } catch let problem as Problem where problem.kind == .invalid {
            return try await linksPage(request, id, problem: problem, form: form)
        }
    }

    private func linksPage(
        _ request: Request, _ id: Survey.ID, problem: Problem? = nil, form: Form = Form()
    ) async throws -> Response {
        let site = site
        return try await site.page(request, status: problem?.status ?? .ok) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            let counts = try SurveyDoorStore.linkCounts(of: id, in: visit.db)
            return SurveyLinksPage(
                survey: survey, issued: counts.issued, used: counts.used, address: site.absolute(.answer(survey.code)),
                count: form["count"], problem: problem?.fields["count"], canvas: visit.canvas
            ).page
        }
    }

    private func poster(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let site = site
        return try await site.page(request) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            guard !survey.isByIssuedLink else { throw Problem.notFound }
            return SurveyPoster(
                survey: survey, address: site.absolute(.answer(survey.code)), organisation: visit.organisation.name,
                canvas: visit.canvas
            ).page
        }
    }

    private func paper(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let asked = Language(rawValue: try Form.query(request)["in"])
        return try await site.page(request) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            let questions = try SurveyQuestionStore.all(of: id, in: visit.db)
            return SurveyPaper(
                survey: survey, questions: questions, language: asked ?? visit.words.language, canvas: visit.canvas
            ).page
        }
    }

    private func entry(_ request: Request, _ context: WebContext) async throws -> Response {
        let isKept = try Form.query(request).has("kept")
        return try await entryPage(request, try context.surveyID(), isKept: isKept)
    }

    private func enter(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard Survey.maySteer(actor) else { throw Problem.notFound }
        do {
            let questions = try await site.database.read { try SurveyQuestionStore.all(of: id, in: $0) }
            let answers = PaperEntry(questions: questions).form(from: form)
            try await answering.enter(answers, token: form["token"], in: id, by: actor)
            return Respond.seeOther(.surveyEntry(id).appending(query: "kept", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await entryPage(request, id, problem: problem, form: form)
        }
    }

    private func entryPage(
        _ request: Request, _ id: Survey.ID, problem: Problem? = nil, form: Form = Form(), isKept: Bool = false
    ) async throws -> Response {
        let site = site
        return try await site.page(request, status: problem?.status ?? .ok) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            return SurveyEntryPage(
                survey: survey, questions: try SurveyQuestionStore.all(of: id, in: visit.db), form: form,
                problems: problem?.fields ?? [:], token: form.has("token") ? form["token"] : site.formToken(),
                isKept: isKept, canvas: visit.canvas
            ).page
        }
    }
}

extension WebContext {
    func surveyID() throws -> Survey.ID { Survey.ID(rawValue: try int64("id")) }
    func questionID() throws -> SurveyQuestion.ID { SurveyQuestion.ID(rawValue: try int64("question")) }
}
