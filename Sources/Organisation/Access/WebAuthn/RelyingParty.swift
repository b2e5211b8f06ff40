import Foundation

/// This site as passkeys know it: they work here and nowhere else.
struct RelyingParty: Sendable, Equatable {
    /// The host.
    let id: String
    let origin: String

    /// Nil where browsers have no passkeys: without https, or at a number instead of a name.
    init?(address: String) {
        guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
            let host = parts.host?.lowercased(), !host.isEmpty, scheme == "https" || host == "localhost",
            !host.contains(":"), !host.allSatisfy({ $0.isNumber || $0 == "." })
        else { return nil }
        id = host
        let usual = scheme == "https" ? 443 : 80
        origin = "\(scheme)://\(host)" + (parts.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? "")
    }
}
