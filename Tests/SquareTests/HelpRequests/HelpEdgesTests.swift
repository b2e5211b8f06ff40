import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("help requests at their edges")
struct HelpEdgesTests {
    @Test("a wrong day is told at its field, with what was typed", arguments: Engine.available)
    func wrongDay(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?"))
        for day in ["2020-01-01", "2031-01-01", "31 februari"] {
            let refused = try await els.post("/help/\(asked.id)/end", ["endsOn": day])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.value(of: "endsOn") == day)
            #expect(refused.contains("id=\"help-\(asked.id)-endsOn-error\"") && refused.contains("<details open"))
            #expect(refused.contains("Wie kent dit?"))
        }
        #expect(try await els.post("/help/\(asked.id)/end", ["endsOn": "2026-12-20"]).status == .seeOther)
        #expect(try await app.browser(as: .ben).post("/help/\(asked.id)/end", ["endsOn": "nooit"]).status == .forbidden)
    }

    @Test("who wants no questions isn't asked, also when written in by hand", arguments: Engine.available)
    func optedOut(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        _ = try await ben.post("/settings/suggestions", ["out": "1"])
        let refused = try await els.post("/help", .asked(title: "Weet Ben dit?", ask: "ben"))
        #expect(refused.status == .unprocessableContent && refused.contains("Weet Ben dit?"))
        #expect(try await !ben.get("/notifications").contains("Weet Ben dit?"))
        _ = try await ben.post("/settings/suggestions")
        #expect(try await els.post("/help", .asked(title: "Weet Ben dit?", ask: "ben")).status == .seeOther)
    }

    @Test("nobody is asked more often than the week allows", arguments: Engine.available)
    func weeklyCap(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        _ = try await app.browser(as: .ada).post("/settings/organisation/suggestions", ["weeklyCap": "2"])
        for number in 1...2 {
            #expect(try await els.post("/help", .asked(title: "Vraag \(number)", ask: "ben")).status == .seeOther)
        }
        #expect(try await els.post("/help", .asked(title: "Vraag 3", ask: "ben")).status == .unprocessableContent)
        #expect(try await els.post("/help", .asked(title: "Vraag 3", ask: "fleur")).status == .seeOther)
        app.clock.advance(seconds: 8 * 86_400)
        let later = [String: String].asked(title: "Vraag 4", endsOn: "2026-12-20", ask: "ben")
        #expect(try await els.post("/help", later).status == .seeOther)
    }

    @Test("only the page of the conversation reads what one began to answer", arguments: Engine.available)
    func drafts(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await app.browser(as: .fleur).post("/spaces/plein/posts", ["body": "Hoe gaat het?"]).location
        func readsDrafts(_ act: () async throws -> Answer) async throws -> Bool {
            let log = StatementLog()
            _ = try await StatementLog.$current.withValue(log) { try await act() }
            #expect(log.count > 0)
            return log.entries.contains { $0.text.contains("drafts") }
        }
        #expect(try await readsDrafts { try await ben.get(post) })
        #expect(try await !readsDrafts { try await ben.post("\(post)/bookmark") })
        #expect(try await !readsDrafts { try await ben.get("\(post)/history") })
        #expect(try await !readsDrafts { try await ben.post("\(post)/reactions", ["give": "thanks"]) })
    }
}
