import Database
import Organisation
import Web

/// What is filled in to start a journey, checked.
struct JourneyDraft: Sendable {
    let title: String
    let question: String
    let startsAt: Instant?
    let token: String

    /// Throws `Problem.invalid` with the words at the fields.
    init(_ form: Form, time: FieldTime) throws {
        var check = FieldCheck(form)
        title = check.line("title", limit: Journey.titleLimit, isRequired: true)
        question = check.text("question", limit: Journey.questionLimit, isRequired: true)
        startsAt = check.day("starts", in: time)
        token = String(form["token"].prefix(40))
        try check.throwIfAny()
    }
}

/// The dates of a step and who does what, checked.
struct StepPlan: Sendable {
    let who: String
    let startsAt: Instant?
    let endsAt: Instant?

    init(_ form: Form, time: FieldTime) throws {
        var check = FieldCheck(form)
        who = check.text("who", limit: Step.whoLimit)
        startsAt = check.day("starts", in: time)
        let lastDay = check.day("ends", in: time)
        if let startsAt, let lastDay, lastDay < startsAt { check.wrong("ends", "journey.ends_before_start") }
        // a step lasts until the last moment of its last day
        endsAt = lastDay == nil ? nil : time.endOfDay(form["ends"]).map { Instant($0.milliseconds - 1) }
        try check.throwIfAny()
    }
}
