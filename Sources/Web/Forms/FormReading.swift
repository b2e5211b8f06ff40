import HTTPTypes
import Hummingbird
import NIOCore

extension Form {
    /// The form in the body of a request; an empty form when there is no body.
    /// - Parameter limit: bytes of the whole body, files included
    /// - Throws: `Problem` 413 over a limit, 400 when broken, 415 when the body isn't a form
    package static func read(_ request: Request, limit: Int = 1 << 20) async throws -> Form {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Problem.tooLarge }
        let form = try await whole(request, limit: limit)
        FormBox.current?.keep(form)
        return form
    }

    private static func whole(_ request: Request, limit: Int) async throws -> Form {
        guard let header = request.headers[.contentType] else {
            guard try await body(of: request, limit: limit).isEmpty else { throw Problem.wrongContentType }
            return Form()
        }
        let type = HeaderValue(header)
        switch type.value.lowercased() {
        case "application/x-www-form-urlencoded":
            return try urlencoded(await body(of: request, limit: limit))
        case "multipart/form-data":
            guard let boundary = type["boundary"] else { throw Problem.malformed }
            return try MultipartReader.form(await body(of: request, limit: limit), boundary: boundary)
        default:
            throw Problem.wrongContentType
        }
    }

    /// The query of the address, read as a form.
    /// - Throws: `Problem` 400 for broken UTF-8 or NUL
    package static func query(_ request: Request) throws -> Form {
        try urlencoded(Array((request.uri.query ?? "").utf8))
    }

    static func urlencoded(_ bytes: [UInt8]) throws -> Form {
        var form = Form()
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = PercentEncoding.decode(pair[..<equals], plusIsSpace: true)
            let value = PercentEncoding.decode(pair[equals...].dropFirst(), plusIsSpace: true)
            try form.append(name: FormText.decode(name), value: FormText.decode(value))
        }
        return form
    }

    private static func body(of request: Request, limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else { throw Problem.tooLarge }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }
}
