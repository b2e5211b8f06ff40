import HTTPTypes
import Hummingbird

extension Request {
    /// Whether the client reads gzip, by the weights of RFC 9110 12.5.3.
    var acceptsGzip: Bool {
        var any: Bool?
        for header in headers[values: .acceptEncoding] {
            for choice in header.split(separator: ",") {
                let value = HeaderValue(String(choice))
                let isWanted = value["q"].flatMap { Double($0) } != 0
                switch value.value.lowercased() {
                case "gzip", "x-gzip": return isWanted
                case "*": any = isWanted
                default: break
                }
            }
        }
        return any ?? false
    }
}
