/// An address, typed once. Rooms add theirs:
///
///     extension Link { static func post(_ id: Post.ID) -> Link { "/posts/\(id)" } }
///
/// A literal is a path of this site; what is interpolated is percent-encoded as one segment.
package struct Link: ExpressibleByStringInterpolation, Sendable, Hashable {
    package let href: String

    package init(stringLiteral value: String) {
        href = value
    }

    package init(stringInterpolation: Interpolation) {
        href = stringInterpolation.path
    }

    private init(href: String) {
        self.href = href
    }

    package struct Interpolation: StringInterpolationProtocol {
        var path = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            path.reserveCapacity(literalCapacity + interpolationCount * 20)
        }

        package mutating func appendLiteral(_ literal: String) {
            path += literal
        }

        package mutating func appendInterpolation(_ value: some LosslessStringConvertible) {
            path += PercentEncoding.encode(value.description)
        }

        /// A link to begin with: `"\(link: .post(id))/comments"`.
        package mutating func appendInterpolation(link: Link) {
            path += link.href
        }
    }
}

extension Link {
    /// An address someone else wrote. Nil unless http, https, mailto or tel.
    package init?(external address: String) {
        guard let scheme = LinkScheme(of: address), scheme.isAllowed else { return nil }
        self.init(href: address)
    }

    /// A path of this site that came from outside, such as where to return to after sign-in.
    /// Nil unless it stays on this site: one slash first, no backslash, no control characters.
    package init?(local path: String) {
        guard LinkScheme.isLocal(path) else { return nil }
        self.init(href: path)
    }

    /// With `name=value` added to the query; a nil value is left out.
    package func appending(query name: String, _ value: String?) -> Link {
        guard let value else { return self }
        let (path, fragment) = parts
        // bytes: finding characters in every link of a thread cost a tenth of its page
        let separator = path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return Link(
            href: path + separator + PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value) + fragment)
    }

    /// The same page at the element with this id.
    package func fragment(_ id: String) -> Link {
        Link(href: parts.path + "#" + PercentEncoding.encode(id))
    }

    private var parts: (path: String, fragment: String) {
        guard let index = href.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (href, "") }
        return (String(href[..<index]), String(href[index...]))
    }
}
