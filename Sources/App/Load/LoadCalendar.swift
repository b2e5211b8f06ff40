import Database
import Foundation

/// When an organisation is at work: hour by hour over two years, as sums so that a moment is one look-up.
struct LoadCalendar: Sendable {
    let start: Instant
    let end: Instant
    /// Activity up to each hour; `growing` is five times as dense at the end, `steady` counts a busy hour as 1.
    private let growing: [Double]
    private let steady: [Double]

    private static let hour = 3_600_000.0
    private static let byHour: [Double] = [
        0.01, 0.01, 0.01, 0.01, 0.01, 0.02, 0.06, 0.3, 0.8, 1, 1, 0.9, 0.6, 0.8, 0.95, 0.9, 0.7, 0.3, 0.1, 0.12, 0.12,
        0.08,
        0.04, 0.02,
    ]
    private static let weekend = 0.12

    init(end: Instant, days: Int = LoadPlan.days, timeZone: String = LoadPlan.timeZone) {
        let zone = TimeZone(identifier: timeZone) ?? .gmt
        let hours = days * 24
        start = Instant(end.milliseconds - Int64(hours) * 3_600_000)
        self.end = end
        var growing = [0.0]
        var steady = [0.0]
        for hour in 0..<hours {
            let moment = start.milliseconds / 1000 + Int64(hour) * 3600
            let local = moment + Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment))))
            // The first of January 1970 was a Thursday; 0 is Monday here.
            let weekday = (local / 86_400 + 3) % 7
            let weight = Self.byHour[Int(local / 3600 % 24)] * (weekday < 5 ? 1 : Self.weekend)
            steady.append(steady[hour] + weight)
            growing.append(growing[hour] + weight * exp(1.6 * Double(hour) / Double(hours)))
        }
        self.growing = growing
        self.steady = steady
    }

    /// The moment before which this part of everything happened.
    func moment(at part: Double) -> Instant {
        instant(Self.place(of: part * growing[growing.count - 1], in: growing))
    }

    /// The moment after so many busy hours of work; nil when that is yet to come.
    func moment(after instant: Instant, busyHours: Double) -> Instant? {
        let hours = Double(instant.milliseconds - start.milliseconds) / Self.hour
        let index = min(max(0, Int(hours)), steady.count - 2)
        let done = steady[index] + (hours - Double(index)) * (steady[index + 1] - steady[index])
        guard done + busyHours < steady[steady.count - 1] else { return nil }
        return self.instant(Self.place(of: done + busyHours, in: steady))
    }

    private func instant(_ hours: Double) -> Instant {
        min(Instant(start.milliseconds + Int64(hours * Self.hour)), end)
    }

    /// The hour, with its fraction, at which a growing sum reaches an amount.
    private static func place(of amount: Double, in sums: [Double]) -> Double {
        var low = 0
        var high = sums.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if sums[middle] <= amount { low = middle } else { high = middle }
        }
        return Double(low) + min(max(0, (amount - sums[low]) / (sums[low + 1] - sums[low])), 0.999_999)
    }
}
