import Database
import Foundation
import Web

/// Days and moments as the date fields of a form hold them, where the organisation is.
package struct FieldTime: Sendable {
    private let calendar: Calendar

    private static let years = 1970...9999

    /// - Parameter timeZone: such as "Europe/Amsterdam"; an unknown one is read as UTC
    package init(timeZone: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        self.calendar = calendar
    }

    /// When the day "2026-11-30" begins; nil when there is no such day.
    package func startOfDay(_ text: String) -> Instant? {
        numbers(text, separators: "-", count: 3).flatMap { instant($0) }
    }

    /// When the day "2026-11-30" is over: a day may have 23 or 25 hours.
    package func endOfDay(_ text: String) -> Instant? {
        startOfDay(text).flatMap { calendar.date(byAdding: .day, value: 1, to: $0.date) }.map(Instant.init(date:))
    }

    /// "2026-11-30T17:00", or a day alone: then five o'clock.
    package func moment(_ text: String) -> Instant? {
        if let day = numbers(text, separators: "-", count: 3) { return instant(day + [17, 0]) }
        return numbers(text, separators: "-T: ", count: 5).flatMap { instant($0) }
    }

    /// The Monday on which the week of this moment began, or one so many weeks on, as "2026-11-23".
    package func monday(of instant: Instant, weeksOn: Int = 0) -> String {
        let back = (calendar.component(.weekday, from: instant.date) + 5) % 7
        let day = calendar.date(byAdding: .day, value: weeksOn * 7 - back, to: instant.date)
        return self.day(day.map(Instant.init(date:)) ?? instant)
    }

    package func year(_ instant: Instant) -> Int { calendar.component(.year, from: instant.date) }

    /// "2026-11-30"
    package func day(_ instant: Instant) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: instant.date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// "2026-11-30T17:00"
    package func moment(_ instant: Instant) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: instant.date)
        return day(instant) + String(format: "T%02d:%02d", parts.hour ?? 0, parts.minute ?? 0)
    }

    private func numbers(_ text: String, separators: String, count: Int) -> [Int]? {
        let parts = text.trimmed.split(omittingEmptySubsequences: false) { separators.contains($0) }.map { Int($0) }
        guard parts.count == count, parts.allSatisfy({ $0 != nil }) else { return nil }
        return parts.compactMap(\.self)
    }

    // Year, month, day, and hour and minute where they were given.
    private func instant(_ parts: [Int]) -> Instant? {
        guard Self.years.contains(parts[0]) else { return nil }
        var asked = DateComponents(year: parts[0], month: parts[1], day: parts[2])
        if parts.count == 5 { (asked.hour, asked.minute) = (parts[3], parts[4]) }
        guard asked.isValidDate(in: calendar), let date = calendar.date(from: asked) else { return nil }
        return Instant(date: date)
    }
}
