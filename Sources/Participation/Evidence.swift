import Organisation
import Web

/// What a phase of the journey can show from live data, in words, and whether that is what the phase needs to be done.
struct Evidence: Sendable {
    let text: String
    let link: Link?
    let isEnough: Bool
}
