import Database
import Foundation

/// A clock that is wrong gives contributions a wrong time, and with it a wrong place, for ever.
struct ClockCheck {
    let now: Instant
    /// When the newest row was written.
    let newest: Instant?

    /// 2026-01-01, before which this program didn't exist.
    private static let beginning = Instant(1_767_225_600_000)
    private static let advice = "Set the clock of this machine, and have it kept by NTP."

    func run() -> Finding {
        guard now >= Self.beginning else {
            return .wrong("clock", "It says \(words(now)), which has long passed.", do: Self.advice)
        }
        if let newest, now + .seconds(86_400) < newest {
            return .wrong(
                "clock", "It says \(words(now)), but the newest contribution is of \(words(newest)).", do: Self.advice)
        }
        return .ok("clock", words(now))
    }

    private func words(_ instant: Instant) -> String { instant.date.formatted(.iso8601) }
}
