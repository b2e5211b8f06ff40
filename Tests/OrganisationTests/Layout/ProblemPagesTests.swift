import Database
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Web

@testable import Organisation

@Suite struct ProblemPagesTests {
    private struct Odd: Error, CustomStringConvertible { var description: String { "geheim wachtwoord" } }

    private func answer(to error: any Error & Sendable, headers: HTTPFields = [:]) async throws -> TestResponse {
        let app = try await TestApp.make()
        try await app.site.knowOrganisation()
        let router = Router(context: WebContext.self)
        router.add(middleware: ProblemPages(site: app.site))
        router.get("/x") { _, _ -> Response in throw error }
        return try await Application(router: router).test(.router) { client in
            try await client.execute(uri: "/x", method: .get, headers: headers)
        }
    }

    @Test(arguments: [
        (DatabaseError.Kind.connectionLost, 503), (.busy, 503), (.full, 507), (.readOnly, 503), (.unique("x"), 409),
        (.corrupt, 500), (.other, 500),
    ])
    func theDatabaseHasItsReasons(_ kind: DatabaseError.Kind, _ status: Int) async throws {
        let answer = try await answer(to: DatabaseError(kind, "geheim", statement: "SELECT geheim"))
        #expect(answer.status.code == status)
        #expect((answer.headers[.retryAfter] != nil) == (status == 503))
        let page = String(buffer: answer.body)
        #expect(page.contains("<html lang=\"nl\""))
        #expect(page.contains("<h1>"))
        #expect(!page.contains("geheim"))
    }

    @Test(arguments: [(DatabaseError.Kind.full, true), (.connectionLost, true), (.unique("x"), false)])
    func whatCouldNotBeKeptIsGivenBack(_ kind: DatabaseError.Kind, _ isGivenBack: Bool) async throws {
        let app = try await TestApp.make()
        try await app.site.knowOrganisation()
        let router = Router(context: WebContext.self)
        router.add(middleware: ProblemPages(site: app.site))
        router.post("/x") { request, _ -> Response in
            _ = try await Form.read(request)
            throw DatabaseError(kind, "vol")
        }
        try await Application(router: router).test(.router) { client in
            func send(_ form: String) async throws -> String {
                let answer = try await client.execute(
                    uri: "/x", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: ByteBuffer(string: form))
                return String(buffer: answer.body)
            }
            let page = try await send("body=Dit+typte+ik+%3Cnet%3E.&token=t1&password=geheim+woord")
            #expect(page.contains("Dit typte ik &lt;net&gt;.") == isGivenBack)
            #expect(page.contains("<form class=\"form\" method=\"post\" action=\"/x\">") == isGivenBack)
            #expect(page.contains("name=\"token\" value=\"t1\"") == isGivenBack, "sent twice it counts once")
            #expect(!page.contains("geheim woord"))
            #expect(try await !send("password=geheim+woord").contains("<form"))
        }
    }

    @Test func whateverElseGoesWrongStaysInside() async throws {
        let answer = try await answer(to: Odd())
        #expect(answer.status == .internalServerError)
        #expect(!String(buffer: answer.body).contains("geheim"))
    }

    @Test func scriptsGetJSON() async throws {
        let answer = try await answer(
            to: Problem.invalid(["title": "form.empty"]), headers: [.accept: "application/json"])
        #expect(answer.status == .unprocessableContent)
        let json = String(buffer: answer.body)
        #expect(json.contains("\"error\":\"problem.invalid\""))
        #expect(json.contains("\"field\":\"title\",\"error\":\"form.empty\""))
    }

    @Test func whatIsNotThereAndWhatIsNotForYouAreOnePage() async throws {
        let app = try await TestApp.make()
        let ben = app.browser(as: .ben)
        let nowhere = try await ben.get("/nergens")
        #expect(nowhere.status == .notFound)
        #expect(try await ben.get("/settings/members").text == nowhere.text)
        #expect(try await ben.get("/people/nemo").text == nowhere.text)
        #expect(try await app.browser(as: .ada).get("/settings/members").status == .ok)
    }

    @Test func timingsAreTold() async throws {
        let app = try await TestApp.make { $0.timings = true }
        let answer = try await app.browser(as: .ben).get("/settings")
        #expect(Int(answer.headers[.init("X-Statements")!] ?? "")! > 0)
        #expect(answer.headers[.init("Server-Timing")!]?.hasPrefix("total;dur=") == true)
        let silent = try await TestApp.make().browser(as: .ben).get("/settings")
        #expect(silent.headers[.init("X-Statements")!] == nil)
    }
}
