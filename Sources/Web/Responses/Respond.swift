import Hummingbird
import NIOCore

/// The few shapes an answer has.
package enum Respond {
    package static func html(
        _ page: HTML, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        whole(page.text, type: "text/html; charset=utf-8", status, headers)
    }

    package static func text(
        _ text: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        whole(text, type: "text/plain; charset=utf-8", status, headers)
    }

    package static func json(
        _ json: JSONText, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        whole(json.text, type: "application/json; charset=utf-8", status, headers)
    }

    /// 303, so that a reload after a form doesn't submit it again.
    package static func seeOther(_ link: Link) -> Response {
        Response(status: .seeOther, headers: [.location: link.href])
    }

    private static func whole(
        _ text: String, type: String, _ status: HTTPResponse.Status, _ headers: HTTPFields
    ) -> Response {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = type }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
