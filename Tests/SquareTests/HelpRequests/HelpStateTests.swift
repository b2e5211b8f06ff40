import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("how a help request stands")
struct HelpStateTests {
    private let day: Int64 = 86_400

    @Test("a request that is opened again climbs again", arguments: Engine.available)
    func reopened(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?", endsOn: "2026-11-23"))
        app.clock.advance(seconds: day)
        try await HelpLadder.run(app.site)
        #expect(try await els.get(asked.location).contains("Deze vraag is afgelopen."))
        #expect(try await els.post("/help/\(asked.id)/end", ["endsOn": "2026-12-20"]).status == .seeOther)
        try await HelpLadder.run(app.site)
        #expect(try await !app.browser(as: .fleur).get("/notifications").contains("Wie kent dit?"), "not at once")
        app.clock.advance(seconds: day + 60)
        try await HelpLadder.run(app.site)
        #expect(try await app.browser(as: .fleur).get("/notifications").contains("Wie kent dit?"), "the stand-in")
    }

    @Test("what the asker adds is no answer", arguments: Engine.available)
    func ownWords(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?"))
        _ = try await els.post("\(asked.location)/comments", ["body": "Het gaat om de blauwe."])
        let own = try await els.get(asked.location)
        #expect(!own.contains("Er zijn antwoorden.") && own.contains("/help/\(asked.id)/wider"))
        #expect(try await ben.get("/help").contains("nog geen antwoord"))
        _ = try await ben.post("\(asked.location)/comments", ["body": "Die staat in Zuid."])
        let answered = try await els.get(asked.location)
        #expect(answered.contains("Er zijn antwoorden.") && !answered.contains("/help/\(asked.id)/wider"))
        #expect(try await els.post("/help/\(asked.id)/wider").status == .conflict)
        #expect(try await !ben.get("/help").contains("nog geen antwoord"))
    }

    @Test("a request that is over, or taken back, is not joined, extended or widened", arguments: Engine.available)
    func over(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let (solved, gone) = (
            try await els.post("/help", .asked(title: "Opgelost")), try await els.post("/help", .asked(title: "Weg"))
        )
        #expect(try await ben.post("/help/\(gone.id)/too").status == .seeOther)
        _ = try await els.post("/help/\(solved.id)/solution", ["how": "Zelf gevonden."])
        _ = try await els.post("/posts/\(gone.id)/withdrawal")
        for id in [solved.id, gone.id] {
            #expect(try await app.browser(as: .fleur).post("/help/\(id)/too").status == .conflict)
            #expect(try await els.post("/help/\(id)/wider").status == .conflict)
        }
        #expect(try await els.post("/help/\(gone.id)/end", ["endsOn": "2026-12-20"]).status == .conflict)
        #expect(try await els.post("/help/\(gone.id)/solution", ["how": "Zelf."]).status == .conflict)
        _ = try await els.post("/posts/\(gone.id)/withdrawal/removal")
        #expect(try await els.post("/help/\(gone.id)/end", ["endsOn": "2026-12-20"]).status == .seeOther)
        #expect(try await app.browser(as: .fleur).get("/posts/\(gone.id)").contains("1 collega heeft dit ook"))
    }

    @Test("the text of a request that is over is mended without another end", arguments: Engine.available)
    func mended(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        let asked = try await els.post("/help", .asked(title: "Wie knt dit?", endsOn: "2026-11-24"))
        _ = try await els.post("/help/\(asked.id)/solution", ["how": "Zelf gevonden."])
        app.clock.advance(seconds: 9 * day)
        let form = try await els.get("/help/\(asked.id)/edit")
        #expect(form.value(of: "endsOn") == nil)
        let typed = [
            "type": "2", "title": "Wie kent dit?", "body": "Toe maar.", "version": form.value(of: "version") ?? "",
        ]
        #expect(try await els.post("/help/\(asked.id)/edit", typed).status == .seeOther)
        #expect(try await els.get("/help?show=mine").contains("Wie kent dit?"))
        let open = try await els.post("/help", .asked(title: "Nog open"))
        #expect(
            try await els.post("/help/\(open.id)/edit", typed).status == .unprocessableContent, "an open one has one")
    }

    @Test("a case is changed in its own form only, where clients are looked for", arguments: Engine.available)
    func guardedEdit(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let asked = try await ben.post("/help", .asked(title: "Wie helpt?", type: .stuckCase))
        let named = ["title": "Wie helpt?", "body": "BSN 111222333", "version": "1"]
        #expect(try await ben.get("\(asked.location)/edit").status == .notFound)
        #expect(try await ben.post("\(asked.location)/edit", named).status == .notFound)
        #expect(try await !ben.get(asked.location).contains("111222333"))
        let refused = try await ben.post(
            "/help/\(asked.id)/edit", .asked(title: "Wie helpt?", type: .stuckCase).merging(named) { $1 })
        #expect(refused.status == .unprocessableContent && refused.contains("burgerservicenummer"))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Bericht", "body": "Tekst."])
        let plain = ["title": "Bericht", "body": "Andere tekst.", "version": "1"]
        #expect(try await ben.post("\(post.location)/edit", plain).status == .seeOther)
    }

    @Test("the sum of hours moves with five people, not with five requests of one", arguments: Engine.available)
    func hours(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for number in 1...6 { try await solve(number, by: .ben, in: app) }
        for person in [Person.els, .fleur, .dirk] { try await solve(1, by: person, in: app) }
        #expect(try await !app.browser(as: .ben).get("/help").contains("Tijd gewonnen"), "four people")
        try await solve(1, by: .ada, in: app)
        #expect(try await app.browser(as: .ben).get("/help").contains("Bij 10 vragen werd verteld"))
        #expect(try await app.browser(as: .ben).get("/help").contains("ongeveer 20 uur"))
        for number in 7...13 { try await solve(number, by: .ben, in: app) }
        #expect(try await app.browser(as: .ben).get("/help").contains("ongeveer 20 uur"), "it moves with five others")
    }

    private func solve(_ number: Int, by person: Person, in app: TestApp) async throws {
        let browser = app.browser(as: person)
        let asked = try await browser.post("/help", .asked(title: "Vraag \(number)"))
        #expect(asked.status == .seeOther)
        _ = try await browser.post("/help/\(asked.id)/solution", ["how": "Gevonden.", "hours": "4"])
    }

    @Test("who tends the group finishes what an asker left, whoever looks at the form", arguments: Engine.available)
    func left(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben, fleur) = (app.browser(as: .els), app.browser(as: .ben), app.browser(as: .fleur))
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?", endsOn: "2026-11-24"))
        let answer = try await ben.post("\(asked.location)/comments", ["body": "Zo doe je dat."])
        let id = try await app.viewer(.els).id
        _ = try await app.browser(as: .ada).post("/settings/members/\(id)/closure")
        app.clock.advance(seconds: 3 * day)
        try await HelpLadder.run(app.site)
        #expect(try await ben.get(asked.location).contains("Wie het vroeg, is hier niet meer."))
        let solution = "/help/\(asked.id)/solution"
        #expect(try await ben.get(solution).status == .forbidden)
        #expect(try await ben.post(solution, ["answer": "\(answer.id)"]).status == .forbidden)
        #expect(try await fleur.get(solution).status == .ok, "the stand-in")
        #expect(try await fleur.post(solution, ["answer": "\(answer.id)"]).status == .seeOther)
    }

    @Test("an answer that was taken back isn't named as what helped", arguments: Engine.available)
    func takenBack(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?"))
        let answer = try await ben.post("\(asked.location)/comments", ["body": "Zo doe je dat."])
        _ = try await els.post("/help/\(asked.id)/solution", ["answer": "\(answer.id)"])
        #expect(try await els.get(asked.location).contains("antwoord van <a"))
        _ = try await ben.post("/comments/\(answer.id)/withdrawal")
        #expect(try await !els.get(asked.location).contains("antwoord van <a"))
        #expect(
            try await els.post("/help/\(asked.id)/solution", ["answer": "\(answer.id)"]).status == .unprocessableContent
        )
        _ = try await ben.post("/comments/\(answer.id)/withdrawal/removal")
        #expect(try await els.get(asked.location).contains("antwoord van <a"))
    }

    @Test("when it is solved nobody hears that it waits or ended", arguments: Engine.available)
    func solvedQuietly(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, fleur) = (app.browser(as: .els), app.browser(as: .fleur))
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?", endsOn: "2026-11-24"))
        _ = try await els.post("/help/\(asked.id)/wider")
        try await HelpLadder.run(app.site)
        #expect(try await fleur.get("/notifications").contains("Wie kent dit?"))
        #expect(try await els.get("/notifications").contains("Je vraag loopt bijna af"))
        _ = try await els.post("/help/\(asked.id)/solution", ["how": "Zelf gevonden."])
        #expect(try await !fleur.get("/notifications").contains("Wie kent dit?"))
        #expect(try await !els.get("/notifications").contains("Je vraag loopt bijna af"))
    }

    @Test("the caretaker doesn't end what its asker solved a moment before", arguments: Engine.available)
    func stopsOnce(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        let asked = try await els.post("/help", .asked(title: "Wie kent dit?"))
        _ = try await els.post("/help/\(asked.id)/solution", ["how": "Zelf gevonden."])
        let (id, now) = (Post.ID(rawValue: asked.id), app.site.clock.now())
        #expect(try await !app.database.write { try HelpStore.stop(id, .expired, at: now, in: $0) })
        #expect(try await els.get(asked.location).contains("Zelf gevonden."))
        let open = Post.ID(rawValue: try await els.post("/help", .asked(title: "Nog open")).id)
        #expect(try await app.database.write { try HelpStore.stop(open, .expired, at: now, in: $0) })
    }

    @Test("what was typed waits for who signs in again on the way back", arguments: Engine.available)
    func signedOut(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let typed: [String: String] = .asked(title: "Een lange vraag")
        for path in ["/help/check", "/help/new", "/help"] {
            let answer = try await app.browser().post(path, typed)
            #expect(answer.contains("Een lange vraag"), "\(path) keeps it")
        }
    }

    @Test("a field of an own type keeps its place when one before it goes", arguments: Engine.available)
    func ownFields(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        _ = try await dirk.post("/help/types", ["name": "Ruilen", "label-0": "Wanneer?", "label-1": "Welke route?"])
        let list = try await ben.get("/help/new")
        let type = try #require(list.text.firstMatch(of: /type=(\d{4,})/)).output.1
        let asked = try await ben.post(
            "/help",
            .asked(title: "Wie ruilt?").with("type", String(type)).with("field-own-0", "dinsdag")
                .with("field-own-1", "route zuid"))
        _ = try await dirk.post("/help/types/\(type)", ["name": "Ruilen", "label-1": "Welke route?"])
        let form = try await dirk.get("/help/types/\(type)")
        #expect(form.value(of: "label-1") == "Welke route?", "so saving it again changes nothing")
        let edit = try await ben.get("/help/\(asked.id)/edit")
        #expect(edit.value(of: "field-own-1") == "route zuid" && !edit.contains("dinsdag"))
    }
}
