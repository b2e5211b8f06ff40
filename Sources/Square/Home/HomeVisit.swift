import Database
import Organisation

/// Since when things are new to a person. Opening home again within half an hour is the same visit, so a reload doesn't
/// make the news disappear.
struct HomeVisit {
    static let length: Int64 = 30 * 60 * 1000
    /// Someone who never came before sees the last week.
    static let firstReach: Int64 = 7 * 86_400_000

    let since: Instant
    /// What to store, nil when the last mark is still good.
    let mark: (seenAt: Instant, lastVisit: Instant)?

    init(_ viewer: Viewer, at now: Instant) {
        let away = now.milliseconds - viewer.homeSeenAt.milliseconds
        if viewer.homeSeenAt.milliseconds == 0 {
            since = Instant(now.milliseconds - Self.firstReach)
            mark = (now, since)
        } else if away > Self.length {
            since = viewer.homeSeenAt
            mark = (now, since)
        } else {
            since = viewer.lastVisit
            mark = away > 60_000 ? (now, since) : nil
        }
    }
}
