import Database
import Foundation
import Support
import Testing

@Suite("A server that goes away", .enabled(if: TestPostgres.address != nil))
struct ReconnectTests {
    @Test("is reported clearly, and is back without a restart of ours")
    func killed() async throws {
        let server = try await PrivatePostgres.start()
        defer { server.stop() }
        let database = try await Database.open(.postgres(server.address))
        try await database.write { try $0.run("CREATE TABLE t (id BIGINT)") }
        var news = database.listen("news").makeAsyncIterator()
        #expect(await news.next() == "")

        try server.kill()
        for _ in 0..<3 {
            let error = await #expect(throws: DatabaseError.self) { try await database.ping() }
            #expect(error?.kind == .connectionLost)
            #expect(error?.message.contains("weerklank:") == false, "the password stays out of messages")
        }
        let write = await #expect(throws: DatabaseError.self) {
            try await database.write { try $0.run("DELETE FROM t") }
        }
        #expect(write?.kind == .connectionLost)

        try server.again()
        try await eventually { try await database.ping() }
        try await database.write { try $0.run("INSERT INTO t VALUES (1)") }
        // The listener hears that it may have missed something, and then hears again.
        #expect(await news.next() == "")
        try await database.write { try $0.notify("news", "again") }
        #expect(await news.next() == "again")
        await database.close()
    }

    @Test("and is back before anyone asks, is not noticed")
    func restarted() async throws {
        let server = try await PrivatePostgres.start()
        defer { server.stop() }
        let database = try await Database.open(.postgres(server.address))
        try await database.write { db in
            try db.run("CREATE TABLE t (id BIGINT)")
            try db.run("INSERT INTO t VALUES (1)")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { try await database.read { _ in Thread.sleep(forTimeInterval: 0.02) } } }
            try await group.waitForAll()
        }
        try server.kill()
        try server.again()
        for _ in 0..<20 {
            try await database.ping()
            try await database.write { try $0.run("UPDATE t SET id = id") }
        }
        await database.close()
    }

    @Test("in the middle of a write loses that write, and says so")
    func during() async throws {
        let server = try await PrivatePostgres.start()
        defer { server.stop() }
        let database = try await Database.open(.postgres(server.address))
        try await database.write { try $0.run("CREATE TABLE t (id BIGINT)") }
        let error = await #expect(throws: DatabaseError.self) {
            try await database.write { db in
                try db.run("INSERT INTO t VALUES (1)")
                try server.kill()
                try db.run("INSERT INTO t VALUES (2)")
            }
        }
        #expect(error?.kind == .connectionLost)
        try server.again()
        try await eventually { try await database.ping() }
        let count: Int = try await database.read { try $0.row("SELECT count(*) FROM t")![0] }
        #expect(count == 0)
        await database.close()
    }

    @Test("or never was there, is not waited for")
    func absent() async throws {
        let began = ContinuousClock.now
        let error = await #expect(throws: DatabaseError.self) {
            _ = try await Database.open(.postgres("postgres://nobody:secret@127.0.0.1:1/none"))
        }
        #expect(error?.kind == .connectionLost)
        #expect(error?.description.contains("secret") == false)
        #expect(ContinuousClock.now - began < .seconds(60))
    }

    /// The server may be asked for at most twice a second while it is away.
    private func eventually(_ body: () async throws -> Void) async throws {
        for _ in 0..<40 {
            do { return try await body() } catch { try await Task.sleep(for: .milliseconds(100)) }
        }
        try await body()
    }
}
