import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("knowledge notes")
struct NoteTests {
    @Test("a note is read by who reads its group, and isn't there for others", arguments: Engine.available)
    func reading(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let closed = try await Keeping.note(app)
        let open = try await Keeping.note(app, by: .fleur, ["space": "plein", "title": "Voor iedereen"])
        for (person, sees) in [(Person.ben, true), (.fleur, true), (.cleo, true), (.dirk, false), (.ada, false)] {
            let browser = app.browser(as: person)
            #expect(try await browser.get(closed).status == (sees ? .ok : .notFound), "\(person)")
            #expect(try await browser.get("/notes").contains("Tillift zonder stroom") == sees, "\(person)")
            #expect(try await browser.get(closed + "/versions").status == (sees ? .ok : .notFound), "\(person)")
        }
        #expect(try await app.browser(as: .dirk).get(open).contains("Voor iedereen"))
        #expect(try await app.browser(as: .cleo).get(open).status == .notFound, "a guest isn't in plein")
        #expect(try await app.browser(as: .dirk).get("/notes?space=zuid").status == .notFound)
        #expect(
            try await app.browser(as: .dirk).get(closed).text
                == app.browser(as: .dirk).get("/notes/12").text
                .replacing("/notes/12", with: closed))
    }

    @Test("nothing new is begun while the form is off, what is there stays", arguments: Engine.available)
    func switchedOff(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app)
        let post = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["title": "", "body": "Een vraag."])
        #expect(try await app.browser(as: .ben).get(post.location).contains("Bewaar als kennis"))
        try await Keeping.switchOn(app, false)
        let ben = app.browser(as: .ben)
        #expect(try await ben.post("/notes", Keeping.fields).status == .forbidden)
        #expect(try await ben.get("/notes/new?space=zuid").status == .forbidden)
        #expect(try await !ben.get(post.location).contains("Bewaar als kennis"))
        #expect(try await !ben.get("/").contains("href=\"/notes\""))
        #expect(try await Keeping.edit(note, as: .ben, ["body": "Toch anders."], app).status == .seeOther)
        #expect(try await ben.get(note).contains("Toch anders."))
    }

    @Test("an answer is kept with its question, its source and word to its author", arguments: Engine.available)
    func fromAnswer(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        let post = try await ben.post("/spaces/zuid/posts", ["title": "Waar ligt de accu?", "body": "Wie weet het?"])
        let comment = try await cleo.post("\(post.location)/comments", ["body": "Achterin links. #tillift"]).id

        let form = try await ben.get("/notes/new?comment=\(comment)")
        #expect(form.contains("value=\"Waar ligt de accu?\"") && form.contains("Achterin links. #tillift</textarea>"))
        #expect(form.contains("Bewaar in Zuid") && form.contains("collega’s in Zuid lezen dit"))
        let fields = Keeping.with(["space": "plein", "comment": "\(comment)", "sources": ""])
        let note = try await ben.submit("/notes", fields)
        #expect(note.contains("Antwoord van Cleo Janssen in “Waar ligt de accu?”"))
        #expect(note.contains("href=\"/comments/\(comment)\""))
        #expect(note.contains("href=\"/notes?space=zuid\""), "an answer stays in the group it was given in")
        app.clock.advance(seconds: 61)
        #expect(try await cleo.get("/notifications").contains("Ben Hendrix bewaarde jouw antwoord als kennis"))
        #expect(try await !ben.get("/notifications").contains("bewaarde jouw antwoord"))

        #expect(try await app.browser(as: .dirk).get("/notes/new?comment=\(comment)").status == .notFound)
        #expect(try await ben.get("/notes/new?comment=17").status == .notFound)
        _ = try await cleo.post("/comments/\(comment)/withdrawal")
        #expect(try await ben.get("/notes/new?comment=\(comment)").status == .notFound)
        let gone = try await ben.post("/notes", fields)
        #expect(gone.status == .unprocessableContent && gone.contains("De accu ligt links."), "the text is kept")
    }

    @Test("a source out of sight or gone is not shown, and stays where it was", arguments: Engine.available)
    func sources(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let secret = try await app.browser(as: .ben).post(
            "/spaces/zuid/posts", ["title": "Geheim gesprek", "body": "Binnen."]
        ).location
        let sources = "\(secret)\nBoek tillen\nRegelhulp https://www.regelhulp.nl\njavascript:alert(1)"
        let note = try await Keeping.note(app, ["space": "plein", "sources": sources])
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        #expect(try await ben.get(note).contains("Geheim gesprek"))
        let seen = try await dirk.get(note)
        #expect(seen.contains("Boek tillen") && seen.contains("href=\"https://www.regelhulp.nl\""))
        #expect(!seen.contains("href=\"javascript:") && seen.contains("javascript:alert(1)"))
        for path in [note, note + "/versions"] {
            let page = try await dirk.get(path)
            #expect(page.status == .ok && !page.contains("Geheim") && !page.contains(secret), "\(path)")
        }

        #expect(try await ben.post(note + "/authors", ["author": "dirk"]).status == .seeOther)
        let form = try await dirk.get(note + "/edit")
        #expect(form.contains("Boek tillen") && !form.contains(secret))
        #expect(
            try await Keeping.edit(note, as: .dirk, ["space": "plein", "sources": "Ander boek"], app).status
                == .seeOther)
        let after = try await ben.get(note)
        #expect(after.contains("Geheim gesprek") && after.contains("Ander boek") && !after.contains("Boek tillen"))

        let guessed = try await Keeping.edit(note, as: .dirk, ["sources": secret], app)
        let unknown = try await Keeping.edit(note, as: .dirk, ["sources": "/posts/17"], app)
        #expect(guessed.status == .unprocessableContent && unknown.status == .unprocessableContent)
        #expect(guessed.text.replacing(secret, with: "/posts/17") == unknown.text)
        _ = try await ben.post(secret + "/withdrawal")
        #expect(try await !ben.get(note).contains("Geheim gesprek"))
    }

    @Test("two who edit apart are merged, two in the same place are told and lose nothing", arguments: Engine.available)
    func together(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app)
        _ = try await app.browser(as: .ben).post(note + "/authors", ["author": "fleur"])
        #expect(try await app.browser(as: .cleo).get(note + "/edit").status == .forbidden)
        let first = "Bel het magazijn, toestel 12.\n\nDe accu ligt links.\n\nTeken af."
        let last = "Bel het magazijn.\n\nDe accu ligt links.\n\nTeken af op de lijst."
        #expect(
            try await Keeping.edit(note, as: .ben, version: "1", ["body": first, "why": "Toestel erbij."], app).status
                == .seeOther)
        let merged = try await Keeping.edit(note, as: .fleur, version: "1", ["body": last], app)
        #expect(merged.status == .seeOther && merged.location.contains("done=merged"))
        let both = try await app.browser(as: .cleo).get(note)
        #expect(both.contains("toestel 12") && both.contains("op de lijst") && both.contains("versie 3"))

        let clash = "Bel nooit.\n\nDe accu ligt links.\n\nTeken af."
        let told = try await Keeping.edit(note, as: .fleur, version: "1", ["body": clash], app)
        #expect(told.status == .conflict)
        #expect(told.contains("Zo staat het er nu") && told.contains("<ins>") && told.contains("<del>"))
        #expect(told.contains("Bel nooit.\n\nDe accu ligt links.\n\nTeken af.</textarea>"))
        #expect(told.value(of: "version") == "3")
        let saved = try await Keeping.edit(note, as: .fleur, version: told.value(of: "version"), ["body": clash], app)
        #expect(saved.status == .seeOther)
        #expect(try await app.browser(as: .cleo).get(note).contains("Bel nooit."))
        let versions = try await app.browser(as: .cleo).get(note + "/versions")
        #expect(
            versions.contains("Versie 4") && versions.contains("Toestel erbij.") && !versions.contains("restoration"))

        #expect(try await app.browser(as: .cleo).post(note + "/versions/1/restoration").status == .forbidden)
        #expect(try await app.browser(as: .ben).post(note + "/versions/9/restoration").status == .notFound)
        #expect(try await app.browser(as: .ben).post(note + "/versions/1/restoration").status == .seeOther)
        let back = try await app.browser(as: .cleo).get(note)
        #expect(back.contains("Bel het magazijn.") && back.contains("versie 5"))
        #expect(try await app.browser(as: .cleo).get(note + "/versions").contains("zette versie 1 terug"))
    }

    @Test("a bad form is told at the field and keeps what was typed", arguments: Engine.available)
    func invalid(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let ben = app.browser(as: .ben)
        let long = String(repeating: "lang ", count: 4001)
        for (field, value) in [
            ("title", ""), ("title", String(repeating: "t", count: 121)), ("body", " \n"), ("body", long),
            ("topics", "a!b"), ("topics", "1 2"), ("topics", (0..<11).map { "t\($0)" }.joined(separator: " ")),
            ("sources", "ftp://ergens"), ("sources", (0..<21).map { "Boek \($0)" }.joined(separator: "\n")),
            ("review", "2026-11-23"), ("review", "2031-01-01"), ("review", "morgen"), ("space", "nergens"),
            ("space", "raad"), ("space", ""),
        ] {
            let answer = try await ben.post("/notes", Keeping.with([field: value]))
            #expect(answer.status == .unprocessableContent, "\(field) \(value.prefix(20))")
            #expect(answer.contains("id=\"\(field)-error\""), "\(field) \(value.prefix(20))")
            if field != "body" { #expect(answer.contains("De accu ligt links."), "\(field)") }
        }
        #expect(try await !ben.get("/notes").contains("class=\"row"))
        #expect(try await ben.post("/notes", Keeping.with(["body": String(long.prefix(20_000))])).status == .seeOther)
        #expect(try await ben.post("/notes", Keeping.with(["review": "2027-06-01"])).status == .seeOther)
    }

    @Test("a form sent twice makes one note, and one sent signed out is kept", arguments: Engine.available)
    func sending(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let ben = app.browser(as: .ben)
        let token = try #require(try await ben.get("/notes/new?space=zuid").value(of: "token"))
        let first = try await ben.post("/notes", Keeping.with(["token": token]))
        #expect(try await ben.post("/notes", Keeping.with(["token": token])).location == first.location)
        #expect(
            try await ben.post("/notes", Keeping.with(["token": token, "body": "Anders."])).location != first.location)
        let stranger = try await app.browser().post("/notes", Keeping.fields)
        #expect(stranger.contains("De accu ligt links.") && stranger.contains("keep.f.body"))
        #expect(try await app.browser().get(first.location).location.contains("/sign-in"))
    }

    @Test("right-to-left text, emoji and many alike are kept as they are", arguments: Engine.available)
    func anyText(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let ben = app.browser(as: .ben)
        let note = try await ben.submit(
            "/notes", Keeping.with(["title": "مرحبا 👩‍⚕️ <b>", "body": "שלום\n\n👍🏽", "topics": "رعاية"]))
        #expect(note.contains("<h1>مرحبا 👩‍⚕️ &lt;b&gt;</h1>") && note.contains("👍🏽") && note.contains("#رعاية"))
        let viewer = try await app.viewer(.ben)
        for number in 0..<45 {
            var draft = NoteDraft()
            (draft.title, draft.body) = ("Tillift zonder stroom", "Nummer \(number)")
            _ = try await Notes(site: app.site).make(draft, in: "zuid", by: viewer)
        }
        var (path, seen, pages) = ("/notes", Set<String>(), 0)
        while !path.isEmpty {
            let page = try await ben.get(path)
            let links = page.text.matches(of: /<h3><a href="(\/notes\/\d+)"/).map { String($0.1) }
            #expect(seen.isDisjoint(with: links))
            seen.formUnion(links)
            pages += 1
            path =
                page.text.firstMatch(of: /rel="next" href="([^"]+)"/).map {
                    String($0.1).replacing("&amp;", with: "&")
                } ?? ""
        }
        #expect(seen.count == 46 && pages == 3)
        #expect(
            try await ben.get("/notes?topic=%D8%B1%D8%B9%D8%A7%D9%8A%D8%A9").text.matches(of: /<h3><a href="\/notes/)
                .count == 1)
    }
}
