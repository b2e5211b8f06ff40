import Database
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Organisation
import Synchronization

/// A person's browser without a script: it keeps cookies and sends forms.
package final class Browser: Sendable {
    private let app: TestApp
    private let person: Person?
    private let cookies: Mutex<[String: String]>

    init(app: TestApp, person: Person?, session: Token? = nil) {
        self.app = app
        self.person = person
        cookies = Mutex(session.map { ["weerklank": $0.text] } ?? [:])
    }

    package func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(app.request(.get, path, headers: own(headers)))
    }

    /// Sends a form as a page of this site would.
    package func post(
        _ path: String, _ fields: [String: String] = [:], headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = own(headers)
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        if headers[.secFetchSite] == nil { headers[.secFetchSite] = "same-origin" }
        let body = fields.sorted { $0.key < $1.key }.map { "\(encode($0.key))=\(encode($0.value))" }
        return try await send(
            app.request(.post, path, headers: headers, body: ByteBuffer(string: body.joined(separator: "&"))))
    }

    /// Opens the stream of a page that looks at `topic`.
    package func listen(
        _ topic: String = "", since: Instant? = nil, lastEvent: String? = nil
    ) async throws -> LiveListener {
        var headers = own([:])
        if let lastEvent { headers[HTTPField.Name("Last-Event-ID")!] = lastEvent }
        let since = since.map { "&since=\($0.milliseconds)" } ?? ""
        return try await app.listen(to: app.request(.get, "/live?topic=\(topic)\(since)", headers: headers)).1
    }

    /// How an address answers that doesn't end by itself.
    package func status(of path: String) async throws -> HTTPResponse.Status {
        try await app.status(of: app.request(.get, path, headers: own([:])))
    }

    /// Sends these bytes as they are.
    package func post(
        _ path: String, bytes: [UInt8], type: String = "application/x-www-form-urlencoded"
    ) async throws -> Answer {
        var headers = own([:])
        headers[.contentType] = type
        headers[.secFetchSite] = "same-origin"
        return try await send(app.request(.post, path, headers: headers, body: ByteBuffer(bytes: bytes)))
    }

    /// Sends a form and follows to where it leads.
    package func submit(_ path: String, _ fields: [String: String] = [:]) async throws -> Answer {
        var answer = try await post(path, fields)
        for _ in 0..<3 where answer.status == .seeOther { answer = try await get(answer.location) }
        return answer
    }

    private func send(_ request: Request) async throws -> Answer {
        let answer = try await app.respond(to: request)
        for header in answer.headers[values: .setCookie] {
            let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
            cookies.withLock { $0[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil }
        }
        return answer
    }

    private func own(_ headers: HTTPFields) -> HTTPFields {
        var headers = headers
        if let person, headers[.authorization] == nil {
            headers[.authorization] = "Bearer \(app.token(person).text)"
        }
        let cookie = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !cookie.isEmpty { headers[.cookie] = cookie }
        return headers
    }

    private func encode(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}

extension HTTPField.Name {
    package static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
