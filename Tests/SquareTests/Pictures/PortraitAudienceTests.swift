import Database
import Organisation
import Support
import Testing

@Suite("who sees one's picture")
struct PortraitAudienceTests {
    private func portrait(in answer: Answer) -> String? {
        answer.text.firstMatch(of: /\/portraits\/(\d+)\/medium/).map { "/portraits/\($0.1)" }
    }

    @Test("its owner says who sees it; others see initials and get no file", arguments: Engine.available)
    func audiences(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Hoi", "body": "Dit ben ik."]).location
        _ = try await ben.send(
            "/settings/portrait", [("portraitAudience", "me")],
            files: [("portrait", "ik.png", try TestPicture.make(90, 90, "png"))])
        let path = try #require(try await portrait(in: ben.get("/settings")))
        // Ben is in a group with Dirk (Plein) and with Fleur and Cleo (Zuid); Els is in none of his.
        let seen: [String: Set<Person>] = [
            "me": [.ben], "spaces": [.ben, .dirk, .fleur, .cleo], "everyone": [.ben, .dirk, .fleur, .cleo, .els, .ada],
        ]
        for (audience, people) in seen {
            #expect(
                try await ben.post("/settings/portrait/audience", ["portraitAudience": audience]).status == .seeOther)
            for person in Person.allCases {
                let browser = app.browser(as: person)
                let may = people.contains(person)
                #expect(
                    try await browser.get("\(path)/small").status == (may ? .ok : .notFound), "\(audience) \(person)")
                for page in [post, "/people", "/people/ben", "/stream", "/spaces/plein/members", "/search?q=ben"] {
                    let answer = try await browser.get(page)
                    guard answer.status == .ok, answer.contains("Ben Hendrix") else { continue }
                    #expect(answer.contains(path + "/") == may, "\(audience) \(person) \(page)")
                }
            }
        }
        #expect(
            try await ben.post("/settings/portrait/audience", ["portraitAudience": "de-buren"]).status == .badRequest)
        #expect(try await app.browser().post("/settings/portrait/audience", ["portraitAudience": "me"]).status != .ok)
    }

    @Test("colleagues of the department see what is for the department", arguments: Engine.available)
    func department(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        _ = try await ben.send(
            "/settings/portrait", [("portraitAudience", "department")],
            files: [("portrait", "ik.png", try TestPicture.make(90, 90, "png"))])
        let path = try #require(try await portrait(in: els.get("/people/ben")))
        #expect(
            try await els.post("/settings/profile", ["name": "Els Thijssen", "department": ""]).status == .seeOther)
        #expect(try await portrait(in: els.get("/people/ben")) == nil)
        #expect(try await els.get("\(path)/small").status == .notFound)
    }

    @Test("who announces is shown to whom they chose, also in the list of announcements", arguments: Engine.available)
    func announcements(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (dirk, els) = (app.browser(as: .dirk), app.browser(as: .els))
        _ = try await dirk.send(
            "/settings/portrait", [("portraitAudience", "me")],
            files: [("portrait", "ik.png", try TestPicture.make(90, 90, "png"))])
        let announced = [
            "title": "Griepprik", "body": "Maandag.", "until": "2026-11-30", "space": "plein", "way": "now",
        ]
        #expect(try await dirk.post("/announcements", announced).status == .seeOther)
        #expect(try await els.get("/announcements").main.contains("Griepprik"))
        #expect(try await portrait(in: els.get("/announcements")) == nil)
        _ = try await dirk.post("/settings/portrait/audience", ["portraitAudience": "everyone"])
        #expect(try await portrait(in: els.get("/announcements")) != nil)
    }

    @Test("one's own profile shows what others see, and what was chosen isn't lost", arguments: Engine.available)
    func preview(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await ben.send(
            "/settings/portrait", [("portraitAudience", "spaces")],
            files: [("portrait", "ik.png", try TestPicture.make(90, 90, "png"))])
        func times(_ preview: String) async throws -> Int {
            try await ben.get("/people/ben?as=\(preview)").text.matches(of: /src="\/portraits\//).count
        }
        let (group, anyone) = (try await times("group"), try await times("anyone"))
        #expect(group == anyone + 1)
        let refused = try await ben.send(
            "/settings/portrait", [("portraitAudience", "me")], files: [("portrait", "ik.jpg", Array("nee".utf8))])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("value=\"me\" selected"))
        // Another picture is for whom the one before was.
        #expect(try await ben.get("/settings").contains("type=\"hidden\" name=\"portraitAudience\" value=\"spaces\""))
    }
}
