/// The kinds of file this site serves.
enum MediaKind {
    /// Whether compression makes a body of this content type smaller. A stream of events is text that must not wait.
    static func isText(_ contentType: String) -> Bool {
        let type = contentType.prefix { $0 != ";" && $0 != " " }.lowercased()
        if type.hasPrefix("text/") { return type != "text/event-stream" }
        return type.hasSuffix("+json") || type.hasSuffix("+xml") || type == "application/json"
            || type == "application/javascript" || type == "application/xml"
    }

    /// Nil for a kind of file that isn't served.
    static func contentType(ofFile name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return switch name[dot...].dropFirst().lowercased() {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "ico": "image/x-icon"
        case "webmanifest": "application/manifest+json"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        default: nil
        }
    }
}
