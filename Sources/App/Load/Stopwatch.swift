/// How long something takes, and whether another second has passed.
struct Stopwatch {
    private let start = ContinuousClock.now
    private var told = 0

    var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

    /// True once a second.
    var ticks: Bool {
        mutating get {
            let whole = Int(seconds)
            defer { told = max(told, whole) }
            return whole > told
        }
    }
}
