import Hummingbird
import NIOCore

/// What a handler knows of its request besides the request itself.
package struct WebContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// A number in the path. Not a number reads as an address that doesn't exist.
    package func int64(_ name: String) throws -> Int64 {
        guard let value = parameters.get(name), let number = Int64(value), String(number) == value else {
            throw Problem.notFound
        }
        return number
    }

    /// A piece of text in the path, percent-decoded (the router doesn't).
    /// Broken UTF-8 reads as an address that doesn't exist.
    package func text(_ name: String) throws -> String {
        guard let raw = parameters.get(name),
            let value = String(validating: PercentEncoding.decode(raw.utf8, plusIsSpace: false), as: UTF8.self),
            !value.utf8.contains(0)
        else { throw Problem.notFound }
        return value
    }
}
