import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct ProblemTests {
    @Test func aProblemNamesItsFields() {
        let problem = Problem.invalid(["body": "post.empty", "title": .init("post.too_long", "200")])
        #expect(problem.kind == .invalid && problem.status == .unprocessableContent)
        #expect(problem.fields["body"]?.code == "post.empty")
        #expect(problem.fields["title"]?.arguments == ["200"])
        #expect(Problem.conflict("post.changed").code == "post.changed")
    }

    @Test func unmappedItIsItsCode() async throws {
        try await site { router in
            router.get("busy") { _, _ -> Response in throw Problem.tooMany(retryAfter: 30) }
            router.get("posts/:id") { _, context in Respond.text("\(try context.int64("id"))") }
            router.get("topics/:topic") { _, context in Respond.text(try context.text("topic")) }
        } _: { client async throws in
            let busy = try await client.execute(uri: "/busy", method: .get)
            #expect(busy.status == .tooManyRequests)
            #expect(busy.headers[.retryAfter] == "30")
            #expect(busy.text == "problem.too_many\n")
            #expect(try await client.execute(uri: "/posts/12", method: .get).text == "12")
            for id in ["x", "+12", "012", "12.0", "99999999999999999999", "%31"] {
                #expect(try await client.execute(uri: "/posts/\(id)", method: .get).status == .notFound)
            }
            #expect(try await client.execute(uri: "/topics/%C3%A9%2Fb", method: .get).text == "é/b")
            #expect(try await client.execute(uri: "/topics/%FF", method: .get).status == .notFound)
            #expect(try await client.execute(uri: "/topics/a%00", method: .get).status == .notFound)
        }
    }

    @Test func theRouteTableIsSorted() {
        let router = Router(context: WebContext.self)
        router.post("posts/:id/pin") { _, _ in Respond.text("") }
        router.get("posts/:id") { _, _ in Respond.text("") }
        router.get("") { _, _ in Respond.text("") }
        #expect(routeTable(of: router) == ["GET /", "GET /posts/{id}", "POST /posts/{id}/pin"])
    }
}
