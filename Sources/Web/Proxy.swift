import HTTPTypes
import Hummingbird

/// Whether a load balancer or TLS terminator stands in front, whose `X-Forwarded-…` headers can be believed.
///
/// Without one those headers are what a visitor typed, and are not read.
package enum Proxy: Sendable {
    case none, trusted
    /// Nothing in front, and this server speaks https itself.
    case tls

    /// Whether the visitor's side of the connection is https.
    package func isSecure(_ request: Request) -> Bool {
        switch self {
        case .none: false
        case .tls: true
        case .trusted: last(of: .xForwardedProto, in: request)?.lowercased() == "https"
        }
    }

    /// The host with port as the visitor's browser knows it.
    package func host(_ request: Request) -> String? {
        let own = request.head.authority
        return switch self {
        case .none, .tls: own
        case .trusted: last(of: .xForwardedHost, in: request) ?? own
        }
    }

    /// The visitor's address without a port; "" when there is none, as in tests.
    package func address(_ request: Request, _ context: WebContext) -> String {
        let own = context.remoteAddress?.ipAddress ?? ""
        return switch self {
        case .none, .tls: own
        case .trusted: last(of: .xForwardedFor, in: request) ?? own
        }
    }

    /// A proxy appends, so only the last value is its own word.
    private func last(of name: HTTPField.Name, in request: Request) -> String? {
        guard let value = request.headers[values: name].last?.split(separator: ",").last else { return nil }
        let trimmed = value.drop { $0 == " " }
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}

extension HTTPField.Name {
    static let xForwardedProto = HTTPField.Name("X-Forwarded-Proto")!
    static let xForwardedHost = HTTPField.Name("X-Forwarded-Host")!
    static let xForwardedFor = HTTPField.Name("X-Forwarded-For")!
}
