import HTTPTypes
import Hummingbird

extension Request {
    /// The value of a cookie set by ``Hummingbird/Response/setCookie(_:_:maxAge:secure:)``.
    ///
    /// Over https only the `__Host-` form counts: a neighbouring subdomain can't plant that one.
    package func cookie(_ name: String, secure: Bool) -> String? {
        let name = secure ? "__Host-" + name : name
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let pair = pair.drop { $0 == " " || $0 == "\t" }
                guard let equals = pair.firstIndex(of: "="), pair[..<equals] == name else { continue }
                return String(pair[pair.index(after: equals)...])
            }
        }
        return nil
    }
}

extension Response {
    /// HttpOnly, SameSite=Lax, for the whole site; over https also Secure and under a `__Host-` name.
    /// - Parameters:
    ///   - value: letters, digits and `-._~` only; tokens are
    ///   - maxAge: nil for a cookie that ends with the browser session
    package mutating func setCookie(_ name: String, _ value: String, maxAge: Duration? = nil, secure: Bool) {
        var cookie =
            "\(secure ? "__Host-" : "")\(name)=\(PercentEncoding.encode(value)); Path=/; HttpOnly; SameSite=Lax"
        if let maxAge { cookie += "; Max-Age=\(maxAge.components.seconds)" }
        if secure { cookie += "; Secure" }
        headers.append(HTTPField(name: .setCookie, value: cookie))
    }

    package mutating func removeCookie(_ name: String, secure: Bool) {
        setCookie(name, "", maxAge: .zero, secure: secure)
    }
}
