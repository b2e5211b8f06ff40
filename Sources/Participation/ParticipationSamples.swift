import Database
import Organisation
import Square
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
        [
            ("styleguide.path", path), ("styleguide.step", step), ("styleguide.share", shares),
            ("styleguide.question", question),
        ]
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

    private var shares: HTML {
        let bars: [HTML] = [(Space.Need.knowledge, 30), (.network, 18), (.storytelling, 0)].map { need, yes in
            ShareBar(label: canvas(need.nameKey), yes: yes, total: 38, canvas: canvas).body
        }
        return "<ul class=\"shares\">\(bars)</ul>"
    }

    // As it is asked, and as it comes back when something has to be mended.
    private var question: HTML {
        let asked = Space.Need.allCases.prefix(2).enumerated().map { number, need in
            SurveyQuestion(
                id: SurveyQuestion.ID(rawValue: Int64(number)), surveyID: Survey.ID(rawValue: 0), kind: .scale,
                need: need,
                content: .init(
                    text: said(need.nameKey), low: said("survey.template.need.low"),
                    high: said("survey.template.need.high")))
        }
        let fields: [HTML] = asked.map {
            QuestionField(
                question: $0, form: Form(), problems: $0.id.rawValue == 1 ? [$0.field: "survey.answer.required"] : [:],
                canvas: canvas
            ).body
        }
        return "\(fields)"
    }

    private func said(_ key: String) -> Spoken { Spoken([canvas.words.language: canvas(key)]) }

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
