import Database
import Hummingbird
import Logging
import Web

/// The one place where what went wrong becomes an answer: a page in the organisation's language that needs no
/// database, or JSON for who asks for that.
package struct ProblemPages: RouterMiddleware {
    package typealias Context = WebContext
    private let site: Site

    package init(site: Site) { self.site = site }

    package func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        // What somebody sent is given back when it can't be kept now.
        let box = request.method == .post ? FormBox() : nil
        do {
            return try await FormBox.$current.withValue(box) { try await next(request, context) }
        } catch let needed as SignInNeeded {
            return try await signIn(needed, request, context)
        } catch {
            return answer(problem(error, request, context), request, context, box?.form)
        }
    }

    private func signIn(_ needed: SignInNeeded, _ request: Request, _ context: WebContext) async throws -> Response {
        guard prefersPages(request) else { return answer(.unauthorized, request, context) }
        let path = Link(local: needed.path) ?? .home
        if request.method == .get || request.method == .head {
            return Respond.seeOther(.signIn.appending(query: "next", path == .home ? nil : path.href))
        }
        do {
            let kept = needed.form.map { KeptForm(path: path, form: $0) }
            return try await site.signInPage(request, next: .home, kept: kept, problem: .unauthorized("signIn.needed"))
        } catch {
            return answer(problem(error, request, context), request, context)
        }
    }

    private func problem(_ error: any Error, _ request: Request, _ context: WebContext) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as DatabaseError:
            // A DatabaseError names tables and statements, never a value that was bound.
            log(error, "\(error)", request, context)
            return Self.problem(error)
        case let error as any HTTPResponseError where error.status.code < 500: return Self.problem(error.status)
        default:
            log(error, String(reflecting: type(of: error)), request, context)
            return .internal
        }
    }

    private static func problem(_ error: DatabaseError) -> Problem {
        switch error.kind {
        case .connectionLost, .busy: .unavailable
        case .full: .storageFull
        case .readOnly: .storageReadOnly
        case .unique: .conflict
        default: .internal
        }
    }

    private static func problem(_ status: HTTPResponse.Status) -> Problem {
        switch status {
        case .notFound: .notFound
        case .methodNotAllowed: .wrongMethod
        case .contentTooLarge: .tooLarge
        case .unsupportedMediaType: .wrongContentType
        case .unauthorized: .unauthorized
        case .forbidden: .forbidden
        default: .malformed
        }
    }

    // Hummingbird's own `id` stops the program where there is none, as in a test.
    private static func id(_ context: WebContext) -> String {
        context.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "-"
    }

    // The route and not the path: a path can hold a token. The id stands on the page too.
    private func log(_ error: any Error, _ what: String, _ request: Request, _ context: WebContext) {
        site.logger.error(
            "request failed",
            metadata: [
                "error": "\(what)", "route": "\(request.method.rawValue) \(context.endpointPath ?? "?")",
                "id": "\(Self.id(context))",
            ])
    }
}

extension ProblemPages {
    private func prefersPages(_ request: Request) -> Bool {
        let accept = request.headers[.accept] ?? ""
        return !accept.contains("application/json") && !accept.contains("text/vnd.fragment+html")
    }

    private func answer(
        _ problem: Problem, _ request: Request, _ context: WebContext, _ form: Form? = nil
    ) -> Response {
        let canvas = site.doorCanvas(request)
        let page = ProblemPage(
            problem: problem, canvas: canvas, path: request.method == .get ? Link(local: request.uri.description) : nil,
            id: Self.id(context), kept: problem.status.code >= 500 ? kept(form, request) : nil)
        guard (request.headers[.accept] ?? "").contains("application/json") else {
            return site.door(
                request, DoorPage(title: page.title, main: page.body, status: problem.status, headers: problem.headers),
                canvas)
        }
        return Respond.json(page.json, status: problem.status, headers: problem.headers)
    }

    /// Nil when there was nothing to read in it, such as a password alone.
    private func kept(_ form: Form?, _ request: Request) -> KeptForm? {
        guard let form, let path = Link(local: request.uri.description) else { return nil }
        let kept = KeptForm(path: path, form: form.without(["password", "current", "new"]))
        return kept.prose.isEmpty ? nil : kept
    }
}

extension Problem {
    /// 507: the disk is full.
    static let storageFull = Problem.storage(
        .init(code: 507, reasonPhrase: "Insufficient Storage"), "problem.full")

    /// 503: nothing can be written.
    static let storageReadOnly = Problem.storage(.serviceUnavailable, "problem.read_only", retryAfter: 60)
}
