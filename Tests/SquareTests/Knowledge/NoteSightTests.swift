import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("notes and what a person can't see")
struct NoteSightTests {
    private struct Item {
        let space, topic, title: String
        let isDoubted: Bool
    }

    private func hits(_ words: String, _ app: TestApp, as person: Person) async throws -> [FoundItem] {
        let viewer = try await app.viewer(person)
        return try await app.database.read { db in
            let reach = Spaces.reach(of: viewer)
            let found = try app.site.search.find(
                SearchQuery.parse(words), kinds: [.note], visibleTo: reach, in: db)
            let kind = app.site.features.flatMap(\.found).first { $0.kinds.contains(.note) }!
            return try kind.list(found.hits, viewer, db)
        }
    }

    @Test("a note is found by its title, text and topics, as it is now", arguments: Engine.available)
    func search(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let note = try await Keeping.note(app, ["topics": "tilband"])
        for words in ["stroom", "magazijn", "tilband"] {
            #expect(try await hits(words, app, as: .cleo).map(\.link.href) == [note], "\(words)")
            #expect(try await hits(words, app, as: .dirk).isEmpty, "\(words)")
        }
        _ = try await Keeping.edit(note, as: .ben, ["body": "Vraag de ergocoach."], app)
        #expect(try await hits("magazijn", app, as: .cleo).isEmpty)
        #expect(try await hits("ergocoach", app, as: .cleo).count == 1)
        _ = try await app.browser(as: .ben).post(note + "/versions/1/restoration")
        #expect(try await hits("magazijn", app, as: .cleo).count == 1)
        _ = try await app.browser(as: .ben).post(note + "/withdrawal")
        #expect(try await hits("stroom", app, as: .cleo).isEmpty)
        _ = try await app.browser(as: .ben).post(note + "/withdrawal/removal")
        #expect(try await hits("stroom", app, as: .cleo).count == 1)
    }

    /// A random world, and the same world without what dirk can't see: he gets the same pages.
    @Test("pages are the same whether or not hidden notes exist", arguments: Engine.available)
    func noninterference(engine: Engine) async throws {
        var random = SystemRandomNumberGenerator()
        let topics = ["wond", "rooster", "lift", "fiets"]
        var world = (0..<24).map { number in
            Item(
                space: ["plein", "zuid"].randomElement(using: &random)!,
                topic: topics.randomElement(using: &random)!, title: "Notitie \(number)",
                isDoubted: Bool.random(using: &random))
        }
        world.append(Item(space: "plein", topic: "wond", title: "Zichtbaar", isDoubted: true))
        world.append(Item(space: "zuid", topic: "alleenzuid", title: "Verborgen", isDoubted: true))
        var answers: [[String: String]] = []
        for hasHidden in [true, false] {
            let app = try await Keeping.app(engine)
            let (ben, fleur) = (try await app.viewer(.ben), try await app.viewer(.fleur))
            for item in world where hasHidden || item.space == "plein" {
                var draft = NoteDraft()
                (draft.title, draft.body, draft.topics) = (item.title, "Over \(item.topic).", item.topic)
                let id = try await Notes(site: app.site).make(draft, in: item.space, by: ben)
                if item.isDoubted { try await NoteChecks(site: app.site).doubt(id, because: "Klopt niet.", by: fleur) }
            }
            let dirk = app.browser(as: .dirk)
            var pages: [String: String] = [:]
            for path in ["/notes", "/notes?review=1", "/spaces/plein", "/spaces/zuid"]
                + topics.map({ "/notes?topic=\($0)" })
            {
                pages[path] = try await dirk.get(path).text.replacing(/\d{10,}/, with: "ID")
            }
            answers.append(pages)
            #expect(try await app.browser(as: .cleo).get("/notes").contains("Verborgen") == hasHidden)
        }
        #expect(answers[0]["/notes"]?.contains("Zichtbaar") == true)
        for (path, text) in answers[0] { #expect(text == answers[1][path], "\(path)") }
    }

    @Test("every page of notes runs at most 8 statements and walks indexes", arguments: Engine.available)
    func budget(engine: Engine) async throws {
        let app = try await Keeping.app(engine)
        let ben = try await app.viewer(.ben)
        let post = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["title": "Vraag", "body": "Tekst."])
            .location
        var last = ""
        // enough owners and topics for an index on them to be worth while
        let owners = [ben, try await app.viewer(.fleur), try await app.viewer(.dirk), try await app.viewer(.els)]
        for number in 0..<80 {
            var draft = NoteDraft()
            let topic = number % 8 == 7 ? "wond" : "rooster\(number % 8)"
            (draft.title, draft.body, draft.topics) = ("Notitie \(number)", "Tekst.", topic)
            let owner = owners[number % 4]
            if owner.id == ben.id { draft.sources = post }
            let space = number % 8 == 0 ? "zuid" : "plein"
            let id = try await Notes(site: app.site).make(draft, in: space, by: owner)
            if space == "zuid" { last = "/notes/\(id)" }
        }
        _ = try await app.browser(as: .ben).post(last + "/authors", ["author": "fleur"])
        _ = try await app.browser(as: .fleur).post(last + "/doubts", ["remark": "Klopt niet."])
        app.clock.advance(seconds: 61)
        try await app.database.analyze()
        let browser = app.browser(as: .ben)
        for path in [
            "/", "/notes", "/notes?space=zuid", "/notes?topic=wond&review=1", last, last + "/edit", last + "/versions",
            last + "/people", "/notes/new", "/notes/new?space=zuid", "/notes/new?post=\(post.split(separator: "/")[1])",
            "/spaces/zuid", "/notifications", post,
        ] {
            let log = StatementLog()
            let answer = try await StatementLog.$current.withValue(log) { try await browser.get(path) }
            #expect(answer.status == .ok, "\(path)")
            #expect(!answer.contains("Web.HTML"), "\(path)")
            #expect(
                log.count > 1 && log.count <= 8,
                "\(path): \(log.count)\n\(log.entries.map(\.text).joined(separator: "\n"))")
            for entry in log.entries {
                let plan = try await app.database.plan(entry)
                for line in plan.split(separator: "\n") {
                    let scans =
                        engine == .postgres
                        ? line.contains("Seq Scan on note")
                        : ["notes", "n", "q", "note_topics", "note_versions", "note_doubts"].contains {
                            line.hasSuffix("SCAN \($0)")
                        }
                    #expect(!scans, "\(path):\n\(entry.text)\n\(plan)")
                }
            }
        }
    }
}
