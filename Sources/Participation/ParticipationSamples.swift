import Database
import Organisation
import Web

/// The parts of taking part with all their states, for the style guide.
package struct ParticipationSamples {
    let viewer: Viewer
    let canvas: Canvas

    package init(viewer: Viewer, canvas: Canvas) {
        self.viewer = viewer
        self.canvas = canvas
    }

    package var all: [(key: String, view: HTML)] {
        [("styleguide.path", path), ("styleguide.step", step)]
    }

    private var path: HTML { JourneyPath(road: road, canvas: canvas).body }

    private var step: HTML {
        let steps: [HTML] = [Phase.ours, .options].map { phase in
            StepView(
                step: road.step(phase), road: road, evidence: nil, actions: [], viewer: viewer, canvas: canvas,
                problems: [:], typed: ""
            ).card
        }
        return "\(steps)"
    }

    // One stop of each state.
    private var road: Road {
        let states: [Step.State] = [.done, .skipped, .open, .waiting, .open, .waiting, .waiting]
        return Road(
            journey: Journey(
                id: Journey.ID(rawValue: 0), title: canvas("nav.journey"), question: "", leaderID: viewer.id,
                startedAt: canvas.now, finishedAt: nil),
            leader: viewer.byline,
            steps: zip(Phase.allCases, states).map {
                Step(phase: $0, state: $1, who: "", startsAt: canvas.now, endsAt: nil)
            },
            moves: [], ticked: [TickedCheck(check: .manuals, actor: viewer.byline, at: canvas.now)])
    }
}
