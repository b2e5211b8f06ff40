import HTTPTypes
import Hummingbird

/// Headers that make a browser refuse what this site never does. Add it first, so that error pages carry them too.
package struct SecurityHeaders: RouterMiddleware {
    package typealias Context = WebContext

    private let proxy: Proxy

    package init(proxy: Proxy = .none) {
        self.proxy = proxy
    }

    package func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let own = response.headers[.contentSecurityPolicy]
        for field in Self.always { response.headers[field.name] = field.value }
        // A file that people sent allows itself less than a page does.
        if let own { response.headers[.contentSecurityPolicy] = own }
        if proxy.isSecure(request) { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "private, no-store" }
        return response
    }

    private static let policy = [
        "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "object-src 'none'",
        "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static let always: [HTTPField] = [
        HTTPField(name: .contentSecurityPolicy, value: policy),
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .init("Referrer-Policy")!, value: "same-origin"),
        HTTPField(
            name: .init("Permissions-Policy")!,
            value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        HTTPField(name: .init("Cross-Origin-Opener-Policy")!, value: "same-origin"),
        HTTPField(name: .init("Cross-Origin-Resource-Policy")!, value: "same-origin"),
    ]
}
