import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct SecurityHeadersTests {
    @Test func everyPageCarriesThem() async throws {
        try await site { router in
            router.add(middleware: SecurityHeaders(proxy: .trusted))
            router.get("page") { _, _ in Respond.html("<p>") }
            router.get("cached") { _, _ in Respond.text("x", headers: [.cacheControl: "public, max-age=60"]) }
        } _: { client async throws in
            let page = try await client.execute(uri: "/page", method: .get)
            let policy = try #require(page.headers[.contentSecurityPolicy])
            for part in ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
                #expect(policy.contains(part))
            }
            #expect(!policy.contains("unsafe"))
            #expect(page.headers[.xContentTypeOptions] == "nosniff")
            #expect(page.headers[.cacheControl] == "private, no-store")
            #expect(page.headers[.strictTransportSecurity] == nil)
            #expect(
                try await client.execute(uri: "/cached", method: .get).headers[.cacheControl] == "public, max-age=60")
            let secure = try await client.execute(uri: "/page", method: .get, headers: [.xForwardedProto: "https"])
            #expect(secure.headers[.strictTransportSecurity] == "max-age=31536000")
        }
    }
}
