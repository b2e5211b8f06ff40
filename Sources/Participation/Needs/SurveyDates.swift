import Database
import Organisation
import Web

/// The days a survey is open, as people say them: from the morning of the first until midnight after the last.
struct SurveyDates {
    let opens: Instant
    let closes: Instant

    /// - Parameters:
    ///   - current: when it opened already; then only the end can move
    init(_ first: String, _ last: String, now: Instant, current: Instant?, time: FieldTime) throws {
        var problems: [String: Problem.Reason] = [:]
        let start = first.isEmpty ? now : time.startOfDay(first)
        let end = time.endOfDay(last)
        if start == nil { problems["opens"] = "survey.date.wrong" }
        if end == nil { problems["closes"] = last.isEmpty ? "survey.date.needed" : "survey.date.wrong" }
        // A first day that is today, or past, means from now.
        opens = current ?? max(start ?? now, now)
        closes = end ?? now
        if end != nil, closes <= now { problems["closes"] = "survey.date.past" }
        if problems.isEmpty, closes <= opens { problems["closes"] = "survey.date.order" }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
    }
}

extension Canvas {
    /// A day within a sentence: Dutch writes "maandag", English "Monday".
    func day(_ instant: Instant) -> String {
        let day = words.day(instant)
        return words.language == .nl ? day.prefix(1).lowercased() + day.dropFirst() : day
    }
}
