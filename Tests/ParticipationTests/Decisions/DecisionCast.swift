import Database
import Foundation
import Organisation
import Support

@testable import Participation

/// Starting and voting as people do, for tests.
struct DecisionCast {
    let app: TestApp

    static let closing = "2026-11-30T17:00"

    static func form(
        _ method: String, options: String = "Rood\nGroen\nBlauw", secrecy: String = "names"
    ) -> [String: String] {
        [
            "question": "Welke kleur?", "context": "Voor de deur.", "options": options, "method": method,
            "secrecy": secrecy, "hides": "yes", "audience": "everyone", "opens": "", "closes": closing, "quorum": "0",
            "share": "half", "dots": "3", "fallback": "no", "journey": "", "post": "",
            "token": "t-\(method)-\(secrecy)",
        ]
    }

    /// The path of a new decision for all colleagues, started by the adviser.
    func start(
        _ method: String, options: String = "Rood\nGroen\nBlauw", secrecy: String = "names",
        with changes: [String: String] = [:]
    ) async throws -> String {
        let form = Self.form(method, options: options, secrecy: secrecy).merging(changes) { $1 }
        return try await app.browser(as: .dirk).post("/decisions", form).location
    }

    func options(_ path: String) async throws -> [DecisionOption] {
        let id = id(path)
        return try await app.database.read { db in
            try DecisionStore.options(of: ClosingStore.decision(id, in: db), in: db)
        }
    }

    func id(_ path: String) -> Decision.ID { Decision.ID(rawValue: Int64(path.split(separator: "/").last!)!) }

    /// The form of a ballot with these marks, as the page has it.
    func ballot(_ path: String, _ marks: [String], by browser: Browser) async throws -> [String: String] {
        let page = try await browser.get(path)
        var form = ["version": page.value(of: "version") ?? ""]
        if let receipt = page.value(of: "receipt") { form["receipt"] = receipt }
        for (option, mark) in zip(try await options(path), marks) { form["mark.\(option.id)"] = mark }
        return form
    }

    @discardableResult
    func vote(_ path: String, _ marks: [String], by browser: Browser) async throws -> Answer {
        try await browser.post(path + "/ballot", ballot(path, marks, by: browser))
    }

    @discardableResult
    func choose(_ path: String, _ choice: String, reason: String = "", as person: Person) async throws -> Answer {
        let browser = app.browser(as: person)
        let version = try await browser.get(path).value(of: "version") ?? ""
        return try await browser.post(
            path + "/ballot", ["version": version, "choice": choice, "reason": reason])
    }

    /// Past the time of closing.
    func wait() { app.clock.advance(seconds: 8 * 86_400) }

    func result(_ path: String) async throws -> DecisionResult? {
        let id = id(path)
        return try await app.database.read { db in
            try DecisionStore.result(of: ClosingStore.decision(id, in: db), in: db)
        }
    }
}
