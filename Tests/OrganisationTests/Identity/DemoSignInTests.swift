import Database
import Support
import Testing

@testable import Organisation

@Suite struct DemoSignInTests {
    @Test(arguments: Engine.available)
    func oneClickInTheDemoAndNowhereElse(_ engine: Engine) async throws {
        let real = try await TestApp.make(engine)
        #expect(try await real.browser().post("/demo/ada").status == .notFound)
        #expect(try await !real.browser().get("/sign-in").contains("/demo/"))

        let demo = try await TestApp.empty(engine)
        let now = demo.site.clock.now()
        let organisation = Organisation(
            name: "Proef", language: .nl, timeZone: "Europe/Amsterdam", isDemo: true, forms: ["posts"])
        try await demo.database.write { db in
            try OrganisationSetting.create(organisation, at: now, in: db)
            let cast = Person.allCases.map { NewMember(name: $0.name, handle: $0.rawValue, createdAt: now) }
            try Members.create(cast, ids: demo.site.ids, in: db)
        }
        let page = try await demo.browser().get("/sign-in")
        for handle in SignIn.cast where Person(rawValue: handle) != nil {
            #expect(page.contains("action=\"/demo/\(handle)\""))
        }
        #expect(!page.contains("type=\"password\""))
        let browser = demo.browser()
        #expect(try await browser.post("/demo/ben").status == .seeOther)
        #expect(try await browser.get("/settings").contains("data-viewer=\"ben\""))
        #expect(try await browser.get("/settings").contains("class=\"banner\""))
        #expect(try await browser.get("/sign-in").contains("class=\"cast\""))
        #expect(try await browser.post("/demo/nemo").status == .notFound)
    }
}
