import Database
import Support
import Testing

@Suite("people's own pictures")
struct PortraitTests {
    private func portrait(in answer: Answer) -> String? {
        answer.text.firstMatch(of: /\/portraits\/(\d+)\/medium/).map { "/portraits/\($0.1)" }
    }

    @Test("colleagues see it beside the name, strangers don't, and it can go", arguments: Engine.available)
    func portraits(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Hoi", "body": "Dit ben ik."]).location
        #expect(try await portrait(in: els.get(post)) == nil)

        let set = try await ben.send(
            "/settings/portrait", [], files: [("portrait", "ik.png", try TestPicture.make(500, 400, "png"))])
        #expect(set.status == .seeOther)
        #expect(try await ben.get(set.location).contains("Je nieuwe foto staat er."))
        let path = try #require(try await portrait(in: els.get(post)))
        for page in ["/people", "/people/ben", "/stream", "/spaces/plein/members"] {
            #expect(try await els.get(page).contains(path + "/"), "\(page)")
        }
        for (size, side) in [("small", 64), ("medium", 128), ("large", 320)] {
            let file = try await els.get("\(path)/\(size)")
            #expect(
                file.status == .ok && Array(file.bytes.readableBytesView.prefix(4)) == Array("RIFF".utf8), "\(side)")
            #expect(try await app.browser().get("\(path)/\(size)").status != .ok)
        }

        let replaced = try await ben.send(
            "/settings/portrait", [], files: [("portrait", "ik.jpg", try TestPicture.make(90, 90))])
        #expect(replaced.status == .seeOther)
        #expect(try await els.get("\(path)/small").status == .notFound)
        _ = try await ben.post("/settings/portrait/removal")
        #expect(try await portrait(in: els.get(post)) == nil)
        #expect(try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM files")?["n"] as Int? } == 0)
    }

    @Test("a guest sees only the people of their groups", arguments: Engine.available)
    func guests(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for person in [Person.ben, .els] {
            _ = try await app.browser(as: person).send(
                "/settings/portrait", [], files: [("portrait", "ik.jpg", try TestPicture.make(90, 90))])
        }
        let (ada, cleo) = (app.browser(as: .ada), app.browser(as: .cleo))
        let ben = try #require(try await portrait(in: ada.get("/people/ben")))
        let els = try #require(try await portrait(in: ada.get("/people/els")))
        #expect(try await ada.get("\(els)/small").status == .ok)
        #expect(try await cleo.get("\(ben)/small").status == .ok)
        #expect(try await cleo.get("\(els)/small").status == .notFound)
    }

    @Test("what is no picture is told at the field", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let wrong = try await ben.send("/settings/portrait", [], files: [("portrait", "ik.jpg", Array("nee".utf8))])
        #expect(wrong.status == .unprocessableContent && wrong.contains("ik.jpg is geen foto die we kennen"))
        #expect(try await ben.send("/settings/portrait", [], files: []).contains("Kies eerst een foto."))
        #expect(try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM files")?["n"] as Int? } == 0)
    }
}
