import Database
import Organisation
import Square
import Web

/// Brings what was decided to life: switches the chosen forms on and opens the groups that follow, all at once.
struct Launches: Sendable {
    let site: Site

    /// The addresses of the groups that were opened. Throws `Problem.invalid` with fields such as `host-1`.
    func apply(_ draft: LaunchDraft, to id: Journey.ID, by actor: Viewer) async throws -> [Link] {
        guard !draft.reason.isEmpty else { throw Problem.invalid(["reason": "journey.reason.empty"]) }
        guard draft.reason.count <= FormSwitch.reasonLimit else {
            throw Problem.invalid(["reason": .init("form.too_long", String(FormSwitch.reasonLimit))])
        }
        return try await site.database.write { db in
            guard try JourneyStore.findJourney(id, visibleTo: actor, in: db) != nil else { throw Problem.notFound }
            guard actor.canSteer else { throw Problem.forbidden("journey.only_steering") }
            let now = site.clock.now()
            guard try Submission.first(draft.token, by: actor.id, makes: id.rawValue, at: now, in: db) == nil else {
                return []
            }
            let already = try OrganisationSetting.find(in: db)?.forms ?? []
            try FormSwitch.set(
                already.union(draft.forms), by: actor.id, because: draft.reason, ids: site.ids, at: now, in: db)
            return try draft.proposals.enumerated().filter { $0.element.isWanted }.map { index, proposal in
                try open(proposal, at: index, by: actor, in: db)
            }
        }
    }

    // What is wrong in one group's fields is told with its number.
    private func open(_ proposal: SpaceProposal, at index: Int, by actor: Viewer, in db: Connection) throws -> Link {
        do {
            return .space(try Spaces(site: site).open(proposal.draft, by: actor, in: db).slug)
        } catch let problem as Problem where problem.kind == .invalid {
            let fields = problem.fields.map { ("\($0.key)-\(index)", $0.value) }
            throw Problem.invalid(Dictionary(uniqueKeysWithValues: fields))
        }
    }
}
