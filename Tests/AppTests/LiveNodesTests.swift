import App
import Database
import Organisation
import Square
import Support
import Testing

/// Two nodes on one database, as behind a load balancer.
@Suite("live on several nodes", .timeLimit(.minutes(10)))
struct LiveNodesTests {
    @Test(
        "an answer written on one node arrives on another, which goes on when the first is gone",
        arguments: Engine.available)
    func nodes(_ engine: Engine) async throws {
        let (database, location) = try await TestDatabase.makeShared(engine, Weerklank.migrations)
        let one = try await TestApp.make(engine, on: database)
        let second = try await Database.open(location, limits: .patient)
        let two = try await one.secondNode(on: second)
        let post = try await one.browser(as: .ben).post("/spaces/zuid/posts", ["body": "Wie ruilt?"]).id
        let cleo = try await two.browser(as: .cleo).listen("post-\(post)")
        _ = await cleo.next("unread")
        // On SQLite a node asks for the first time how far the file is.
        await two.site.live.tick()

        let answer = try await one.browser(as: .ben).post("/posts/\(post)/comments", ["body": "Ik."]).id
        if engine == .sqlite { await two.site.live.tick() }
        #expect(await cleo.next("comment") == #"{"id":"\#(answer)"}"#)

        await one.weerklank.close()
        let last = try await two.browser(as: .fleur).post("/posts/\(post)/comments", ["body": "Ik ook."]).id
        var heard = await cleo.next("comment")
        // What came at the edge of what was known may be told twice; the page knows what it has.
        while heard == #"{"id":"\#(answer)"}"# { heard = await cleo.next("comment") }
        #expect(heard == #"{"id":"\#(last)"}"#)
        await two.site.live.shut()
        await two.weerklank.close()
    }
}
