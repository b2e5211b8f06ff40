import Database
import Foundation

/// When something in the demo happened: "-42d 08:12" is 42 days before today at twelve past eight, local time.
///
/// The files are written as if today were a Tuesday. On another day what is older than a week moves back a few days, so
/// that office hours stay office hours.
struct DemoTime {
    private static let writtenOn = 3  // Tuesday, where Sunday is 1

    private let calendar: Calendar
    private let now: Instant

    init(now: Instant, timeZone: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        self.calendar = calendar
        self.now = now
    }

    /// Never later than now: the demo may be made before this morning's conversation would have been.
    func instant(_ text: String) throws -> Instant {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let days = Int(parts[0].dropLast()), parts[0].last == "d" else {
            throw DemoError.time(text)
        }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 2 else { throw DemoError.time(text) }
        let today = calendar.startOfDay(for: now.date)
        let shift = days < -7 ? (calendar.component(.weekday, from: today) - Self.writtenOn + 7) % 7 : 0
        guard let day = calendar.date(byAdding: .day, value: days - shift, to: today),
            let moment = calendar.date(bySettingHour: clock[0], minute: clock[1], second: 0, of: day)
        else { throw DemoError.time(text) }
        let instant = Instant(date: moment)
        // What should still come today happened at the same time yesterday.
        return instant < now ? instant : Instant(instant.milliseconds - 86_400_000)
    }
}

enum DemoError: Error, CustomStringConvertible {
    case time(String)
    case unknown(String)
    case notADemo

    var description: String {
        switch self {
        case .time(let text): "The demo has no such time: \(text)"
        case .unknown(let key): "The demo names someone or something that isn't there: \(key)"
        case .notADemo:
            """
            This database holds a real organisation, so it isn't served as a demo: there, anyone signs in with one \
            click. Start without --demo, or give --data a new folder.
            """
        }
    }
}
