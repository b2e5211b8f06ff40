/// The kinds of picture that are taken in. SVG is a document with programs in it, and HEIC is read by a library with a
/// history: phones send JPEG to a form that doesn't ask for it.
enum PictureKind: String, CaseIterable, Sendable {
    case jpeg, png, webp, gif

    /// As people know it.
    var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .webp: "WebP"
        case .gif: "GIF"
        }
    }

    var endings: Set<String> {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        }
    }

    init?(ending: String) {
        guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = kind
    }
}

package enum PictureRules {
    /// For the `accept` of a file field.
    package static let accepted = "image/jpeg,image/png,image/webp,image/gif"
    /// Bytes of one file as it is sent.
    package static let mostBytes = 10 << 20
    package static let mostPixels = 40_000_000
    /// What has to be on the server.
    package static let programs = [thumbnailer, limiter, timer]
    static let thumbnailer = "/usr/bin/vipsthumbnail"
    static let limiter = "/usr/bin/prlimit"
    static let timer = "/usr/bin/timeout"
}
