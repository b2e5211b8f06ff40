import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct SameOriginTests {
    /// Each refusal beside its allowed twin. The test client speaks to "localhost".
    @Test(
        arguments: [
            (
                [.secFetchSite: "same-origin", .cookie: "session=1"],
                [.secFetchSite: "cross-site", .cookie: "session=1"]
            ),
            ([.secFetchSite: "none"], [.secFetchSite: "same-site"]),
            (
                [.secFetchSite: "same-origin", .origin: "http://localhost"],
                [.secFetchSite: "cross-site", .origin: "http://localhost"]
            ),
            ([.origin: "http://localhost", .cookie: "a=1"], [.origin: "http://evil.example", .cookie: "a=1"]),
            ([.origin: "http://LOCALHOST:80"], [.origin: "http://localhost:8080"]),
            ([.origin: "https://localhost"], [.origin: "null"]),
            ([.origin: "http://localhost"], [.origin: "http://localhost.evil.example"]),
            ([.origin: "http://localhost"], [.origin: "localhost"]),
            ([.origin: "http://localhost"], [.origin: "chrome-extension://localhost"]),
            ([:], [.cookie: "session=1"]),
        ] as [(HTTPFields, HTTPFields)])
    func aChangeComesFromThisSite(allowed: HTTPFields, refused: HTTPFields) async throws {
        try await site { router in
            router.add(middleware: SameOrigin())
            router.post("change") { _, _ in Respond.text("done") }
            router.get("page") { _, _ in Respond.text("page") }
        } _: { client async throws in
            #expect(try await client.execute(uri: "/change", method: .post, headers: allowed).text == "done")
            let answer = try await client.execute(uri: "/change", method: .post, headers: refused)
            #expect(answer.status == .forbidden)
            #expect(answer.text == "problem.cross_origin\n")
            #expect(try await client.execute(uri: "/page", method: .get, headers: refused).text == "page")
        }
    }

    @Test func aProxyTellsTheHostAndTheScheme() async throws {
        func status(_ proxy: Proxy, origin: String) async throws -> HTTPResponse.Status {
            try await site { router in
                router.add(middleware: SameOrigin(proxy: proxy))
                router.post("change") { _, _ in Respond.text("done") }
            } _: { client async throws in
                let headers: HTTPFields = [
                    .origin: origin, .xForwardedHost: "plein.example", .xForwardedProto: "https", .cookie: "a=1",
                ]
                return try await client.execute(uri: "/change", method: .post, headers: headers).status
            }
        }
        #expect(try await status(.trusted, origin: "https://plein.example") == .ok)
        #expect(try await status(.trusted, origin: "https://plein.example:443") == .ok)
        #expect(try await status(.trusted, origin: "http://plein.example") == .forbidden)
        #expect(try await status(.trusted, origin: "http://localhost") == .forbidden)
        #expect(try await status(.none, origin: "http://localhost") == .ok)
        #expect(try await status(.none, origin: "https://plein.example") == .forbidden)
    }

    @Test func anInterfaceForOthersIsOpenWithoutCookies() async throws {
        try await site { router in
            router.add(middleware: SameOrigin(exempt: ["/api/"]))
            router.post("api/posts") { _, _ in Respond.text("done") }
            router.post("posts") { _, _ in Respond.text("done") }
        } _: { client async throws in
            var headers: HTTPFields = [.origin: "https://app.example", .secFetchSite: "cross-site"]
            #expect(try await client.execute(uri: "/api/posts", method: .post, headers: headers).status == .ok)
            #expect(try await client.execute(uri: "/posts", method: .post, headers: headers).status == .forbidden)
            headers[.cookie] = "session=1"
            #expect(try await client.execute(uri: "/api/posts", method: .post, headers: headers).status == .forbidden)
        }
    }
}
