import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("help requests")
struct HelpTests {
    @Test("asking, answering, telling what helped and thanking", arguments: Engine.available)
    func wholeWay(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els, fleur) = (app.browser(as: .ben), app.browser(as: .els), app.browser(as: .fleur))

        let check = try await ben.post("/help/check", .asked(title: "Wie weet een goed boek over rouw?"))
        #expect(check.status == .ok && check.contains("Nog even kijken") && check.contains("Stel je vraag in Plein"))
        let asked = try await ben.post("/help", .asked(title: "Wie weet een goed boek over rouw?", ask: "els"))
        #expect(asked.status == .seeOther)
        let page = try await els.get(asked.location)
        #expect(page.contains("Ben Hendrix vraagt jou om hulp") && !page.contains("Ik ben geholpen"))
        #expect(try await ben.get(asked.location).contains("Ik ben geholpen"))
        #expect(try await fleur.get("/help").contains("Wie weet een goed boek over rouw?"))
        #expect(try await els.get("/help?show=forMe").contains("Wie weet een goed boek over rouw?"))
        #expect(try await !fleur.get("/help?show=forMe").contains("Wie weet een goed boek over rouw?"))

        let answer = try await els.post("\(asked.location)/comments", ["body": "Lees dat van Keirse."])
        let other = try await fleur.post("\(asked.location)/comments", ["body": "Of vraag het in Roermond."])
        let solution = "/help/\(asked.id)/solution"
        #expect(try await ben.get("\(solution)?answer=\(answer.id)").contains("value=\"\(answer.id)\" checked"))
        #expect(try await els.post(solution, ["answer": String(answer.id)]).status == .forbidden)
        #expect(try await ben.post(solution).status == .unprocessableContent)
        let told = try await ben.submit(
            solution, ["answer": String(answer.id), "thanks": "Precies wat ik zocht.", "hours": "4"])
        #expect(told.contains("Opgelost.") && told.contains("Precies wat ik zocht."))
        #expect(try await els.get("/notifications").contains("Jouw antwoord hielp Ben Hendrix"))
        #expect(try await !fleur.get("/notifications").contains("Jouw antwoord hielp"))
        #expect(try await fleur.get("/help?show=solved").contains("Wie weet een goed boek over rouw?"))
        #expect(try await !fleur.get("/help").contains("Wie weet een goed boek over rouw?"))

        // Told again: another answer helped, the first one didn't.
        _ = try await ben.post(solution, ["answer": String(other.id), "hours": "72"])
        #expect(try await fleur.get("/notifications").contains("Jouw antwoord hielp Ben Hendrix"))
        #expect(try await !els.get("/notifications").contains("Jouw antwoord hielp"))
        let thread = try await ben.get(asked.location)
        #expect(thread.text.components(separatedBy: "class=\"comment accepted\"").count == 2)
    }

    @Test("a request needs a question, an end and what its type asks", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let good: [String: String] = .asked(title: "Mag ik een aanhanger lenen?", type: .borrow).with(
            "field-thing", "aanhanger")
        for (field, value, words) in [
            ("title", "", "Schrijf je vraag in één zin."), ("body", " ", "Vertel er iets meer over"),
            ("endsOn", "", "Kies een dag waarop"), ("endsOn", "2026-11-22", "Die dag is al voorbij"),
            ("endsOn", "2028-01-01", "Kies een dag binnen een jaar"), ("endsOn", "nooit", "Kies een dag waarop"),
            ("field-thing", "", "Vul in: Wat wil je lenen?"), ("field-from", "morgen", "Dit is geen dag"),
            ("space", "", "Kies een groep"), ("space", "raad", "Kies een groep"), ("type", "99", "bestaat niet meer"),
            ("title", String(repeating: "x", count: 121), "120"),
        ] {
            let refused = try await ben.post("/help", good.with(field, value))
            #expect(refused.status == .unprocessableContent && refused.contains(words), "\(field) = \(value)")
            #expect(
                (field == "body" || refused.contains("Toe maar")) && refused.contains("aanhanger"),
                "what was typed is kept: \(field)")
        }
        #expect(try await ben.post("/help", good.with("endsOn", "2026-11-23")).status == .seeOther)
        #expect(try await app.browser(as: .cleo).post("/help", good).status == .unprocessableContent)
    }

    @Test("only colleagues who can read the group are asked", arguments: Engine.available)
    func unfitColleagues(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let inZuid: [String: String] = .asked(title: "Wie kan morgen?").with("space", "zuid")
        for handle in ["ada", "niemand", "ben"] {
            let refused = try await ben.post("/help", inZuid.with("ask", handle))
            #expect(refused.status == .unprocessableContent && refused.contains("\(handle) kan deze groep niet lezen"))
        }
        let asked = try await ben.post("/help", inZuid.with("ask", "cleo"))
        #expect(try await app.browser(as: .cleo).get(asked.location).contains("vraagt jou om hulp"))
        #expect(try await app.browser(as: .ada).get(asked.location).status == .notFound)
        #expect(try await app.browser(as: .ada).post("/help/\(asked.id)/too").status == .notFound)
        #expect(try await app.browser(as: .fleur).post("/help/\(asked.id)/too").status == .seeOther)
    }

    @Test("a case with details of a client waits until its asker has looked", arguments: Engine.available)
    func clientData(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let text = "Mevrouw De Vries weigert haar kousen."
        let typed: [String: String] = .asked(title: "Wie helpt?", type: .stuckCase).with("body", text)
        let check = try await ben.post("/help/check", typed)
        #expect(check.status == .ok && check.contains("Mevrouw De Vries") && check.contains("Ik heb gekeken"))
        #expect(try await ben.post("/help", typed).status == .unprocessableContent)
        let barred = try await ben.post("/help", typed.with("body", "Haar nummer is 111222333").with("looked", "1"))
        #expect(barred.status == .unprocessableContent && barred.contains("burgerservicenummer"))
        #expect(try await ben.post("/help", typed.with("looked", "1")).status == .seeOther)
        #expect(
            try await ben.post("/help", .asked(title: "Wie helpt?", type: .other).with("body", text)).status
                == .seeOther)
    }

    @Test("a type put away while a form was open loses nothing that was typed", arguments: Engine.available)
    func typeGone(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        let own = ["name": "Dienst ruilen", "label-0": "Welke dienst?", "needed-0": "1"]
        #expect(try await ben.post("/help/types", own).status == .forbidden)
        #expect(try await dirk.post("/help/types", ["name": " "]).status == .unprocessableContent)
        #expect(try await dirk.post("/help/types", own).status == .seeOther)
        let list = try await ben.get("/help/new")
        let type = try #require(list.text.firstMatch(of: /type=(\d{4,})/)).output.1
        let typed: [String: String] = .asked(title: "Wie ruilt?").with("type", String(type)).with(
            "field-own-0", "late dinsdag")
        let asked = try await ben.post("/help", typed)
        #expect(asked.status == .seeOther)
        #expect(try await dirk.post("/help/types/\(type)/offer/removal").status == .seeOther)

        #expect(try await ben.get(asked.location).contains("late dinsdag"), "what was asked with it stays")
        let refused = try await ben.post("/help", typed)
        #expect(refused.status == .unprocessableContent && refused.contains("bestaat niet meer"))
        #expect(refused.contains("late dinsdag") && refused.contains("Wie ruilt?"))
        #expect(try await !ben.get("/help/new").contains("Dienst ruilen"))
        for builtIn in 1...5 { _ = try await dirk.post("/help/types/\(builtIn)/offer/removal") }
        #expect(try await dirk.post("/help/types/6/offer/removal").status == .conflict, "one type remains")
    }

    @Test("extended, reopened, ended twice, and solved after its end", arguments: Engine.available)
    func ends(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let asked = try await ben.post("/help", .asked(title: "Wie heeft een bed over?", endsOn: "2026-11-24"))
        #expect(
            try await app.browser(as: .els).post("/help/\(asked.id)/end", ["endsOn": "2026-12-01"]).status == .forbidden
        )
        try await HelpLadder.run(app.site)
        #expect(try await ben.get("/notifications").contains("Je vraag loopt bijna af"))
        app.clock.advance(seconds: 2 * 86_400)
        try await HelpLadder.run(app.site)
        try await HelpLadder.run(app.site)
        let over = try await ben.get(asked.location)
        #expect(over.contains("Deze vraag is afgelopen.") && over.contains("Zet de vraag weer open"))
        #expect(try await ben.get("/notifications").contains("Je vraag is afgelopen"))
        #expect(try await ben.post("/help/\(asked.id)/end", ["endsOn": "2026-11-01"]).status == .unprocessableContent)
        #expect(
            try await ben.submit("/help/\(asked.id)/end", ["endsOn": "2026-12-01"]).contains(
                "Houd de vraag langer open"))
        app.clock.advance(seconds: 30 * 86_400)
        try await HelpLadder.run(app.site)

        let late = try await ben.submit("/help/\(asked.id)/solution", ["how": "Via de thuiszorgwinkel."])
        #expect(late.contains("Op een andere manier opgelost.") && late.contains("Via de thuiszorgwinkel."))
        #expect(try await ben.post("/help/\(asked.id)/solution", ["how": "Via de buurvrouw."]).status == .seeOther)
        #expect(try await ben.get(asked.location).contains("Via de buurvrouw."))
    }

    @Test("a request changes with its fields, and an earlier text is kept", arguments: Engine.available)
    func change(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let typed: [String: String] = .asked(title: "Kamer gezocht", type: .house).with("field-seeks", "room")
            .with("field-place", "Roermond").with("field-from", "2026-12-01")
        let asked = try await ben.post("/help", typed)
        let form = try await ben.get("/help/\(asked.id)/edit")
        #expect(form.value(of: "field-place") == "Roermond" && form.value(of: "field-from") == "2026-12-01")
        #expect(form.contains("value=\"room\" selected"))
        let changed = typed.with("field-place", "Weert").with("version", "1")
        #expect(try await app.browser(as: .els).post("/help/\(asked.id)/edit", changed).status == .forbidden)
        #expect(try await ben.post("/help/\(asked.id)/edit", changed).status == .seeOther)
        let conflict = try await ben.post("/help/\(asked.id)/edit", changed.with("field-place", "Echt"))
        #expect(conflict.status == .conflict && conflict.contains("Echt"))
        let thread = try await ben.get(asked.location)
        #expect(thread.contains("Weert") && !thread.contains("Roermond"))
        #expect(try await ben.get("\(asked.location)/history").contains("<del>Roermond"))
        #expect(try await app.browser(as: .els).get("/search?q=weert").contains("Kamer gezocht"))
        #expect(try await !app.browser(as: .els).get("/search?q=roermond").contains("Kamer gezocht"))
    }

    @Test("nothing new is asked while the form is off; what was asked can be finished", arguments: Engine.available)
    func formOff(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let asked = try await ben.post("/help", .asked(title: "Wie weet dit?"))
        let now = app.site.clock.now()
        let (site, ada) = (app.site, try await app.viewer(.ada))
        try await app.database.write { db in
            try FormSwitch.set(["posts"], by: ada.id, because: "Eerst oefenen.", ids: site.ids, at: now, in: db)
        }
        #expect(try await ben.post("/help", .asked(title: "En dit?")).status == .unprocessableContent)
        #expect(try await app.browser(as: .els).post("\(asked.location)/comments", ["body": "Ja"]).status == .forbidden)
        #expect(try await ben.post("/help/\(asked.id)/solution", ["how": "Gevonden."]).status == .seeOther)
        #expect(try await ben.post("/spaces/plein/posts", ["title": "Bericht", "body": "Tekst."]).status == .seeOther)
    }
}

extension [String: String] {
    /// The form of a request in the open group.
    static func asked(
        title: String, type: HelpType.BuiltIn = .book, endsOn: String = "2026-12-07", ask: String? = nil
    ) -> [String: String] {
        var fields = [
            "type": type.id.description, "space": "plein", "title": title, "body": "Toe maar, alles is welkom.",
            "endsOn": endsOn,
        ]
        fields["ask"] = ask
        return fields
    }

    func with(_ field: String, _ value: String) -> [String: String] {
        var fields = self
        fields[field] = value
        return fields
    }
}
