import App
import Database
import Organisation
import Support
import Testing

@Suite("load")
struct LoadTests {
    private let plan = LoadPlan(members: 200, spaces: 20, contributions: 2000)

    @Test("makes exactly what was asked for, with nothing that hangs loose", arguments: Engine.available)
    func counts(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine)
        let result = try await Loader(site: app.weerklank.site, plan: plan) { _ in }.run()
        #expect(result.members == 200)
        #expect(result.spaces == 20)
        #expect(result.contributions == 2000)
        #expect(result.posts == 500)
        #expect(try await app.number("SELECT COUNT(*) FROM members") == 200)
        #expect(try await app.number("SELECT COUNT(*) FROM members WHERE role = 'guest'") == 6)
        #expect(try await app.number("SELECT COUNT(*) FROM spaces") == 20)
        #expect(try await app.number("SELECT COUNT(*) FROM memberships") == result.memberships)
        #expect(try await app.number("SELECT COUNT(*) FROM posts") == 500)
        #expect(try await app.number("SELECT COUNT(*) FROM comments") == 1500)
        #expect(try await app.number("SELECT COUNT(*) FROM reactions") == result.reactions)
        #expect(try await app.number("SELECT COUNT(*) FROM search_documents") == 2000 + result.notes)
        #expect(try await app.number("SELECT COUNT(*) FROM help_requests") == result.requests)
        #expect(try await app.number("SELECT COUNT(*) FROM help_requests WHERE ending = 'answered'") > 0)
        #expect(try await app.number("SELECT COUNT(*) FROM help_requests WHERE ended_at IS NULL") == 1)
        #expect(try await app.number("SELECT COUNT(*) FROM notes") == result.notes)
        #expect(result.requests > 3 && result.notes > 0)
        let strangers: SQL = """
            SELECT COUNT(*) FROM posts p WHERE NOT EXISTS (
                SELECT 1 FROM memberships m WHERE m.member_id = p.author_id AND m.space_id = p.space_id)
            """
        #expect(try await app.number(strangers) == 0)
        let loose: SQL = """
            SELECT COUNT(*) FROM comments c LEFT JOIN comments r ON r.id = c.root_id AND r.post_id = c.post_id
            LEFT JOIN posts p ON p.id = c.post_id
            WHERE r.id IS NULL OR p.id IS NULL OR c.at < p.at OR p.last_activity_at < c.at OR c.id < p.id
            """
        #expect(try await app.number(loose) == 0)
        let later: SQL = "SELECT COUNT(*) FROM posts WHERE last_activity_at > \(app.clock.clock.now())"
        #expect(try await app.number(later) == 0)
        let report = await app.examine()
        #expect(report.isHealthy, "\(report.text)")
    }

    @Test("makes decisions that are counted", arguments: Engine.available)
    func decisions(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 30, spaces: 4, contributions: 20_000))
        #expect(
            try await app.number("SELECT COUNT(*) FROM decisions WHERE state = 'closed' AND result IS NOT NULL") == 2)
        #expect(await app.examine().isHealthy)
    }

    @Test("is skewed as it says", arguments: [Engine.sqlite])
    func distribution(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 1000, spaces: 50, contributions: 4000))
        #expect(try await app.number("SELECT COUNT(*) FROM spaces WHERE kind = 'open'") == 35)
        #expect(try await app.number("SELECT COUNT(*) FROM spaces WHERE kind = 'closed'") == 10)
        #expect(try await app.number("SELECT member_count FROM spaces ORDER BY member_count DESC LIMIT 1") == 970)
        let most: SQL = """
            SELECT SUM(n) FROM (SELECT COUNT(*) AS n FROM (
                SELECT author_id FROM posts UNION ALL SELECT author_id FROM comments) a
                GROUP BY author_id ORDER BY n DESC LIMIT 10) b
            """
        #expect((1000...2600).contains(try await app.number(most)))
        let silent = try await app.number("SELECT COUNT(*) FROM posts WHERE comment_count = 0")
        #expect((300...500).contains(silent))
        let middle = app.clock.clock.now() - .seconds(365 * 86_400)
        let recent = try await app.number("SELECT COUNT(*) FROM posts WHERE at > \(middle)")
        #expect((600...800).contains(recent))
    }

    @Test("what it writes is found by search", arguments: Engine.available)
    func findable(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 20, spaces: 3, contributions: 200))
        let search = app.weerklank.site.search
        try await app.database.read { db in
            let everywhere = SearchReach(spaces: "SELECT id FROM spaces")
            for table in ["posts", "comments"] as [SQL] {
                for row in try db.rows("SELECT id, body FROM \(sql: table) ORDER BY id DESC LIMIT 20") {
                    let (id, body): (Int64, String) = try (row["id"], row["body"])
                    let word = body.split { !$0.isLetter }.max { $0.count < $1.count } ?? ""
                    let found = try search.find(.parse(String(word)), visibleTo: everywhere, limit: 200, in: db)
                    #expect(found.hits.contains { $0.id == id }, "\(word)")
                }
            }
            guard engine == .sqlite else { return }
            let settings = try db.rows("SELECT v FROM search_index_config WHERE k IN ('hashsize', 'automerge')")
            #expect(try settings.map { try $0[0] as Int }.sorted() == [4, 1_048_576])
        }
    }

    @Test("the same numbers make the same organisation")
    func repeats() async throws {
        let small = LoadPlan(members: 30, spaces: 4, contributions: 60)
        var texts: [[String]] = []
        for _ in 0..<2 {
            let app = try await LoadedApp.make(.sqlite, small)
            texts.append(
                try await app.database.read { db in
                    try db.rows("SELECT body FROM posts UNION ALL SELECT body FROM comments").map { try $0["body"] }
                })
        }
        #expect(texts[0].count == 60)
        #expect(Set(texts[0]).count > 55)
        #expect(texts[0] == texts[1])
    }

    @Test("the smallest organisations can be made too", arguments: [0, 1, 2, 7])
    func tiny(contributions: Int) async throws {
        let app = try await LoadedApp.make(.sqlite, LoadPlan(members: 1, spaces: 1, contributions: contributions))
        #expect(
            try await app.number("SELECT (SELECT COUNT(*) FROM posts) + (SELECT COUNT(*) FROM comments)")
                == contributions)
        let more = try await LoadedApp.make(.sqlite, LoadPlan(members: 3, spaces: 12, contributions: contributions))
        #expect(try await more.number("SELECT COUNT(*) FROM spaces WHERE member_count > 0") == 12)
    }

    @Test("refuses a database that holds an organisation", arguments: Engine.available)
    func refuses(engine: Engine) async throws {
        let small = LoadPlan(members: 5, spaces: 1, contributions: 3)
        let app = try await LoadedApp.make(engine, small)
        await #expect(throws: LoadError.self) { try await Loader(site: app.weerklank.site, plan: small) { _ in }.run() }
        #expect(try await app.number("SELECT COUNT(*) FROM members") == 5)
    }

    @Test("tells what the statements of a page cost", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 20, spaces: 3, contributions: 200))
        let report = try await StatementBench(weerklank: app.weerklank, handle: "member1", runs: 3).run()
        for page in ["home", "space", "thread", "search", "profile"] { #expect(report.contains("\"\(page)\":{")) }
        #expect(!report.contains("\"statements\":0"))
        await #expect(throws: (any Error).self) {
            try await StatementBench(weerklank: app.weerklank, handle: "nobody", runs: 1).run()
        }
    }
}
