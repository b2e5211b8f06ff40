import Database
import Organisation
import Web

/// A next thing to do in a step, as a button.
struct StepAction: Sendable {
    let label: String
    let link: Link
    let isMain: Bool

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
        case .decide, .ours, .start, .alive: return []
        }
    }
}
