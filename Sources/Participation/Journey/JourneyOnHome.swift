import Database
import Organisation
import Web

/// The journey on home: in front while nothing else is switched on, else a line beside the news.
enum JourneyOnHome {
    static func load(_ visit: Visit) throws -> HomePiece {
        guard !visit.viewer.isGuest else { return HomePiece() }
        let canvas = visit.canvas
        guard let current = try JourneyStore.findCurrentStep(visibleTo: visit.viewer, in: visit.db) else {
            return visit.organisation.forms.isEmpty ? HomePiece(front: first(visit)) : HomePiece()
        }
        let line = canvas("journey.home.at", String(current.phase.number), canvas(current.phase.key("name")))
        if visit.organisation.forms.isEmpty { return HomePiece(front: front(current, line, canvas)) }
        guard !current.isFinished else { return HomePiece() }
        return HomePiece(
            aside: """
                <section><h2>\(canvas("nav.journey"))</h2><p class="small">\(line). \(canvas(current.phase.key("question")))</p>\
                <p><a class="link" href="\(link: .journey)">\(canvas("journey.home.see"))</a></p></section>
                """)
    }

    private static func front(_ current: CurrentStep, _ line: String, _ canvas: Canvas) -> HTML {
        """
        <section class="card"><p class="chips"><span class="chip accent">\(line)</span></p>\
        <h2>\(canvas(current.phase.key("question")))</h2><p>\(canvas("journey.home.front"))</p>\
        <div class="actions"><a class="button" href="\(link: .journey)">\(canvas("journey.home.see"))</a></div></section>
        """
    }

    private static func first(_ visit: Visit) -> HTML {
        let canvas = visit.canvas
        guard visit.viewer.canSteer else {
            return """
                <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("journey.none.wait"))</h2>\
                <p>\(canvas("journey.none.wait.text"))</p></div>
                """
        }
        return """
            <section class="card"><h2>\(canvas("journey.none.steer"))</h2><p>\(canvas("journey.none.steer.text"))</p>\
            <div class="actions"><a class="button" href="\(link: .newJourney)">\(canvas("journey.start"))</a>\
            \(if: visit.viewer.isAdministrator, "<a class=\"button quiet\" href=\"\(link: .formSettings)\">\(canvas("journey.weKnow"))</a>")\
            </div></section>
            """
    }
}

/// Where the current journey is.
struct CurrentStep: Sendable {
    let phase: Phase
    let isFinished: Bool
}
