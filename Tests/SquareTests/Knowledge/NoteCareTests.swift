import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("keeping a note true")
struct NoteCareTests {
    private func remind(_ app: TestApp) async throws { try await NoteChecks(site: app.site).remind() }

    private func unread(_ person: Person, _ app: TestApp) async throws -> Int {
        try await app.browser(as: person).get("/notifications").text.matches(of: /notification unread/).count
    }

    @Test(
        "the day of review waits on home, is told once and then monthly, until the owner looks",
        arguments: Engine.available)
    func review(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let ben = app.browser(as: .ben)
        let note = try await Keeping.note(app, ["review": "2026-11-30"])
        try await remind(app)
        #expect(try await !ben.get("/").contains("Klopt “Tillift zonder stroom” nog?"))
        app.clock.advance(seconds: 8 * 86_400)
        try await remind(app)
        try await remind(app)
        #expect(try await ben.get("/").contains("Klopt “Tillift zonder stroom” nog?"))
        #expect(try await unread(.ben, app) == 1)
        #expect(try await unread(.fleur, app) == 0)
        #expect(try await app.browser(as: .fleur).get(note).contains("Nog niet nagekeken."))
        #expect(try await app.browser(as: .fleur).get("/notes?review=1").contains(note))
        _ = try await ben.get(note)
        #expect(try await unread(.ben, app) == 0)
        app.clock.advance(seconds: 29 * 86_400)
        try await remind(app)
        #expect(try await unread(.ben, app) == 0, "no more than monthly")
        app.clock.advance(seconds: 2 * 86_400)
        try await remind(app)
        #expect(try await unread(.ben, app) == 1)

        #expect(try await app.browser(as: .fleur).post(note + "/review", ["review": ""]).status == .forbidden)
        let wrong = try await ben.post(note + "/review", ["review": "2020-01-01"])
        #expect(wrong.status == .unprocessableContent && wrong.contains("id=\"review-error\""))
        #expect(try await ben.post(note + "/review", ["review": "2027-06-01"]).status == .seeOther)
        #expect(try await !ben.get("/").contains("Klopt “Tillift zonder stroom” nog?"))
        #expect(try await unread(.ben, app) == 0)
        #expect(try await !app.browser(as: .fleur).get(note).contains("Nog niet nagekeken."))
    }

    @Test("a reader's doubt is told and stands there until the owner answers", arguments: Engine.available)
    func doubt(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        let note = try await Keeping.note(app)
        let empty = try await cleo.post(note + "/doubts", ["remark": " "])
        #expect(empty.status == .unprocessableContent && empty.contains("id=\"remark-error\""))
        let long = try await cleo.post(note + "/doubts", ["remark": String(repeating: "x", count: 501)])
        #expect(long.status == .unprocessableContent && long.contains(String(repeating: "x", count: 501)))
        #expect(try await app.browser(as: .dirk).post(note + "/doubts", ["remark": "Fout"]).status == .notFound)
        #expect(try await ben.post(note + "/doubts", ["remark": "Fout"]).status == .forbidden)
        #expect(try await cleo.post(note + "/doubts", ["remark": "De accu ligt <b>rechts</b>."]).status == .seeOther)
        app.clock.advance(seconds: 61)
        #expect(try await ben.get("/notifications").contains("Cleo Janssen twijfelt of"))
        #expect(try await ben.get("/").contains("Een lezer twijfelt aan"))
        let seen = try await app.browser(as: .fleur).get(note)
        #expect(seen.contains("Er is twijfel.") && seen.contains("De accu ligt &lt;b&gt;rechts&lt;/b&gt;."))
        #expect(try await app.browser(as: .fleur).get("/notes").contains("Er is twijfel"))

        _ = try await ben.post(note + "/review", ["review": "", "answer": "Nagevraagd bij Theo: links."])
        #expect(try await !app.browser(as: .fleur).get(note).contains("Er is twijfel."))
        app.clock.advance(seconds: 61)
        #expect(try await cleo.get("/notifications").contains("keek naar je opmerking"))
        let versions = try await cleo.get(note + "/versions")
        #expect(versions.contains("Nagevraagd bij Theo: links.") && versions.contains("De accu ligt &lt;b&gt;"))

        _ = try await cleo.post(note + "/doubts", ["remark": "Toch niet."])
        _ = try await Keeping.edit(note, as: .ben, ["body": "De accu ligt rechts."], app)
        #expect(try await !cleo.get(note).contains("Er is twijfel."), "the owner's edit answers")
        _ = try await cleo.post(note + "/doubts", ["remark": "Nog eens."])
        _ = try await cleo.post(note + "/confirmations")
        #expect(try await !ben.get(note).contains("Er is twijfel."), "who doubted took it back")
    }

    @Test("readers who say it holds are a number from five on, and each counts once", arguments: Engine.available)
    func confirmations(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app, by: .ada, ["space": "plein"])
        #expect(try await app.browser(as: .ada).post(note + "/confirmations").status == .forbidden)
        for person in [Person.ben, .ben, .dirk, .els, .fleur] {
            #expect(try await app.browser(as: person).post(note + "/confirmations").status == .seeOther)
        }
        let four = try await app.browser(as: .ben).get(note)
        #expect(!four.contains("sindsdien: klopt") && four.contains("Je zei dat dit klopt"))
        // a fifth reader, whom the cast doesn't have
        let now = app.clock.clock.now()
        let fifth = try await app.database.write { db in
            let people = [NewMember(name: "Gijs Vos", handle: "gijs", createdAt: now)]
            let ids = try Members.create(people, ids: app.site.ids, in: db)
            let id = Note.ID(String(note.split(separator: "/")[1]))!
            try NoteChangeStore.insertConfirmation(of: id, by: ids[0], in: db)
            try NoteChangeStore.insertConfirmation(of: id, by: ids[0], in: db)
            return ids[0]
        }
        #expect(fifth.rawValue > 0)
        #expect(try await app.browser(as: .ben).get(note).contains("5 lezers zeiden sindsdien: klopt"))
        _ = try await app.browser(as: .ben).post(note + "/doubts", ["remark": "Toch niet."])
        #expect(try await !app.browser(as: .dirk).get(note).contains("sindsdien: klopt"))
        let kept = try await app.database.read { db in
            try db.row("SELECT COUNT(*) AS n FROM events WHERE kind LIKE '%onfirm%'")?["n"] ?? 0
        }
        #expect(kept == 0, "nobody's reading is written down")
    }

    @Test("a note whose owner is gone says so and is taken over by who reads it", arguments: Engine.available)
    func orphan(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app, by: .fleur)
        let cleo = app.browser(as: .cleo)
        #expect(try await cleo.post(note + "/owner/taking").status == .conflict)
        #expect(try await !cleo.get(note).contains("zoekt een eigenaar"))
        try await Keeping.turnOff(.fleur, app)
        #expect(try await cleo.get(note).contains("Deze notitie zoekt een eigenaar."))
        #expect(try await cleo.get("/notes?review=1").contains("Zoekt een eigenaar"))
        #expect(try await app.browser(as: .dirk).post(note + "/owner/taking").status == .notFound)
        #expect(try await cleo.submit(note + "/owner/taking").contains("Jij houdt deze notitie nu bij."))
        #expect(try await Keeping.edit(note, as: .cleo, ["body": "Nu van Cleo."], app).status == .seeOther)
        #expect(try await app.browser(as: .ben).post(note + "/owner/taking").status == .conflict)

        // who leaves the group leaves the note behind
        _ = try await cleo.post("/spaces/zuid/membership/removal")
        #expect(try await cleo.get(note).status == .notFound)
        #expect(try await app.browser(as: .ben).get(note).contains("Deze notitie zoekt een eigenaar."))
    }

    @Test("the owner hands over and shares with who can read it", arguments: Engine.available)
    func people(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        for (path, field) in [("/owner", "owner"), ("/authors", "author")] {
            for handle in ["", "niemand", "dirk"] {
                let answer = try await ben.post(note + path, [field: handle])
                #expect(answer.status == .unprocessableContent && answer.contains("id=\"\(field)-error\""), "\(handle)")
            }
            #expect(try await cleo.post(note + path, [field: "fleur"]).status == .forbidden)
        }
        #expect(try await cleo.get(note + "/people").status == .forbidden)
        _ = try await ben.post(note + "/authors", ["author": "@cleo"])
        #expect(try await cleo.get(note + "/people").status == .ok)
        _ = try await ben.post(note + "/owner", ["owner": "fleur"])
        app.clock.advance(seconds: 61)
        #expect(
            try await app.browser(as: .fleur).get("/notifications").contains(
                "droeg “Tillift zonder stroom” aan je over"))
        #expect(try await ben.post(note + "/owner", ["owner": "ben"]).status == .forbidden)
        #expect(try await Keeping.edit(note, as: .ben, ["body": "Ben schrijft mee."], app).status == .seeOther)
        app.clock.advance(seconds: 61)
        #expect(
            try await app.browser(as: .fleur).get("/notifications").contains(
                "Ben Hendrix paste “Tillift zonder stroom” aan"))
        #expect(try await cleo.post(note + "/authors/ben/removal").status == .forbidden)
        #expect(try await cleo.post(note + "/authors/cleo/removal").status == .seeOther)
        #expect(try await cleo.get(note + "/edit").status == .forbidden)
    }

    @Test("owner and host withdraw, and it can be put back", arguments: Engine.available)
    func withdrawal(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app, by: .cleo)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        _ = try await cleo.post(note + "/authors", ["author": "fleur"])
        _ = try await cleo.post(note + "/withdrawal")
        let gone = try await app.browser(as: .ben).get("/notes")
        #expect(!gone.contains("Tillift zonder stroom"))
        #expect(try await !cleo.get("/search?q=tillift").contains(note))
        #expect(try await cleo.post(note + "/withdrawal/removal").status == .seeOther)
        #expect(try await ben.get("/notes").contains("Tillift zonder stroom"))

        _ = try await ben.post(note + "/withdrawal")
        #expect(try await cleo.post(note + "/withdrawal/removal").status == .forbidden, "a host took it away")
        let seen = try await cleo.get(note)
        #expect(seen.contains("Ingetrokken notitie") && !seen.contains("De accu ligt links."))
        #expect(try await cleo.get(note + "/versions").status == .notFound)
        #expect(try await ben.post(note + "/withdrawal/removal").status == .seeOther)
        #expect(try await cleo.get(note).contains("De accu ligt links."))

        let other = try await Keeping.note(app, by: .ada, ["space": "plein"])
        _ = try await app.browser(as: .ada).post(other + "/authors", ["author": "els"])
        #expect(try await app.browser(as: .els).post(other + "/withdrawal").status == .forbidden, "no co-author")
        #expect(try await app.browser(as: .dirk).post(other + "/withdrawal").status == .seeOther)
    }
}
