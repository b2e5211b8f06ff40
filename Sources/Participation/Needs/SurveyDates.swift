import Database
import Foundation
import Organisation
import Web

/// The days a survey is open, as people say them: from the morning of the first until midnight after the last.
struct SurveyDates {
    let opens: Instant
    let closes: Instant

    /// - Parameters:
    ///   - current: when it opened already; then only the end can move
    init(_ first: String, _ last: String, now: Instant, current: Instant?, timeZone: String?) throws {
        let calendar = Self.calendar(timeZone ?? "UTC")
        var problems: [String: Problem.Reason] = [:]
        let start = first.isEmpty ? now : Self.start(of: first, in: calendar)
        let end = Self.start(of: last, in: calendar).flatMap { calendar.date(byAdding: .day, value: 1, to: $0.date) }
        if start == nil { problems["opens"] = "survey.date.wrong" }
        if end == nil { problems["closes"] = last.isEmpty ? "survey.date.needed" : "survey.date.wrong" }
        // A first day that is today, or past, means from now.
        opens = current ?? max(start ?? now, now)
        closes = end.map(Instant.init(date:)) ?? now
        if end != nil, closes <= now { problems["closes"] = "survey.date.past" }
        if problems.isEmpty, closes <= opens { problems["closes"] = "survey.date.order" }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
    }

    /// A day as a date field takes it: "2026-11-30".
    static func field(_ instant: Instant, timeZone: String) -> String {
        let parts = calendar(timeZone).dateComponents([.year, .month, .day], from: instant.date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    private static func start(of day: String, in calendar: Calendar) -> Instant? {
        let parts = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2],
            (2000...2200).contains(year)
        else { return nil }
        let asked = DateComponents(year: year, month: month, day: number)
        guard asked.isValidDate(in: calendar), let date = calendar.date(from: asked) else { return nil }
        return Instant(date: date)
    }

    private static func calendar(_ timeZone: String) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        return calendar
    }
}

extension Canvas {
    /// A day within a sentence: Dutch writes "maandag", English "Monday".
    func day(_ instant: Instant) -> String {
        let day = words.day(instant)
        return words.language == .nl ? day.prefix(1).lowercased() + day.dropFirst() : day
    }
}
