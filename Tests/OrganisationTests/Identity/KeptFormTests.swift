import Database
import Support
import Testing
import Web

@testable import Organisation

@Suite struct KeptFormTests {
    private let written = [
        "name": "Ben Hendrix", "about": "Dit schreef ik net.\n<b>Echt</b>", "job": "Wijkverpleegkundige",
    ]

    @Test(arguments: Engine.available)
    func whatASignedOutMemberSendsIsKept(_ engine: Engine) async throws {
        let app = try await SignInTests.app(engine)
        let browser = app.browser()
        let asked = try await browser.post("/settings/profile", written)
        #expect(asked.status == .unauthorized)
        #expect(asked.value(of: "keep.path") == "/settings/profile")
        #expect(asked.contains("name=\"keep.f.about\" value=\"Dit schreef ik net.\n&lt;b&gt;Echt&lt;/b&gt;\""))

        var fields = Dictionary(uniqueKeysWithValues: written.map { ("keep.f." + $0.key, $0.value) })
        fields["keep.path"] = "/settings/profile"
        fields["name"] = "ben"
        fields["password"] = "nee"
        let mistyped = try await browser.post("/sign-in", fields)
        #expect(mistyped.status == .unauthorized)
        #expect(mistyped.value(of: "keep.path") == "/settings/profile")

        fields["password"] = SignInTests.password
        let back = try await browser.post("/sign-in", fields)
        #expect(back.status == .ok)
        #expect(back.contains("<p>Dit schreef ik net.</p><p>&lt;b&gt;Echt&lt;/b&gt;</p>"))
        #expect(back.contains("action=\"/settings/profile\""))
        #expect(back.value(of: "job") == "Wijkverpleegkundige")
        #expect(try await browser.post("/settings/profile", written).status == .seeOther)
        #expect(try await browser.get("/people/ben").contains("Dit schreef ik net."))
        // The same form from someone who was signed in all along goes straight through.
        #expect(try await app.browser(as: .ben).post("/settings/profile", written).status == .seeOther)
    }

    @Test(arguments: ["https://evil.example/", "//evil.example", ""])
    func itOnlyGoesToThisSite(_ path: String) async throws {
        let app = try await SignInTests.app()
        let fields = ["name": "ben", "password": SignInTests.password, "keep.path": path, "keep.f.about": "een tekst"]
        let answer = try await app.browser().post("/sign-in", fields)
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/")
    }

    @Test func aScriptIsToldPlainly() async throws {
        let app = try await TestApp.make()
        let answer = try await app.browser().post("/settings/profile", written, headers: [.accept: "application/json"])
        #expect(answer.status == .unauthorized)
        #expect(answer.contains("\"error\":\"problem.unauthorized\""))
    }

    @Test func aLinkByMailLosesNothing() async throws {
        let app = try await SignInTests.app()
        let browser = app.browser()
        let fields = ["mail": "ben@example.org", "keep.path": "/settings/profile", "keep.f.about": "een tekst"]
        let sent = try await browser.post("/sign-in/link", fields)
        #expect(sent.status == .ok && sent.contains("Laat deze pagina open"))
        #expect(sent.contains("action=\"/settings/profile\"") && sent.value(of: "about") == "een tekst")
        let without = try await browser.post("/sign-in/link", ["mail": "ben@example.org"])
        #expect(!without.contains("Laat deze pagina open"))
        for _ in 0..<8 { _ = try await browser.post("/sign-in/link", fields) }
        let refused = try await browser.post("/sign-in/link", fields)
        #expect(refused.status == .tooManyRequests)
        #expect(
            refused.value(of: "keep.path") == "/settings/profile" && refused.value(of: "keep.f.about") == "een tekst")
    }
}
