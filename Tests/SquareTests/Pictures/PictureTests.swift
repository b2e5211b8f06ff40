import Database
import Foundation
import Square
import Support
import Testing

@Suite("pictures in posts")
struct PictureTests {
    /// The first picture's number in a page's form or post.
    private func number(in answer: Answer) -> String? {
        answer.text.firstMatch(of: /\/pictures\/(\d+)/).map { String($0.1) }
    }

    private func post(
        _ browser: Browser, in space: String = "plein", alt: String = "Een fiets", _ bytes: [UInt8]? = nil
    ) async throws -> (post: String, picture: String) {
        let bytes = try bytes ?? TestPicture.make(1300, 900)
        let first = try await browser.send(
            "/spaces/\(space)/posts", [("title", "Fiets"), ("body", "Kijk eens."), ("with-pictures", "1")],
            files: [("pictures", "fiets.jpg", bytes)])
        let picture = try #require(number(in: first))
        let second = try await browser.post(
            "/spaces/\(space)/posts",
            [
                "title": "Fiets", "body": "Kijk eens.", "with-pictures": "1", "picture": picture, "alt-\(picture)": alt,
                "nudged": "1",
            ])
        #expect(second.status == .seeOther)
        return (second.location, picture)
    }

    @Test("a picture without words is asked about once, and may then be sent as it is", arguments: Engine.available)
    func nudge(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let fields = [("title", "Fiets"), ("body", "Kijk eens."), ("with-pictures", "1")]

        let asked = try await ben.send(
            "/spaces/plein/posts", fields, files: [("pictures", "fiets.jpg", try TestPicture.make(400, 300))])
        let picture = try #require(number(in: asked))
        #expect(asked.status == .ok && asked.contains("Zeg nog even wat er op je foto&#39;s staat."))
        #expect(asked.contains("Kijk eens.") && asked.value(of: "picture") == picture)
        #expect(try await !ben.get("/spaces/plein").contains("Kijk eens."))

        let without = try await ben.submit(
            "/spaces/plein/posts",
            ["title": "Fiets", "body": "Kijk eens.", "with-pictures": "1", "picture": picture, "nudged": "1"])
        #expect(without.contains("Foto 1 van 1, zonder beschrijving"))

        // With words there is nothing to ask.
        let next = try await ben.send(
            "/pictures", [("with-pictures", "1")], files: [("pictures", "b.jpg", try TestPicture.make(90, 60))])
        let other = try #require(number(in: next))
        let posted = try await ben.submit(
            "/spaces/plein/posts",
            ["title": "B", "body": "Nog een.", "with-pictures": "1", "picture": other, "alt-\(other)": "De \"brug\""])
        #expect(posted.contains("alt=\"De &quot;brug&quot;\""))
    }

    @Test("a post shows its pictures in sizes, with their measures", arguments: Engine.available)
    func shown(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (post, picture) = try await post(app.browser(as: .ben))
        let els = app.browser(as: .els)

        let thread = try await els.get(post)
        #expect(
            thread.contains("/pictures/\(picture)/small 320w") && thread.contains("/pictures/\(picture)/large 1300w"))
        #expect(thread.contains("width=\"1300\" height=\"900\" alt=\"Een fiets\" loading=\"lazy\""))
        for stream in ["/spaces/plein", "/stream"] {
            #expect(try await els.get(stream).contains("/pictures/\(picture)/small"), "\(stream)")
        }
        let page = try await els.get("/pictures/\(picture)")
        #expect(page.status == .ok && page.contains("<figcaption>Een fiets</figcaption>") && page.contains(post))
        #expect(try await els.get("/pictures/\(picture)/huge").status == .notFound)
    }

    @Test(
        "who may not read the post gets the same nothing as for a picture that isn't there", arguments: Engine.available
    )
    func permission(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let (post, picture) = try await post(ben, in: "zuid")

        for path in ["/pictures/\(picture)", "/pictures/\(picture)/small", "/pictures/\(picture)/large"] {
            #expect(try await app.browser(as: .cleo).get(path).status == .ok, "\(path)")
            let refused = try await app.browser(as: .ada).get(path)
            let absent = try await app.browser(as: .ada).get(path.replacingOccurrences(of: picture, with: "12345"))
            #expect(refused.status == .notFound && refused.text.count == absent.text.count, "\(path)")
            #expect(try await app.browser().get(path).status != .ok, "\(path)")
        }

        _ = try await ben.post("\(post)/withdrawal")
        #expect(try await ben.get("/pictures/\(picture)/small").status == .notFound)
        #expect(try await ben.get("/pictures/\(picture)").status == .notFound)
        _ = try await ben.post("\(post)/withdrawal/removal")
        #expect(try await ben.get("/pictures/\(picture)/small").status == .ok)
    }

    @Test("what is not in a post yet is only for who sent it, and goes after a day", arguments: Engine.available)
    func drafts(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, fleur) = (app.browser(as: .ben), app.browser(as: .fleur))
        let sent = try await ben.send(
            "/pictures", [("with-pictures", "1")], files: [("pictures", "b.jpg", try TestPicture.make(90, 60))])
        let picture = try #require(number(in: sent))
        #expect(try await ben.get("/pictures/\(picture)/small").status == .ok)
        #expect(try await fleur.get("/pictures/\(picture)/small").status == .notFound)

        // Nobody puts another's picture in their own post.
        let stolen = try await fleur.post(
            "/spaces/plein/posts",
            ["body": "Van mij.", "with-pictures": "1", "picture": picture, "alt-\(picture)": "x"])
        #expect(stolen.status == .unprocessableContent && stolen.contains("Van mij."))

        let (_, kept) = try await post(ben)
        app.clock.advance(seconds: 86_460)
        try await Pictures(site: app.site).sweep()
        #expect(try await ben.get("/pictures/\(picture)/small").status == .notFound)
        #expect(try await ben.get("/pictures/\(kept)/small").status == .ok)
        let left = try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM files")?["n"] as Int? }
        #expect(left == 3)
    }

    @Test("editing adds, tells anew and takes out for good", arguments: Engine.available)
    func editing(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let (post, picture) = try await post(ben)
        let form = try await ben.get("\(post)/edit")
        #expect(form.value(of: "picture") == picture && form.contains("value=\"Een fiets\""))

        let told = try await ben.submit(
            "\(post)/edit",
            [
                "title": "Fiets", "body": "Kijk eens.", "version": "1", "with-pictures": "1", "picture": picture,
                "alt-\(picture)": "Twee fietsen",
            ])
        #expect(told.contains("alt=\"Twee fietsen\""))
        // A form that knows nothing of pictures leaves them.
        _ = try await ben.post("\(post)/edit", ["title": "Fiets", "body": "Kijk nou.", "version": "2"])
        #expect(try await els.get(post).contains("Twee fietsen"))
        let out = try await ben.submit(
            "\(post)/edit",
            [
                "title": "Fiets", "body": "Kijk nou.", "version": "3", "with-pictures": "1", "picture": picture,
                "without-\(picture)": "1",
            ])
        #expect(!out.contains("Twee fietsen"))
        #expect(try await ben.get("/pictures/\(picture)/small").status == .notFound)
        #expect(try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM file_pieces")?["n"] as Int? } == 0)
    }

    @Test("what can't be taken in is told at the field, and the rest is not lost", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let good = try TestPicture.make(300, 200)
        let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".utf8)
        let answer = try await ben.send(
            "/spaces/plein/posts", [("title", ""), ("body", "Drie dingen."), ("with-pictures", "1")],
            files: [("pictures", "goed.jpg", good), ("pictures", "teken<b>.svg", svg), ("pictures", "leeg.jpg", [])])
        #expect(answer.status == .unprocessableContent && answer.contains("Drie dingen."))
        #expect(answer.contains("teken&lt;b&gt;.svg is een SVG-tekening") && answer.contains("leeg.jpg is leeg"))
        let picture = try #require(answer.value(of: "picture"))
        #expect(try await ben.get("/pictures/\(picture)/small").status == .ok)

        // An error elsewhere loses no picture either.
        let empty = try await ben.send(
            "/spaces/plein/posts", [("title", ""), ("body", ""), ("with-pictures", "1"), ("picture", picture)],
            files: [("pictures", "nog.jpg", good)])
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.matches(of: /name="picture"/).count == 2)
    }

    @Test("eight pictures fit and a ninth does not", arguments: Engine.available)
    func most(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let small = try TestPicture.make(40, 30)
        let nine = (1...9).map { ("pictures", "f\($0).jpg", small) }
        let answer = try await ben.send(
            "/spaces/plein/posts", [("body", "Veel."), ("with-pictures", "1")],
            files: nine.map { (field: $0.0, name: $0.1, bytes: $0.2) })
        #expect(answer.status == .unprocessableContent && answer.contains("ten hoogste 8"))
        let numbers = answer.text.matches(of: /name="picture" value="(\d+)"/).map { String($0.1) }
        #expect(numbers.count == 8)
        let fields = [("body", "Veel."), ("with-pictures", "1"), ("nudged", "1")] + numbers.map { ("picture", $0) }
        let posted = try await ben.send("/spaces/plein/posts", fields, files: [])
        #expect(posted.status == .seeOther)
        let shown = try await ben.get(posted.location).text.matches(of: /href="\/pictures\/(\d+)"/).map { String($0.1) }
        #expect(shown == numbers)
    }

    @Test("a help request takes pictures along its step in between", arguments: Engine.available)
    func help(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let form = try await ben.get("/help/new?type=1")
        #expect(form.contains("name=\"pictures\"") && form.contains("multipart/form-data"))
        let type = try #require(form.value(of: "type"))
        let fields = [
            ("type", type), ("space", "plein"), ("title", "Lift kapot"), ("body", "Wie weet raad met deze lift?"),
            ("endsOn", form.value(of: "endsOn") ?? ""), ("with-pictures", "1"), ("field-tried", "Opladen"),
            ("field-situation", "x"), ("field-need", "x"),
        ]
        let check = try await ben.send(
            "/help/check", fields, files: [("pictures", "lift.jpg", try TestPicture.make(90, 60))])
        let picture = try #require(check.value(of: "picture"), "\(check.status)")
        #expect(check.status == .ok && check.contains("name=\"alt-\(picture)\""))
        var rest = Dictionary(fields, uniquingKeysWith: { first, _ in first })
        rest["picture"] = picture
        rest["alt-\(picture)"] = "Een tillift"
        #expect(try await ben.submit("/help", rest).contains("alt=\"Een tillift\""))
    }

    @Test("a stranger's pictures are left and the text is kept", arguments: Engine.available)
    func stranger(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let answer = try await app.browser().send(
            "/spaces/plein/posts", [("body", "Wat ik schreef."), ("with-pictures", "1")],
            files: [("pictures", "b.jpg", try TestPicture.make(90, 60))])
        #expect(answer.status == .unauthorized && answer.contains("Wat ik schreef."))
        #expect(try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM files")?["n"] as Int? } == 0)
    }

    @Test("a stream of posts with pictures runs no more statements than one without", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let plain = try await ben.post("/spaces/plein/posts", ["title": "Fiets", "body": "Zonder."]).location
        func count(_ path: String) async throws -> Int {
            _ = try await els.get(path)
            let log = StatementLog()
            _ = try await StatementLog.$current.withValue(log) { try await els.get(path) }
            return log.count
        }
        let before = try await count("/stream")
        let (post, picture) = try await post(ben)
        #expect(try await count("/stream") == before)
        #expect(try await count(post) == count(plain))
        #expect(try await count("/pictures/\(picture)/small") == 3)
    }
}
