import Database
import Hummingbird
import Organisation
import Web

/// Making a survey one's own: its words, its questions, and afterwards the themes in what people wrote.
struct SurveyEditRoutes {
    let site: Site
    private var surveys: Surveys { Surveys(site: site) }
    private var editing: SurveyEditing { SurveyEditing(site: site) }
    private var themes: SurveyThemes { SurveyThemes(site: site) }

    func add(to routes: Routes) {
        routes.get("/surveys/{id}/edit") { request, context in
            try await page(request, try context.surveyID(), isSaved: try Form.query(request).has("saved"))
        }
        routes.post("/surveys/{id}/edit") { request, context in try await change(request, context) }
        routes.get("/surveys/{id}/questions/new") { request, context in try await new(request, context) }
        routes.post("/surveys/{id}/questions") { request, context in try await addQuestion(request, context) }
        routes.get("/surveys/{id}/questions/{question}") { request, context in try await question(request, context) }
        routes.post("/surveys/{id}/questions/{question}") { request, context in try await save(request, context) }
        routes.post("/surveys/{id}/questions/{question}/removal") { request, context in
            try await act(request, context) { try await editing.remove($1, of: $0, by: $2) }
        }
        routes.post("/surveys/{id}/questions/{question}/up") { request, context in
            try await act(request, context) { try await editing.move($1, .up, in: $0, by: $2) }
        }
        routes.post("/surveys/{id}/questions/{question}/down") { request, context in
            try await act(request, context) { try await editing.move($1, .down, in: $0, by: $2) }
        }
        routes.get("/surveys/{id}/themes") { request, context in try await themes(request, context) }
        routes.post("/surveys/{id}/themes") { request, context in try await addTheme(request, context) }
        routes.post("/surveys/{id}/themes/{theme}/removal") { request, context in
            try await removeTheme(request, context)
        }
        routes.post("/surveys/{id}/texts") { request, context in try await sort(request, context) }
    }

    func page(
        _ request: Request, _ id: Survey.ID, isSaved: Bool = false, problem: Problem? = nil, form: Form? = nil
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            let draft = form.map { $0.has("title.nl") ? SurveyDraft($0) : SurveyDraft(survey) } ?? SurveyDraft(survey)
            return SurveyEditPage(
                survey: survey, questions: try SurveyQuestionStore.all(of: id, in: visit.db),
                isFixed: try !SurveyBoxStore.isEmpty(id, in: visit.db), draft: draft, form: form ?? Form(),
                problem: problem, isSaved: isSaved, time: visit.organisation.fieldTime, canvas: visit.canvas
            ).page
        }
    }

    private func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await surveys.change(id, to: SurveyDraft(form), by: actor)
            return Respond.seeOther(.surveyEdit(id).appending(query: "saved", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await page(request, id, problem: problem, form: form)
        }
    }

    private func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let kind = SurveyQuestion.Kind(rawValue: try Form.query(request)["kind"]) ?? .scale
        return try await questionPage(request, try context.surveyID(), nil, QuestionDraft(kind: kind))
    }

    private func addQuestion(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard let kind = SurveyQuestion.Kind(rawValue: form["kind"]) else { throw Problem.malformed }
        let draft = QuestionDraft(form, kind: kind)
        do {
            let question = try await editing.add(draft, to: id, by: actor)
            return Respond.seeOther(.surveyEdit(id).fragment("question-\(question)"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await questionPage(request, id, nil, draft, problem: problem)
        }
    }

    private func question(_ request: Request, _ context: WebContext) async throws -> Response {
        try await questionPage(request, try context.surveyID(), try context.questionID(), nil)
    }

    private func save(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, question) = (try context.surveyID(), try context.questionID())
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await editing.change(question, of: id, to: form, by: actor)
            return Respond.seeOther(.surveyEdit(id).fragment("question-\(question)"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await questionPage(request, id, question, nil, problem: problem, form: form)
        }
    }

    private func questionPage(
        _ request: Request, _ id: Survey.ID, _ question: SurveyQuestion.ID?, _ draft: QuestionDraft?,
        problem: Problem? = nil, form: Form? = nil
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            let known = try SurveyQuestionStore.all(of: id, in: visit.db).first { $0.id == question }
            guard question == nil || known != nil else { throw Problem.notFound }
            let shown =
                draft
                ?? known.map { known in
                    form.map { QuestionDraft($0, kind: known.kind) } ?? QuestionDraft(known)
                }
            guard let shown else { throw Problem.notFound }
            return QuestionPage(
                survey: survey, question: known, draft: shown, isFixed: try !SurveyBoxStore.isEmpty(id, in: visit.db),
                problems: problem?.fields ?? [:], canvas: visit.canvas
            ).page
        }
    }

    private func act(
        _ request: Request, _ context: WebContext,
        _ act: (Survey.ID, SurveyQuestion.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        let (id, question) = (try context.surveyID(), try context.questionID())
        try await act(id, question, try await site.member(request))
        return Respond.seeOther(.surveyEdit(id).fragment("question-\(question)"))
    }

    private func themes(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        return try await themesPage(
            request, try context.surveyID(), SurveyQuestion.ID(query["question"]), from: Int(query["from"]) ?? 0,
            isSaved: query.has("saved"))
    }

    private func themesPage(
        _ request: Request, _ id: Survey.ID, _ question: SurveyQuestion.ID?, from start: Int = 0, isSaved: Bool = false,
        problem: Problem? = nil, title: String = ""
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            let survey = try Surveys.steered(id, by: visit.viewer, in: visit.db)
            guard survey.stage(at: visit.now) == .closed,
                let results = try SurveyResults.load(survey, at: visit.now, in: visit.db)
            else { throw Problem.conflict("survey.themes.not_closed") }
            return try SurveyThemesPage(
                results: results, question: question, start: max(0, start), isSaved: isSaved,
                problem: problem?.fields["title"], title: title, canvas: visit.canvas
            ).page
        }
    }

    private func addTheme(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard let question = SurveyQuestion.ID(form["question"]) else { throw Problem.notFound }
        do {
            try await themes.add(form["title"], to: question, of: id, by: actor)
            return Respond.seeOther(.surveyThemes(id).appending(query: "question", question.description))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await themesPage(request, id, question, problem: problem, title: form["title"])
        }
    }

    private func removeTheme(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let theme = SurveyTheme.ID(rawValue: try context.int64("theme"))
        try await themes.remove(theme, of: id, by: try await site.member(request))
        return Respond.seeOther(.surveyThemes(id))
    }

    private func sort(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.surveyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let places = form.fields.filter { $0.name.hasPrefix("text.") }.map { field in
            SurveyThemes.Place(
                text: String(field.name.dropFirst(5)), theme: SurveyTheme.ID(field.value),
                withheld: SurveyText.Withheld(rawValue: field.value))
        }
        try await themes.sort(places, of: id, by: actor)
        let back = Link.surveyThemes(id).appending(query: "question", form["question"])
            .appending(query: "from", form["from"]).appending(query: "saved", "1")
        return Respond.seeOther(back)
    }
}
