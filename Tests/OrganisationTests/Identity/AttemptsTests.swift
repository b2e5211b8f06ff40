import Database
import Support
import Testing
import Web

@testable import Organisation

@Suite struct AttemptsTests {
    @Test(arguments: Engine.available)
    func tenMistakesAreEnough(_ engine: Engine) async throws {
        let app = try await SignInTests.app(engine)
        let browser = app.browser()
        let right = ["name": "ben", "password": SignInTests.password]
        for _ in 0..<10 {
            #expect(try await browser.post("/sign-in", ["name": "ben", "password": "nee"]).status == .unauthorized)
        }
        let refused = try await browser.post("/sign-in", right)
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "900")
        #expect(refused.contains("over 15 minuten"))
        #expect(refused.value(of: "name") == "ben")
        app.clock.advance(seconds: 899)
        #expect(try await browser.post("/sign-in", right).status == .tooManyRequests)
        app.clock.advance(seconds: 1)
        #expect(try await browser.post("/sign-in", right).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func anAccountAndAnAddressEachHaveTheirOwn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let attempts = Attempts(site: app.site)
        for number in 0..<10 { try await attempts.count([.address("192.0.2.\(number)"), .account("ben")]) }
        await #expect(throws: Problem.self) { try await attempts.count([.address("192.0.2.99"), .account("ben")]) }
        try await attempts.count([.address("192.0.2.99"), .account("els")])
        for number in 0..<10 { try await attempts.count([.address("198.51.100.1"), .account("\(number)")]) }
        await #expect(throws: Problem.self) { try await attempts.count([.address("198.51.100.1"), .account("dirk")]) }
        try await attempts.count([.address("198.51.100.2"), .account("dirk")])
        // One IPv6 network is one place, however many addresses it has.
        for number in 0..<10 {
            try await attempts.count([.address("2001:db8:1:2::\(number)"), .account("x\(number)")])
        }
        await #expect(throws: Problem.self) {
            try await attempts.count([.address("2001:db8:1:2:9::1"), .account("y")])
        }
        try await attempts.count([.address("2001:db8:1:3::1"), .account("y")])
    }

    @Test func successGivesTheTryBack() async throws {
        let app = try await SignInTests.app()
        let browser = app.browser()
        for _ in 0..<3 {
            for _ in 0..<3 { _ = try await browser.post("/sign-in", ["name": "ben", "password": "nee"]) }
            let right = try await browser.post("/sign-in", ["name": "ben", "password": SignInTests.password])
            #expect(right.status == .seeOther)
        }
        #expect(try await browser.post("/sign-in", ["name": "els", "password": "nee"]).status == .unauthorized)
        #expect(try await browser.post("/sign-in", ["name": "els", "password": "nee"]).status == .tooManyRequests)
    }

    @Test func manyAtOnceAreNotManyTries() async throws {
        let app = try await SignInTests.app()
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    try await app.browser().post("/sign-in", ["name": "ben", "password": "nee"]).status.code
                }
            }
            return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [401: 10, 429: 20])
    }

    @Test func canBeSwitchedOffForLoadTests() async throws {
        let app = try await SignInTests.app { $0.rateLimits = false }
        for _ in 0..<15 {
            let answer = try await app.browser().post("/sign-in", ["name": "ben", "password": "nee"])
            #expect(answer.status == .unauthorized)
        }
    }

    @Test func linksByMailAreLimitedToo() async throws {
        let app = try await TestApp.make()
        for _ in 0..<10 { _ = try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"]) }
        #expect(app.outbox.mails.count == 10)
        #expect(try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"]).status == .tooManyRequests)
        #expect(app.outbox.mails.count == 10)
        app.clock.advance(seconds: 900)
        #expect(try await app.browser().post("/sign-in/link", ["mail": "ben@example.org"]).status == .ok)
    }
}
