import App
import Database
import Foundation
import Support
import Testing

/// The demo organisation holds everything the product has, so its pages are the ones to count on.
@Suite("the demo organisation")
struct DemoTests {
    private func visitor(_ handle: String, _ app: TestApp) async throws -> Browser {
        let browser = app.browser()
        #expect(try await browser.post("/demo/\(handle)").status == .seeOther)
        return browser
    }

    private func pages(_ browser: Browser) async throws -> [String] {
        let decisions = try await browser.get("/decisions").text.matches(of: /href="(\/decisions\/\d+)"/)
        let survey = try await browser.get("/journeys/1/survey").location
        let option = try await browser.get("/journeys/1/options").text.firstMatch(of: /href="(\/options\/\d+)"/)
        let tool = try await browser.get("/inventory").text.firstMatch(of: /href="(\/inventory\/\d+)"/)
        let found = [survey, option.map { String($0.1) } ?? "", tool.map { String($0.1) } ?? ""]
        #expect(found.allSatisfy { !$0.isEmpty } && decisions.count >= 4)
        return Array(Set(decisions.map { String($0.1) })).sorted() + found + [
            "/", "/journey", "/journeys", "/journeys/1", "/journeys/2", "/journeys/1/options", "/inventory",
            "/decisions", "/spaces", "/people", "/notifications",
        ]
    }

    @Test("every page runs at most 8 statements, for a member and for who steers", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        try await Demo(site: app.site, folder: Installation.find().demoFolder).fill()
        for handle in ["ben", "dirk"] {
            let browser = try await visitor(handle, app)
            let steering = handle == "dirk" ? ["/journeys/1/outcome", "/journeys/2/outcome"] : []
            for path in try await pages(browser) + steering {
                let log = StatementLog()
                let answer = try await StatementLog.$current.withValue(log) { try await browser.get(path) }
                #expect(answer.status == .ok, "\(path)")
                #expect(log.count > 1, "\(path): nothing was measured")
                let texts = log.entries.map { $0.text.split(separator: "\n").joined(separator: " ").prefix(120) }
                #expect(log.count <= 8, "\(handle) \(path): \(log.count)\n\(texts.joined(separator: "\n"))")
            }
        }
    }
}
