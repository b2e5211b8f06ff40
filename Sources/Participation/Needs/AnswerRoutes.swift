import Database
import Hummingbird
import Organisation
import Web

/// Answering without an account.
struct AnswerRoutes {
    let site: Site
    let answering: Answering

    func add(to routes: Routes) {
        routes.get("/answer/{code}") { request, context in try await show(request, context) }
        routes.post("/answer/{code}") { request, context in try await send(request, context) }
        routes.get("/answer/{code}/thanks") { request, context in try await thank(request, context) }
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let code = SurveyCode(typed: try context.text("code"))
        guard let door = try await answering.door(code) else { return shut(request, Form()) }
        return page(door, code, Form(), [:], token: Self.token(), request)
    }

    private func send(_ request: Request, _ context: WebContext) async throws -> Response {
        let code = SurveyCode(typed: try context.text("code"))
        let form = try await Form.read(request)
        // Asked for in another language: nothing is sent yet, and what was filled in stays.
        if form.has("switch") {
            guard let door = try await answering.door(code) else { return shut(request, form) }
            return page(door, code, form, [:], token: form["token"], request)
        }
        do {
            let survey = try await answering.take(
                form, through: code, token: form["token"], from: site.options.proxy.address(request, context))
            return Respond.seeOther(.thanks(survey.code))
        } catch let problem as Problem where problem.status == .notFound {
            return shut(request, form)
        } catch let problem as Problem where problem.kind == .invalid || problem.status == .tooManyRequests {
            guard let door = try await answering.door(code) else { return shut(request, form) }
            let problems = problem.fields.isEmpty ? ["form": "survey.answer.busy"] : problem.fields
            return page(
                door, code, form, problems, token: form["token"], request, status: problem.status,
                headers: problem.headers)
        }
    }

    private func thank(_ request: Request, _ context: WebContext) async throws -> Response {
        let code = SurveyCode(typed: try context.text("code"))
        let survey = try await site.database.read { db in
            try SurveyDoorStore.thanked(code, in: db).flatMap { try SurveyStore.open($0, in: db) }
        }
        guard let survey, survey.opensAt != nil else { return shut(request, Form()) }
        let canvas = site.doorCanvas(request)
        let thanks = AnswerThanks(survey: survey, canvas: canvas, script: site.surveyScript)
        return site.door(
            request, DoorPage(title: canvas("survey.thanks.title"), main: thanks.body, address: .thanks(code)), canvas)
    }

    private func page(
        _ door: Answering.Door, _ code: SurveyCode, _ form: Form, _ problems: [String: Problem.Reason], token: String,
        _ request: Request, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        let canvas = site.doorCanvas(request)
        let page = AnswerPage(
            door: door, code: code, form: form, problems: problems, token: token, canvas: canvas,
            script: site.surveyScript)
        return site.door(
            request, DoorPage(title: page.title, main: page.body, status: status, headers: headers), canvas)
    }

    // One page for a link that is made up, used, too early or too late, so that it tells nothing about any of them. Who sent
    // something gets their own words back: only they know what those were.
    private func shut(_ request: Request, _ form: Form) -> Response {
        let canvas = site.doorCanvas(request)
        let main = AnswerShut(form: form, canvas: canvas).body
        return site.door(
            request, DoorPage(title: canvas("survey.shut.title"), main: main, status: .notFound), canvas)
    }

    private static func token() -> String { String(Token.random().text.prefix(22)) }
}

extension Site {
    /// Keeps what is filled in on the device until it is sent.
    var surveyScript: String { assets.path("js/survey.js") }
}
