import Organisation
import Square

/// What the journey found and decided, as far as it came.
struct LaunchSource: Sendable {
    /// The option that won; nil while nothing is decided.
    let option: String?
    /// The outcome in words.
    let statement: String
    /// The forms the option brings.
    let forms: Set<String>
    /// The address of an external group that was chosen.
    let elsewhere: String
    /// What people need, with the share who want it.
    let needs: [(need: Space.Need, share: Double)]

    static func load(_ road: Road, visit: Visit) throws -> LaunchSource {
        let needs = try NeedsFeature.needsFound(for: road.journey.id, visit: visit)
        return LaunchSource(
            option: nil, statement: "", forms: [], elsewhere: "", needs: needs.map { ($0.need, $0.share.share) })
    }
}
