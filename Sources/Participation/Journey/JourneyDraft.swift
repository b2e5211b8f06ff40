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
    init(_ form: Form, words: Words) throws {
        var check = FieldCheck(form)
        title = check.line("title", limit: Journey.titleLimit, isRequired: true)
        question = check.text("question", limit: Journey.questionLimit, isRequired: true)
        startsAt = check.day("starts", in: words)
        token = String(form["token"].prefix(40))
        try check.throwIfAny()
    }
}

/// The dates of a step and who does what, checked.
struct StepPlan: Sendable {
    let who: String
    let startsAt: Instant?
    let endsAt: Instant?

    private static let day: Int64 = 86_400_000

    init(_ form: Form, words: Words) throws {
        var check = FieldCheck(form)
        who = check.text("who", limit: Step.whoLimit)
        startsAt = check.day("starts", in: words)
        let lastDay = check.day("ends", in: words)
        if let startsAt, let lastDay, lastDay < startsAt { check.wrong("ends", "journey.ends_before_start") }
        // a step lasts until the end of its last day; a day may have 23 or 25 hours, so the next one tells where it ends
        endsAt = lastDay.flatMap {
            words.startOfDay(words.fieldDay(Instant($0.milliseconds + Self.day + Self.day / 2)))
        }
        .map { Instant($0.milliseconds - 1) }
        try check.throwIfAny()
    }
}
