import Database
import Foundation
import Synchronization

/// An instant as a calendar and a clock on the wall show it.
struct LocalTime: Equatable {
    /// Days since 1970-01-01.
    let dayNumber: Int
    let year: Int
    let month: Int
    let day: Int
    let minuteOfDay: Int
    let offsetMinutes: Int

    /// 0 is Monday.
    var weekday: Int { (dayNumber + 3) % 7 < 0 ? (dayNumber + 3) % 7 + 7 : (dayNumber + 3) % 7 }

    var clock: String { Self.two(minuteOfDay / 60) + ":" + Self.two(minuteOfDay % 60) }

    /// ISO 8601 with the offset, to the minute: "2026-11-23T08:12+01:00".
    var machine: String {
        let sign = offsetMinutes < 0 ? "-" : "+"
        let away = abs(offsetMinutes)
        return
            "\(year)-\(Self.two(month))-\(Self.two(day))T\(clock)\(sign)\(Self.two(away / 60)):\(Self.two(away % 60))"
    }

    init(_ instant: Instant, offsetSeconds: Int) {
        let seconds = Int(instant.milliseconds.floorDivided(by: 1000)) + offsetSeconds
        dayNumber = seconds.floorDivided(by: 86_400)
        minuteOfDay = (seconds - dayNumber * 86_400) / 60
        offsetMinutes = offsetSeconds / 60
        // Days to a Gregorian date, counting eras of 400 years from 1 March of year 0 so that leap days come last.
        let shifted = dayNumber + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension FixedWidthInteger {
    fileprivate func floorDivided(by divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

/// A time zone's offsets, remembered per half hour: asking Foundation for each of a page's times costs more than the page.
package final class ZoneOffsets: Sendable {
    private let zone: TimeZone
    private let known = Mutex<[Int64: Int]>([:])

    package init(_ zone: TimeZone) { self.zone = zone }

    func local(_ instant: Instant) -> LocalTime {
        LocalTime(instant, offsetSeconds: offset(instant))
    }

    private func offset(_ instant: Instant) -> Int {
        let halfHour = instant.milliseconds.floorDivided(by: 1_800_000)
        if let seconds = known.withLock({ $0[halfHour] }) { return seconds }
        let seconds = zone.secondsFromGMT(for: instant.date)
        known.withLock {
            if $0.count > 20_000 { $0.removeAll() }
            $0[halfHour] = seconds
        }
        return seconds
    }
}
