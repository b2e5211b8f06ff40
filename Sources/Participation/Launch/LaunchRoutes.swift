import Database
import Hummingbird
import Organisation
import Square
import Web

struct LaunchRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/journeys/:id/outcome", use: show)
        routes.post("/journeys/:id/outcome", use: apply)
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.journeyID()
        return try await site.page(request) { try page(id, $0) }
    }

    @Sendable func apply(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.journeyID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let draft = try LaunchDraft(form, offered: FormSwitch.offered(by: site.features))
        do {
            let opened = try await Launches(site: site).apply(draft, to: id, by: actor)
            return Respond.seeOther(opened.isEmpty ? .journey(id) : .spaces)
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try page(id, visit, draft: draft, problem: problem)
            }
        }
    }

    private func page(
        _ id: Journey.ID, _ visit: Visit, draft: LaunchDraft? = nil, problem: Problem? = nil
    ) throws -> Page {
        guard let journey = try JourneyStore.findJourney(id, visibleTo: visit.viewer, in: visit.db) else {
            throw Problem.notFound
        }
        guard visit.viewer.canSteer else { throw Problem.forbidden("journey.only_steering") }
        let found = try LaunchSource.load(journey, visit: visit)
        let proposals = SpaceProposal.proposed(
            for: found.needs, elsewhere: found.elsewhere, host: visit.viewer.handle,
            isFinished: journey.finishedAt != nil, words: visit.words)
        return LaunchPage(
            journey: journey, source: found, offered: FormSwitch.offered(by: site.features),
            on: visit.organisation.forms, wanted: draft?.forms ?? found.forms,
            proposals: draft?.proposals ?? proposals, reason: draft?.reason ?? found.statement,
            problems: problem?.fields ?? [:], token: draft?.token ?? site.formToken(), canvas: visit.canvas
        ).page
    }
}
