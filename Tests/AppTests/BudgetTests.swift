import App
import Database
import Square
import Support
import Testing

/// Cost that must not grow: how many statements a page runs, and that each of them walks an index.
@Suite("budgets")
struct BudgetTests {
    /// Enough that a planner prefers an index, with conversations in every kind of group.
    private func filled(_ engine: Engine) async throws -> (TestApp, post: String) {
        let app = try await TestApp.make(engine)
        let (site, imports) = (app.site, Imports(site: app.site))
        let people = try await [app.viewer(.ben).id, app.viewer(.fleur).id, app.viewer(.cleo).id]
        let viewer = try await app.viewer(.ben)
        let start = site.clock.now().milliseconds - 86_400_000
        let post = try await app.database.write { db in
            var last = Square.Post.ID(rawValue: 0)
            for slug in ["plein", "zuid"] {
                let space = try Spaces.find(slug, visibleTo: viewer, in: db)
                for number in 0..<150 {
                    let at = Instant(start + Int64(number) * 60_000)
                    let comments = (0..<(number % 5)).map {
                        Imports.Comment(author: people[$0 % 3], body: "Reactie \($0) over @ben en de route.", at: at)
                    }
                    var post = Imports.Post(
                        author: people[number % 3], title: "Gesprek \(number)",
                        body: "Over #rooster en de tillift, @fleur.", at: at)
                    post.reactions = [.thanks: [people[0]]]
                    last = try imports.add(post, comments: comments, in: space.id, db: db).post
                }
            }
            return last
        }
        try await makeWait(app, post)
        try await app.database.analyze()
        return (app, "/posts/\(post)")
    }

    /// Something of each kind that waits for Ben: somebody named him, and a vote is open.
    private func makeWait(_ app: TestApp, _ post: Square.Post.ID) async throws {
        _ = try await app.browser(as: .fleur).post("/posts/\(post)/comments", ["body": "Weet @ben dit?"])
        let vote = [
            "question": "Doen we dit?", "options": "Ja, dit", "method": "majority", "secrecy": "names", "share": "half",
            "audience": "everyone", "quorum": "10", "closes": "2026-12-01T12:00", "dots": "5", "hides": "yes",
        ]
        let started = try await app.browser(as: .dirk).post("/decisions", vote)
        #expect(started.status == .seeOther)
        app.clock.advance(seconds: 120)
        let home = try await app.browser(as: .ben).get("/")
        #expect(home.contains("Doen we dit?") && home.contains("Fleur"), "both wait for Ben")
    }

    @Test("a page runs at most 8 statements", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        let (app, post) = try await filled(engine)
        let ben = app.browser(as: .ben)
        for path in pages(post) {
            let log = StatementLog()
            let answer = try await StatementLog.$current.withValue(log) { try await ben.get(path) }
            #expect(answer.status == .ok, "\(path)")
            #expect(log.count <= 8, "\(path): \(log.entries.map(\.text).joined(separator: "\n"))")
            #expect(log.count > 1, "\(path): nothing was measured")
        }
    }

    @Test("no page reads a large table from end to end", arguments: Engine.available)
    func plans(engine: Engine) async throws {
        let (app, post) = try await filled(engine)
        let ben = app.browser(as: .ben)
        for path in pages(post) {
            let log = StatementLog()
            _ = try await StatementLog.$current.withValue(log) { try await ben.get(path) }
            for entry in log.entries {
                let plan = try await app.database.plan(entry)
                for table in [
                    "posts", "comments", "notifications", "events", "reactions", "conversation_reads",
                    "search_documents",
                ] {
                    #expect(
                        !Self.scans(plan, table, engine, entry.text), "\(path) scans \(table):\n\(entry.text)\n\(plan)")
                }
            }
        }
    }

    private func pages(_ post: String) -> [String] {
        [
            "/", "/spaces", "/spaces/plein", "/spaces/zuid", "/spaces/plein?order=newest", "/spaces/plein/members",
            post,
            "/stream", "/stream?order=newest", "/topics/rooster", "/bookmarks", "/notifications", "/search?q=tillift",
            "/search?q=rooster&in=zuid", "/search?q=tilift+gesprek",
            "/search?q=rooster&order=newest&when=year", "/search?q=fleur&what=people", "/people", "/people/fleur",
            "/posts/new?space=plein", "/settings", "/welcome", "/welcome/buddy", "/people/near", "/help",
            "/help?show=solved", "/help?show=waiting", "/help/new?type=1", "/notes",
        ]
    }

    // A scan in index order with a limit is a walk, not a scan.
    private static func scans(_ plan: String, _ table: String, _ engine: Engine, _ statement: String) -> Bool {
        // SQLite's word for following the row's own key downward until the limit.
        if engine == .sqlite, table == "posts", statement.contains("ORDER BY q.id DESC LIMIT") { return false }
        let alias = ["posts": ["posts", "p", "q"], "comments": ["comments", "c"]][table] ?? [table]
        return plan.split(separator: "\n").contains { line in
            switch engine {
            case .sqlite:
                alias.contains { line.contains("SCAN \($0)") && !line.contains("USING") && line.hasSuffix($0) }
            case .postgres:
                line.contains("Seq Scan on \(table)")
            }
        }
    }
}
