import Database
import Organisation
import Square
import Support
import Testing

@testable import Reach

/// What an accepted answer of another system becomes here.
struct AcceptedAnswersTests {
    private static let asked = "2014-01-27T09:53:00Z"
    private static let solved = "2014-02-03T10:00:00Z"
    private static let solvedAt: Int64 = 1_391_421_600_000

    /// A question about a hoist with an accepted answer, and one beside it without.
    private func topics(category: Int = 9) -> (solved: String, open: String) {
        let accepted = #""accepted_answer":true"#
        return (
            Sample.topic(
                1, "Tillift hapert", category: category,
                [
                    Sample.post(10, 1, "m1", "<p>Wie kent dit?</p>", at: Self.asked),
                    Sample.post(11, 2, "m2", "<p>Geen idee.</p>", at: Self.asked),
                    Sample.post(12, 3, "m3", "<p>Laad de accu op tot zaterdag.</p>", at: Self.solved, accepted),
                    Sample.post(13, 4, "m1", "<p>Dank!</p>", at: Self.solved),
                ]),
            Sample.topic(
                2, "Tillift gezocht", category: category,
                [Sample.post(20, 1, "m1", "<p>Nog een.</p>"), Sample.post(21, 2, "m2", "<p>Nee.</p>")])
        )
    }

    /// What search gives ben under a filter.
    private func found(_ words: String, _ what: String, _ app: TestApp) async throws -> Answer {
        try await app.browser(as: .ben).get("/search?q=\(words)&what=\(what)")
    }

    private func post(_ title: String, _ app: TestApp) async throws -> String {
        try #require(
            try await app.rows("SELECT CAST(id AS TEXT) AS id FROM posts WHERE title = \(title)", ["id"]).first?.first)
    }

    @Test(arguments: Engine.available) func itsConversationBecomesASolvedHelpRequest(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (solved, open) = topics()
        let report = try await app.importing(solved, open)
        #expect(report.counts == ImportCounts(topics: 2, posts: 6, members: 3, accepted: 1, helped: 1))
        #expect(report.text.contains("\n1 accepted answers: 1 in solved help requests."))
        #expect(report.formsOff.isEmpty)
        let row = try #require(
            try await app.row(
                """
                SELECT p.form, h.ending, a.handle, h.at, h.ended_at, h.ends_at, h.type_id, h.asked_count,
                       COALESCE(h.climbs_at, 0) AS climbs_at
                FROM help_requests h JOIN posts p ON p.id = h.post_id JOIN members a ON a.id = h.asker_id
                """, ["form", "ending", "handle"],
                numbers: ["at", "ended_at", "ends_at", "type_id", "asked_count", "climbs_at"]))
        #expect(row.texts == ["helped", "answered", "m1"])
        #expect(row.numbers == [1_390_816_380_000, Self.solvedAt, Self.solvedAt, 6, 0, 0])
        #expect(
            try await app.rows(
                """
                SELECT c.body FROM help_answers h JOIN comments c ON c.id = h.comment_id
                JOIN posts p ON p.accepted_comment_id = c.id WHERE h.at = \(Self.solvedAt)
                """, ["body"]) == [["Laad de accu op tot zaterdag."]])
        let (asked, other) = (try await post("Tillift hapert", app), try await post("Tillift gezocht", app))
        let page = try await app.browser(as: .ben).get("/posts/\(asked)")
        #expect(page.contains("Opgelost.") && page.contains("Dit hielp"))
        #expect(try await !app.browser(as: .ben).get("/posts/\(other)").contains("Opgelost."))
        #expect(try await app.browser(as: .ben).get("/help?show=solved").contains("/posts/\(asked)"))
        // Each under its own filter, and only there.
        let (help, posts) = (try await found("tillift", "help", app), try await found("tillift", "conversations", app))
        #expect(help.contains("/posts/\(asked)") && !help.contains("/posts/\(other)"))
        #expect(posts.contains("/posts/\(other)") && !posts.contains("/posts/\(asked)"))
        // Nothing happened today.
        #expect(try await app.count("notifications") == 0)
        #expect(try await app.count("notes") == 0)
        #expect(try await app.count("events WHERE actor_id IN (SELECT id FROM members WHERE state = 'imported')") == 0)
    }

    @Test(arguments: Engine.available) func orAKnowledgeNoteThatNeedsAnOwner(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (solved, open) = topics()
        let report = try await app.importing(solved, open, accepted: ["9=note", "*=keep"])
        #expect(report.counts == ImportCounts(topics: 2, posts: 6, members: 3, accepted: 1, noted: 1))
        #expect(report.text.contains("\n1 accepted answers: 1 as knowledge notes."))
        let row = try #require(
            try await app.row(
                """
                SELECT n.id, n.title, n.body, o.handle, n.version, n.created_at, n.review_at, v.at,
                       n.sources, CAST(p.accepted_comment_id AS TEXT) AS answer, p.form
                FROM notes n JOIN members o ON o.id = n.owner_id JOIN note_versions v ON v.note_id = n.id
                JOIN posts p ON p.accepted_comment_id IS NOT NULL
                """, ["title", "body", "handle", "sources", "answer", "form"],
                numbers: ["version", "created_at", "at", "review_at", "id"]))
        #expect(row.texts[0...2] == ["Tillift hapert", "Laad de accu op tot zaterdag.", "m3"])
        #expect(row.texts[3] == "/comments/" + row.texts[4] && row.texts[5] == "talk")
        let inAYear = app.clock.clock.now().milliseconds + 365 * 86_400_000
        #expect(row.numbers[0...3] == [1, Self.solvedAt, Self.solvedAt, inAYear])
        let (note, asked) = ("/notes/\(row.numbers[4])", try await post("Tillift hapert", app))
        let ben = app.browser(as: .ben)
        #expect(try await ben.get("/notes").contains(note))
        #expect(try await ben.get("/notes?review=1").contains(note))
        let page = try await ben.get(note)
        #expect(page.contains("Deze notitie zoekt een eigenaar.") && page.contains("/comments/\(row.texts[4])"))
        let thread = try await ben.get("/posts/\(asked)")
        #expect(thread.contains("Dit antwoord hielp") && !thread.contains("Opgelost."))
        #expect(try await found("accu+zaterdag", "notes", app).contains(note))
        #expect(try await !found("accu+zaterdag", "help", app).contains("/posts/\(asked)"))
        #expect(try await found("tillift", "conversations", app).contains("/posts/\(asked)"))
        #expect(try await app.count("notifications") == 0)
        #expect(try await app.count("help_requests") == 0)
        // A reader takes it over, like any other.
        #expect(try await ben.post("\(note)/owner/taking", [:]).status == .seeOther)
        #expect(try await !ben.get(note).contains("Deze notitie zoekt een eigenaar."))
    }

    @Test(arguments: Engine.available) func orOnlyAMark(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let report = try await app.importing(topics().solved, accepted: ["*=keep"])
        #expect(report.counts == ImportCounts(topics: 1, posts: 4, members: 3, accepted: 1))
        #expect(report.text.contains("\n1 accepted answers: 1 marked only."))
        #expect(try await app.count("posts WHERE form = 'talk' AND accepted_comment_id IS NOT NULL") == 1)
        #expect(try await app.count("help_requests") == 0)
        #expect(try await app.count("notes") == 0)
        let page = try await app.browser(as: .ben).get("/posts/\(post("Tillift hapert", app))")
        #expect(page.contains("Dit antwoord hielp") && !page.contains("Opgelost."))
    }

    @Test(arguments: Engine.available) func anotherChoiceTheSecondTimeChangesNothing(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let solved = topics().solved
        for (first, later) in [("help", "note"), ("note", "help"), ("keep", "help")] {
            _ = try await app.importing(solved, source: first, accepted: ["*=\(first)"])
            let before = try await Became(app)
            let again = try await app.importing(solved, source: first, accepted: ["*=\(later)"])
            #expect(again.counts == ImportCounts(acceptedBefore: 1, skipped: 1))
            #expect(again.text.contains("1 accepted answers were here before: they stay what they became then"))
            #expect(try await Became(app) == before)
        }
        #expect(try await Became(app) == Became(helped: 1, answers: 1, notes: 1, accepted: 3))
    }

    @Test(arguments: Engine.available) func anAnswerAcceptedLaterIsTreatedAsChosenThen(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let begin = Sample.topic(3, "Accuzuur", [Sample.post(30, 1, "m1", "<p>Wat nu?</p>")])
        func more(_ ids: Int...) -> String {
            Sample.topic(
                3, "Accuzuur",
                ids.map { Sample.post($0, $0 - 29, "m2", "<p>Spoelen \($0)</p>", #""accepted_answer":true"#) })
        }
        _ = try await app.importing(begin)
        let id = try await post("Accuzuur", app)
        #expect(try await found("accuzuur", "conversations", app).contains("/posts/\(id)"))
        #expect(try await app.importing(more(31)).counts.helped == 1)
        // It moved in search: it is a help request now, and no longer a post.
        #expect(try await found("accuzuur", "help", app).contains("/posts/\(id)"))
        #expect(try await !found("accuzuur", "conversations", app).contains("/posts/\(id)"))
        #expect(
            try await app.importing(more(31, 32)).counts
                == ImportCounts(posts: 1, accepted: 1, helped: 1, acceptedBefore: 1))
        #expect(try await Became(app) == Became(helped: 1, answers: 2, notes: 0, accepted: 2))
    }

    @Test(arguments: Engine.available) func itSaysThatAFormIsOff(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.database.write { db in
            _ = try db.run("UPDATE organisation SET forms = 'posts'")
        }
        let (solved, open) = topics()
        let report = try await app.importing(solved, open)
        #expect(report.formsOff == ["help"])
        #expect(report.text.contains("Help requests are switched off") && report.text.contains("Settings, Forms"))
        #expect(
            report.json.contains(
                #""accepted_as":{"help":1,"note":0,"keep":0},"accepted_before":0,"forms_off":["help"]"#))
        #expect(try await app.importing(open, source: "other").formsOff.isEmpty)
        #expect(try await app.importing(solved, source: "third", accepted: ["*=note"]).formsOff == ["knowledge"])
    }

    @Test func aWrongChoiceIsToldWithTheCategoriesOfTheFile() async throws {
        let path = try TemporaryText.make(Array([topics().solved, topics().open, "{"].joined(separator: "\n").utf8))
        defer { TemporaryText.remove(path) }
        let categories = [ImportedCategory(key: "9", topics: 2, accepted: 1)]
        #expect(try DiscourseImport.categories(in: path) == categories)
        #expect(ImportedCategory.json(categories) == #"{"categories":[{"category":"9","topics":2,"accepted":1}]}"#)
        #expect(throws: ImportProblem.unknownCategory("8", categories)) {
            try DiscourseImport.choice(["9=help", "8=note"], for: path)
        }
        for unclear in ["9=hulp", "9", "=help", "9=", "*=all"] {
            #expect(throws: ImportProblem.unclearChoice(unclear, categories)) {
                try DiscourseImport.choice([unclear], for: path)
            }
        }
        #expect(throws: ImportProblem.choiceTwice("9")) {
            try DiscourseImport.choice(["9=help", "9=note"], for: path)
        }
        let told = ImportProblem.unknownCategory("8", categories).description
        #expect(told.contains("no category 8") && told.contains("9: 2 topics, 1 accepted answers"))
        let choice = try DiscourseImport.choice(["*=keep", "9=note"], for: path)
        #expect(choice["9"] == .note && choice["10"] == .keep)
        #expect(AcceptedChoice()["9"] == .help)
        // What comes in by a pipe is read once: all or nothing.
        #expect(throws: ImportProblem.choiceOfPipe) { try DiscourseImport.choice(["9=note"], for: "-") }
        #expect(try DiscourseImport.choice(["*=note"], for: "-")["9"] == .note)
    }

    @Test(arguments: Engine.available) func theRealForumAsChosen(_ engine: Engine) async throws {
        guard let path = RealForum.path else { return }
        let app = try await TestApp.make(engine)
        let categories = try DiscourseImport.categories(in: path)
        #expect(categories.map(\.topics).reduce(0, +) == 400)
        #expect(
            categories.filter { $0.accepted > 0 }.map(\.text) == [
                "  9: 50 topics, 4 accepted answers", "  10: 230 topics, 50 accepted answers",
            ])
        var setting = DiscourseImport.Setting()
        setting.accepted = try DiscourseImport.choice(["9=note"], for: path)
        let report = try await DiscourseImport(site: app.site, setting: setting).run(path)
        #expect(report.text.contains("54 accepted answers: 50 in solved help requests, 4 as knowledge notes."))
        let became = try await Became(app)
        #expect(became.answers == 50 && became.notes == 4 && became.accepted == 54)
        // Every one of them, and no other, is known to search as what it is.
        #expect(try await app.count("search_documents WHERE kind = 'help'") == became.helped)
        #expect(
            try await app.count(
                "posts p JOIN search_documents d ON d.id = p.id WHERE p.form = 'helped' AND d.kind = 'help'")
                == became.helped)
        #expect(try await app.count("search_documents WHERE kind = 'note'") == 4)
        #expect(
            try await DiscourseImport(site: app.site).run(path).counts == ImportCounts(acceptedBefore: 54, skipped: 400)
        )
        #expect(try await Became(app) == became)
    }
}

/// What there is of accepted answers.
private struct Became: Equatable {
    let helped: Int
    let answers: Int
    let notes: Int
    let accepted: Int
}

extension Became {
    init(_ app: TestApp) async throws {
        helped = try await app.count("help_requests h JOIN posts p ON p.id = h.post_id WHERE p.form = 'helped'")
        answers = try await app.count("help_answers")
        notes = try await app.count("notes n JOIN note_versions v ON v.note_id = n.id")
        accepted = try await app.count("comments WHERE is_accepted = \(true)")
    }
}
