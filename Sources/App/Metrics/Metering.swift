import Hummingbird
import Organisation
import Web

/// Counts every answer and its time, under the pattern of its route.
struct Metering: RouterMiddleware {
    typealias Context = WebContext
    let meter: Meter

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        meter.began()
        defer { meter.ended() }
        var status = 500
        defer {
            // An address that doesn't exist has no pattern, and is never counted under what was typed.
            let route = context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "none"
            let key = Meter.Key(method: Self.method(request.method), route: route)
            meter.answered(key, status: status, seconds: (ContinuousClock.now - start) / .seconds(1))
        }
        let response = try await next(request, context)
        status = response.status.code
        return response
    }

    // A visitor may send any word as a method.
    private static func method(_ method: HTTPRequest.Method) -> String {
        switch method {
        case .get, .head, .post, .put, .delete, .patch, .options: method.rawValue
        default: "other"
        }
    }
}

/// Counts the mails that go out.
struct MeteredOutbox: Outbox {
    let outbox: any Outbox
    let meter: Meter

    var delivers: Bool { outbox.delivers }

    func send(_ mail: Mail) async throws {
        let start = ContinuousClock.now
        var hasFailed = true
        defer { meter.mailed(seconds: (ContinuousClock.now - start) / .seconds(1), failed: hasFailed) }
        try await outbox.send(mail)
        hasFailed = false
    }
}
