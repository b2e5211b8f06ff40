import Database
import Foundation
import Organisation
import Square
import Support
import Testing

@testable import Reach

struct DiscourseImportTests {
    /// And then a member finds, reads and answers what is in it.
    @Test(arguments: Engine.available) func theRealForumComesInOnce(_ engine: Engine) async throws {
        guard let path = RealForum.path else { return }
        let app = try await TestApp.make(engine)
        let first = try await DiscourseImport(site: app.site).run(path)
        #expect(first.counts == ImportCounts(topics: 400, posts: 2955, members: 290, accepted: 54, helped: 54))
        #expect(first.failures.isEmpty)
        let made = try await Totals(app)
        #expect(made.imported == Totals.Imported(members: 290, spaces: 11, posts: 400, comments: 2555))
        // 860 answers, of which 4 to the opening post and 6 to one that isn't in the file.
        #expect(made.replies == 850)
        #expect(made.countedComments == 2555)

        let second = try await DiscourseImport(site: app.site).run(path)
        #expect(second.counts == ImportCounts(acceptedBefore: 54, skipped: 400))
        #expect(try await Totals(app) == made)
        try await benFindsReadsAndAnswers(app)
    }

    private func benFindsReadsAndAnswers(_ app: TestApp) async throws {
        let ben = app.browser(as: .ben)
        let found = try await ben.get("/search?q=shaders+refactoring")
        let posts = try await app.rows(
            "SELECT CAST(id AS TEXT) AS id FROM posts WHERE title = 'Shaders refactoring'", ["id"])
        let id = try #require(posts.first?.first)
        #expect(found.contains("/posts/\(id)"))
        let page = try await ben.get("/posts/\(id)")
        #expect(page.contains("Get rid of the shader description XML’s"))
        #expect(page.contains("&lt;technique vs=&quot;LitSolid&quot;"))
        #expect(page.contains("<strong>m3d07c311:</strong>"))
        #expect(try await ben.post("/posts/\(id)/comments", ["body": "Eens, ook nu nog."]).status == .seeOther)
        #expect(try await ben.get("/posts/\(id)").contains("Eens, ook nu nog."))
    }

    @Test(arguments: Engine.available) func aConversationComesInAsItWas(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        _ = try await app.importing(
            Sample.topic(
                7, "Slabben &  spullen", category: 16,
                [
                    Sample.post(70, 1, "m1", "<p>Wie weet <b>waar</b>?</p>", at: "2014-01-27T09:53:00.123Z"),
                    Sample.post(71, 2, "m2", "<p>Daar.</p>", at: "2014-01-28T09:53:00Z", #""accepted_answer":true"#),
                    Sample.post(72, 3, "m1", "<p>Dank!</p>", at: "2014-01-29T09:53:00Z", #""reply_to_post_number":2"#),
                    Sample.post(73, 4, "m3", "<p>Ook.</p>", at: "2014-01-30T09:53:00Z", #""reply_to_post_number":1"#),
                ]))
        let row = try #require(
            try await app.row(
                """
                SELECT p.title, p.body, p.at, p.comment_count, p.last_activity_at, s.name, s.kind, a.handle, a.state
                FROM posts p JOIN spaces s ON s.id = p.space_id JOIN members a ON a.id = p.author_id
                WHERE p.title = 'Slabben & spullen'
                """, ["title", "body", "name", "kind", "handle", "state"],
                numbers: ["at", "comment_count", "last_activity_at"]))
        #expect(
            row.texts == ["Slabben & spullen", "Wie weet **waar**?", "Categorie 16", "open", "m1", "imported"])
        #expect(row.numbers == [1_390_816_380_123, 3, 1_391_075_580_000])
        let comments = try await app.rows(
            """
            SELECT c.body, a.handle, COALESCE(r.body, '-') AS answers,
                   CASE WHEN c.is_accepted THEN 'accepted' ELSE '-' END AS accepted
            FROM comments c JOIN posts p ON p.id = c.post_id JOIN members a ON a.id = c.author_id
            LEFT JOIN comments r ON r.id = c.reply_to_id ORDER BY c.id
            """, ["body", "handle", "answers", "accepted"])
        #expect(
            comments == [["Daar.", "m2", "-", "accepted"], ["Dank!", "m1", "Daar.", "-"], ["Ook.", "m3", "-", "-"]])
        // Nobody hears of what happened years ago.
        #expect(try await app.count("notifications") == 0)
        #expect(try await app.count("events WHERE actor_id IN (SELECT id FROM members WHERE state = 'imported')") == 0)
    }

    @Test(arguments: Engine.available) func aSecondRunAddsWhatIsNew(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let posts = [
            Sample.post(10, 1, "m1", "<p>Eén</p>"), Sample.post(11, 2, "m2", "<p>Twee</p>"),
            Sample.post(12, 3, "m3", "<p>Drie</p>", #""reply_to_post_number":2"#),
        ]
        _ = try await app.importing(Sample.topic(1, "Een", Array(posts.prefix(2))))
        let again = try await app.importing(
            Sample.topic(1, "Een", posts), Sample.topic(2, "Twee", [Sample.post(20, 1, "m1", "")]))
        #expect(again.counts == ImportCounts(topics: 1, posts: 2, members: 1))
        let answers = try await app.rows(
            "SELECT c.body, r.body AS answers FROM comments c JOIN comments r ON r.id = c.reply_to_id",
            ["body", "answers"])
        #expect(answers == [["Drie", "Twee"]])
        #expect(try await app.count("posts WHERE comment_count = 2") == 1)
        // The same numbers of another forum are other conversations.
        let other = try await app.importing(Sample.topic(1, "Anders", Array(posts.prefix(1))), source: "other")
        #expect(other.counts == ImportCounts(topics: 1, posts: 1, members: 1))
    }

    @Test(arguments: Engine.available) func aTopicTwiceInOneFileComesInOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = Sample.post(10, 1, "m1", "<p>Eén</p>")
        let topic = Sample.topic(1, "Een", [post, post])
        let report = try await app.importing(topic, topic)
        #expect(report.counts == ImportCounts(topics: 1, posts: 1, members: 1, skipped: 1))
    }

    @Test(arguments: Engine.available) func aBrokenLineIsNamedAndSkipped(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        func good(_ number: Int, at: String = "2014-01-27T09:53:00Z") -> [UInt8] {
            Array(Sample.topic(number, "Goed", [Sample.post(number, 1, "m1", "<p>x</p>", at: at)]).utf8)
        }
        let lines: [[UInt8]] = [
            good(1),
            Array("{\"id\": 1".utf8),
            [],
            Array("[1, 2]".utf8),
            Array("{\"id\": \"vijf\", \"title\": \"x\", \"post_stream\": {\"posts\": []}}".utf8),
            good(6).map { $0 == UInt8(ascii: "x") ? 0xFF : $0 },
            good(7) + [0],
            good(8, at: "gisteren"),
            Array(String(repeating: "{\"a\":", count: 200_000).utf8),
            good(10),
            Array("{\"id\": 11, \"title\": \"x\"}".utf8),
        ]
        let path = try TemporaryText.make(Array(lines.joined(separator: [UInt8(ascii: "\n")])))
        defer { TemporaryText.remove(path) }
        let report = try await DiscourseImport(site: app.site).run(path)
        #expect(report.failures.map(\.line) == [2, 4, 5, 6, 7, 8, 9, 11])
        #expect(report.counts == ImportCounts(topics: 2, posts: 2, members: 1, skipped: 8))
        #expect(
            report.json
                == #"{"topics":2,"posts":2,"members":1,"accepted":0,"accepted_as":{"help":0,"note":0,"keep":0},"accepted_before":0,"#
                + #""forms_off":[],"skipped":8,"failed_lines":[2,4,5,6,7,8,9,11]}"#)
    }

    @Test(arguments: Engine.available) func textIsKeptWholeAndWithoutNul(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let long = String(repeating: "woord ", count: 200_000)
        let report = try await app.importing(
            Sample.topic(
                1, "Een\\u0000 titel",
                [
                    Sample.post(1, 1, "m\\u00001", "<p>nul\\u0000 \(long)</p>"),
                    Sample.post(2, 2, "m2", "<p>\(long)</p>"),
                ]))
        #expect(report.counts == ImportCounts(topics: 1, posts: 2, members: 2))
        let lengths = try await app.rows(
            "SELECT title, CAST(LENGTH(body) AS TEXT) AS size FROM posts WHERE title LIKE 'Een%'", ["title", "size"])
        #expect(lengths == [["Een titel", "1200003"]])
    }

    @Test(arguments: Engine.available) func whatIsNotForEveryoneStaysOut(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let removed = [
            #""hidden":true"#, #""deleted_at":"2014-01-01T00:00:00Z""#, #""user_deleted":true"#, #""post_type":4"#,
        ]
        let secret = "<p>Geheim</p>"
        let posts = removed.enumerated().map { Sample.post($0 + 2, $0 + 2, "m2", secret, $1) }
        let report = try await app.importing(
            Sample.topic(1, "Open", [Sample.post(1, 1, "m1", "<p>Voor allen</p>")] + posts),
            Sample.topic(2, "Privé", [Sample.post(20, 1, "m3", secret)], #""archetype":"private_message""#),
            Sample.topic(3, "Weg", [Sample.post(30, 1, "m3", secret)], #""visible":false"#),
            Sample.topic(4, "Leeg", []))
        #expect(report.counts == ImportCounts(topics: 1, posts: 1, members: 1, skipped: 3))
        #expect(report.failures.isEmpty)
        #expect(try await app.count("posts WHERE body LIKE '%Geheim%'") == 0)
        #expect(try await app.count("comments WHERE body LIKE '%Geheim%'") == 0)
    }

    @Test(arguments: Engine.available) func whatDiscourseOnlyShowsGetsWords(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let action = Sample.post(2, 2, "m1", "", #""post_type":3"#)
        _ = try await app.importing(
            Sample.topic(1, "Dicht", [Sample.post(1, 1, "m1", "<p>x</p>"), action], #""closed":true"#))
        #expect(try await app.rows("SELECT body FROM comments", ["body"]) == [["*Dit gesprek werd gesloten.*"]])
    }
}
