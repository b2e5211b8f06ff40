import Database
import Organisation
import Web

/// The parts of getting to know each other with made-up content, for the style guide.
struct AcquaintanceSamples {
    let viewer: Viewer
    let canvas: Canvas

    private var other: Member.Byline {
        Member.Byline(id: Member.ID(rawValue: 1), handle: "marieke", name: "Marieke Vos")
    }
    private var subjects: [String] { Member.subjects(in: canvas("styleguide.sample.subject")) }

    var body: HTML {
        let space = canvas("styleguide.sample.space")
        let known = Acquaintance(person: other, job: "", subjects: subjects, reason: .host(space))
        let near = NearPerson(
            person: other, job: "", department: nil,
            reasons: [.subject(subjects[0]), .topic(subjects[0]), .group(name: space, size: 12)])
        return """
            \(weeks)\(buddies)<ul class="people">\(AcquaintanceView(acquaintance: known, canvas: canvas).body)\
            \(NearPersonView(near: near, canvas: canvas).body)</ul>
            """
    }

    private var weeks: HTML {
        let steps: [Set<FirstWeek.Step>] = [[], [.subjects, .group], Set(FirstWeek.Step.allCases)]
        return steps.map { done in
            FirstWeekOnHome(
                week: FirstWeek(isPutAway: false, done: done, hasColleagues: true, buddy: nil), isGuest: false,
                canvas: canvas
            ).body
        }.joined()
    }

    private var buddies: HTML {
        [(Buddy.State.asked, false), (.asked, true), (.together, true)].map { state, hasAgreed in
            BuddyView(
                buddy: Buddy(
                    id: Buddy.ID(rawValue: 1), state: state, proposedAt: canvas.now, endsAt: canvas.now + Buddy.lasts,
                    isNewcomer: true, hasAgreed: hasAgreed, department: canvas("styleguide.sample.space"),
                    other: state == .together ? Buddy.Other(person: other, job: "", subjects: subjects) : nil),
                canvas: canvas
            ).body
        }.joined()
    }
}
