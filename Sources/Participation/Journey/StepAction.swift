import Database
import Organisation
import Web

/// A next thing to do in a step, as a button.
struct StepAction: Sendable {
    let label: String
    let link: Link
    let isMain: Bool

    // First to the vote, then to its outcome; who steers also starts it and brings it to life.
    private static func deciding(_ id: Journey.ID, _ step: Step, _ visit: Visit) throws -> [StepAction] {
        let canvas = visit.canvas
        let decisions = try DecisionsFeature.decisions(of: id, visit: visit).map(\.decision)
        var actions = decisions.prefix(2).map { decision in
            let isOpen = decision.canVote(at: visit.now) && decision.standing.isEligible
            return StepAction(
                label: canvas(isOpen ? "action.vote" : "action.decision"), link: .decision(decision.id), isMain: isOpen)
        }
        guard visit.viewer.canSteer else { return actions }
        if decisions.isEmpty, step.state == .open {
            let new = Link.newDecision.appending(query: "journey", id.description).appending(query: "from", "options")
            actions.append(StepAction(label: canvas("action.newDecision"), link: new, isMain: true))
        }
        if decisions.contains(where: { $0.state == .closed }) { actions.append(launch(id, canvas, isMain: false)) }
        return actions
    }

    private static func launch(_ id: Journey.ID, _ canvas: Canvas, isMain: Bool) -> StepAction {
        StepAction(label: canvas("outcome.title"), link: .outcome(of: id), isMain: isMain)
    }

    /// What this person can do now in this step.
    static func offered(_ step: Step, road: Road, visit: Visit) throws -> [StepAction] {
        let canvas = visit.canvas
        let id = road.journey.id
        switch step.phase {
        case .need:
            return [StepAction(label: canvas("action.survey"), link: .journeySurvey(id), isMain: step.state == .open)]
        case .inventory:
            return [StepAction(label: canvas("action.inventory"), link: .inventory, isMain: step.state == .open)]
        case .options:
            return [StepAction(label: canvas("action.options"), link: .options(of: id), isMain: step.state == .open)]
        case .decide: return try deciding(id, step, visit)
        case .ours, .start: return visit.viewer.canSteer ? [launch(id, canvas, isMain: false)] : []
        case .alive: return []
        }
    }
}
