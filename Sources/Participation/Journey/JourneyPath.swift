import Organisation
import Web

/// The journey drawn as a path with seven stops: a wave where there is room, upright on a phone.
struct JourneyPath {
    let road: Road
    /// A few words under each stop, from live data.
    var notes: [Phase: String] = [:]
    let canvas: Canvas

    var body: HTML {
        let stops: [HTML] = road.steps.map(stop)
        return "<div class=\"journey-path\">\(wave)<ol>\(stops)</ol></div>"
    }

    private func stop(_ step: Step) -> HTML {
        let isCurrent = step.phase == road.current.phase && step.state == .open

        return """
            <li class="\(step.state.rawValue)"\(if: isCurrent, " aria-current=\"step\"")>\(mark(step, isCurrent))\
            <a href="#\(step.phase.rawValue)">\(canvas(step.phase.key("name")))</a>\
            <small><span class="sr">\(canvas("step.state.\(step.state.rawValue)"))</span>\(note(step))</small></li>
            """
    }

    private func note(_ step: Step) -> HTML {
        if let note = notes[step.phase] { return " \(note)" }
        return step.state == .skipped ? " \(canvas("journey.path.skipped"))" : ""
    }

    // The same stop for the upright path; the wave draws its own.
    private func mark(_ step: Step, _ isCurrent: Bool) -> HTML {
        """
        <svg class="stop" viewBox="0 0 48 48" aria-hidden="true">\(Self.stop(step.state, isCurrent, x: 24, y: 24))</svg>
        """
    }

    private static func stop(_ state: Step.State, _ isCurrent: Bool, x: Int, y: Int) -> HTML {
        guard isCurrent else { return "<circle class=\"\(state.rawValue)\" cx=\"\(x)\" cy=\"\(y)\" r=\"8\"/>" }
        let rings: [HTML] = [10, 16, 22].map { "<circle class=\"ring\" cx=\"\(x)\" cy=\"\(y)\" r=\"\($0)\"/>" }
        return "\(rings)<circle class=\"here\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
    }

    // Seven columns of 100; the path swings between two heights.
    private var wave: HTML {
        let points = road.steps.indices.map { (x: 50 + $0 * 100, y: $0.isMultiple(of: 2) ? 26 : 54) }
        let pieces: [HTML] = zip(road.steps.dropFirst(), zip(points, points.dropFirst())).map { step, ends in
            let (from, to) = ends
            let middle = (from.x + to.x) / 2
            let isWalked = step.state != .waiting
            return """
                <path class="\(isWalked ? "walked" : "ahead")" \
                d="M\(from.x) \(from.y) C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)"/>
                """
        }
        let stops: [HTML] = zip(road.steps, points).map { step, point in
            let isCurrent = step.phase == road.current.phase && step.state == .open
            return Self.stop(step.state, isCurrent, x: point.x, y: point.y)
        }
        return "<svg class=\"wave\" viewBox=\"0 0 700 80\" aria-hidden=\"true\">\(pieces)\(stops)</svg>"
    }
}
