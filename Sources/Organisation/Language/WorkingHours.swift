import Database
import Foundation

/// The hours in which something may be asked of people here: Monday to Friday, 8 to 18 where the organisation is.
package struct WorkingHours: Sendable {
    private let calendar: Calendar

    private static let opening = 8
    private static let closing = 18

    /// - Parameter timeZone: such as "Europe/Amsterdam"; an unknown one is read as UTC
    package init(timeZone: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        self.calendar = calendar
    }

    package func contains(_ instant: Instant) -> Bool {
        let day = day(of: instant.date)
        return !isWeekend(day) && instant.date >= at(Self.opening, day) && instant.date < at(Self.closing, day)
    }

    /// The moment at which this many working hours have passed since `instant`.
    package func adding(_ hours: Int, to instant: Instant) -> Instant {
        var rest = TimeInterval(hours) * 3600
        var day = day(of: instant.date)
        var from = max(instant.date, at(Self.opening, day))
        while true {
            let end = at(Self.closing, day)
            if !isWeekend(day), from < end {
                let room = end.timeIntervalSince(from)
                if rest <= room { return Instant(date: from.addingTimeInterval(rest)) }
                rest -= room
            }
            day = calendar.date(byAdding: .day, value: 1, to: day) ?? day.addingTimeInterval(86_400)
            from = at(Self.opening, day)
        }
    }

    private func day(of date: Date) -> Date { calendar.startOfDay(for: date) }

    private func isWeekend(_ day: Date) -> Bool { [1, 7].contains(calendar.component(.weekday, from: day)) }

    // By the clock on the wall: a day may begin an hour earlier or later than 24 hours after the one before.
    private func at(_ hour: Int, _ day: Date) -> Date {
        calendar.date(bySettingHour: hour, minute: 0, second: 0, of: day) ?? day
    }
}
