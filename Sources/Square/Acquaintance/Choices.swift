import Database
import Organisation

/// What a person wants of getting to know others. Nothing said means yes to both.
struct Choices: Sendable {
    /// May be asked to be a newcomer's buddy.
    var mayBeBuddy = true
    /// May stand among the people others could know.
    var mayBeShown = true
}

/// Choosing, for oneself only.
struct ChoiceActions {
    let site: Site

    func choose(_ choices: Choices, by actor: Viewer) async throws {
        try await site.database.write { try ChoiceStore.set(choices, of: actor.id, in: $0) }
    }

    /// The first week is done with: it leaves home.
    func putWeekAway(by actor: Viewer) async throws {
        let now = site.clock.now()
        try await site.database.write { try ChoiceStore.setWeekPutAway(at: now, by: actor.id, in: $0) }
    }

    func bringWeekBack(by actor: Viewer) async throws {
        try await site.database.write { try ChoiceStore.setWeekPutAway(at: nil, by: actor.id, in: $0) }
    }
}
