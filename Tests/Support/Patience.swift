import Database

extension Limits {
    /// For a machine that runs hundreds of tests at once: waiting is no failure there.
    package static let patient: Limits = {
        var limits = Limits()
        limits.acquire = .seconds(60)
        limits.connect = .seconds(60)
        return limits
    }()
}
