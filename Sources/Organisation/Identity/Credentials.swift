import Hummingbird
import Web

/// What a request shows to prove who sends it: the browser's cookie, or a token in the Authorization header.
struct Credentials {
    static let cookie = "weerklank"

    let tokenHash: String?

    init(_ request: Request, isSecure: Bool) {
        if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
            tokenHash = Token(text: String(header.dropFirst(7))).hash
        } else {
            tokenHash = request.cookie(Self.cookie, secure: isSecure).map { Token(text: $0).hash }
        }
    }
}
