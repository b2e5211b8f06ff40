import Database
import Hummingbird
import Organisation
import Web

/// What the pages of one member cost beside their bare statements: the price of everything around the database.
package struct StatementBench: Sendable {
    private let weerklank: Weerklank
    private let handle: String
    private let runs: Int

    package init(weerklank: Weerklank, handle: String, runs: Int) {
        self.weerklank = weerklank
        self.handle = handle
        self.runs = max(1, runs)
    }

    /// JSON: for each page its address, how many statements it runs, milliseconds (medians over the runs), bytes.
    package func run() async throws -> String {
        let (pages, token) = try await plan()
        let responder = weerklank.router().buildResponder()
        var results: [(page: BenchPage, result: Result)] = []
        for page in pages {
            let request = InnerRequest(get: page.path, token: token.text, logger: weerklank.site.logger)
            results.append((page, try await measure(page, request, responder)))
        }
        return JSONText.object { json in
            for (page, result) in results {
                json.object(page.name) {
                    $0.member("path", page.path)
                    $0.member("statements", result.statements)
                    $0.member("bareMilliseconds", result.bare)
                    $0.member("pageMilliseconds", result.page)
                    $0.member("bytes", result.bytes)
                }
            }
        }.text
    }

    private struct Result {
        let statements: Int
        let bare: Double
        let page: Double
        let bytes: Int
    }

    private func plan() async throws -> ([BenchPage], Token) {
        let (handle, now) = (handle, weerklank.site.clock.now())
        return try await weerklank.site.database.write { db in
            guard let member = try Members.account(handle: handle, in: db),
                let token = try Members.issueToken(handle, scopes: ["read"], at: now, in: db)
            else { throw BenchError.noMember(handle) }
            return (try BenchPage.all(of: member.id, in: db), token)
        }
    }

    private func measure(
        _ page: BenchPage, _ request: InnerRequest, _ responder: some HTTPResponder<WebContext>
    )
        async throws -> Result
    {
        let log = StatementLog()
        let answer = try await StatementLog.$current.withValue(log) { try await request.send(to: responder) }
        guard answer.status == .ok else { throw BenchError.refused(page.path, answer.status.code) }
        await weerklank.site.marks.settle()
        // Read marks are written after the page, and not by it.
        let statements = log.entries.filter { $0.text.hasPrefix("SELECT") || $0.text.hasPrefix("WITH") }
        let database = weerklank.site.database
        let bare = try await median {
            try await database.read { db in for entry in statements { _ = try db.rows(repeating: entry) } }
        }
        let whole = try await median { _ = try await request.send(to: responder) }
        return Result(statements: statements.count, bare: bare, page: whole, bytes: answer.bytes)
    }

    /// Milliseconds, after as many runs to warm up as a tenth of what is measured.
    private func median(_ body: () async throws -> Void) async throws -> Double {
        for _ in 0..<max(5, runs / 10) { try await body() }
        var times: [Double] = []
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try await body()
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return (times.sorted()[runs / 2] * 1000).rounded() / 1000
    }
}

enum BenchError: Error, CustomStringConvertible {
    case noMember(String)
    case nothing(String)
    case refused(String, Int)

    var description: String {
        switch self {
        case .noMember(let handle): "There is no active member with the handle \(handle)."
        case .nothing(let handle): "This member is in no group with conversations: \(handle)."
        case .refused(let path, let status): "\(path) answers \(status)."
        }
    }
}
