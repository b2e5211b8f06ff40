import Hummingbird

/// Everything that can be wrong with a request. `code` is a key of the word catalogs and what machines read.
package struct Problem: Error, Sendable, Equatable {
    package enum Kind: Sendable {
        case invalid, unauthorized, forbidden, notFound, conflict, `internal`
    }

    /// A code with the values its sentence needs.
    package struct Reason: ExpressibleByStringLiteral, Sendable, Hashable {
        package let code: String
        package let arguments: [String]

        package init(_ code: String, _ arguments: String...) {
            self.code = code
            self.arguments = arguments
        }

        package init(stringLiteral value: String) {
            code = value
            arguments = []
        }
    }

    package let kind: Kind
    package let status: HTTPResponse.Status
    package let reason: Reason
    /// For `.invalid`: what is wrong at which field of the form.
    package let fields: [String: Reason]
    /// Seconds after which trying again makes sense.
    package let retryAfter: Int?

    package var code: String { reason.code }
    package var arguments: [String] { reason.arguments }

    /// The headers any answer to this problem carries.
    package var headers: HTTPFields {
        retryAfter.map { [.retryAfter: String($0)] } ?? [:]
    }

    private init(
        _ kind: Kind, _ status: HTTPResponse.Status, _ reason: Reason, fields: [String: Reason] = [:],
        retryAfter: Int? = nil
    ) {
        self.kind = kind
        self.status = status
        self.reason = reason
        self.fields = fields
        self.retryAfter = retryAfter
    }
}

extension Problem {
    /// 422, with the words at the fields.
    package static func invalid(_ fields: [String: Reason]) -> Problem {
        Problem(.invalid, .unprocessableContent, "problem.invalid", fields: fields)
    }

    /// 422, with one sentence for the whole form.
    package static func invalid(_ reason: Reason) -> Problem {
        Problem(.invalid, .unprocessableContent, reason)
    }

    /// 401: who is asking isn't known.
    package static let unauthorized = Problem(.unauthorized, .unauthorized, "problem.unauthorized")

    /// 401 with its own sentence.
    package static func unauthorized(_ reason: Reason) -> Problem {
        Problem(.unauthorized, .unauthorized, reason)
    }

    /// 403: known, seen, not allowed.
    package static let forbidden = Problem(.forbidden, .forbidden, "problem.forbidden")

    /// 403 with its own sentence.
    package static func forbidden(_ reason: Reason) -> Problem {
        Problem(.forbidden, .forbidden, reason)
    }

    /// 404, also for what the asker may not know of.
    package static let notFound = Problem(.notFound, .notFound, "problem.not_found")

    /// 409: the thing changed meanwhile.
    package static let conflict = Problem(.conflict, .conflict, "problem.conflict")

    /// 409 with its own sentence.
    package static func conflict(_ reason: Reason) -> Problem {
        Problem(.conflict, .conflict, reason)
    }

    /// 500.
    package static let `internal` = Problem(.internal, .internalServerError, "problem.internal")

    /// 400: broken UTF-8, NUL, a truncated form.
    package static let malformed = Problem(.invalid, .badRequest, "problem.malformed")

    /// 413.
    package static let tooLarge = Problem(.invalid, .contentTooLarge, "problem.too_large")

    /// 415: a body that isn't a form.
    package static let wrongContentType = Problem(.invalid, .unsupportedMediaType, "problem.wrong_content_type")

    /// 405.
    package static let wrongMethod = Problem(.notFound, .methodNotAllowed, "problem.wrong_method")

    /// 429.
    /// - Parameter retryAfter: seconds
    package static func tooMany(retryAfter: Int) -> Problem {
        Problem(.forbidden, .tooManyRequests, .init("problem.too_many"), retryAfter: retryAfter)
    }

    /// 503 or 507: nothing can be kept now; the sentence says what to do.
    package static func storage(_ status: HTTPResponse.Status, _ reason: Reason, retryAfter: Int? = nil) -> Problem {
        Problem(.internal, status, reason, retryAfter: retryAfter)
    }

    /// 503: the database is away; it comes back by itself.
    package static let unavailable = Problem(
        .internal, .serviceUnavailable, "problem.unavailable", retryAfter: 5)
}

/// What a client sees when nothing above maps a problem to a page: its code, as plain text.
extension Problem: HTTPResponseError {
    package func response(from request: Request, context: some RequestContext) throws -> Response {
        Respond.text(code + "\n", status: status, headers: headers)
    }
}
