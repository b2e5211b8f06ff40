import Database
import Foundation
import Support
import Testing

@Suite("Behind pgbouncer in transaction mode", .enabled(if: TestPostgres.address != nil && Pooler.isInstalled))
struct PoolerTests {
    private static let schema = Migration("1", "CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")

    /// The database stays as long as the direct way to it does.
    private func make() async throws -> (direct: Database, server: String, pooler: Pooler) {
        let (direct, location) = try await TestDatabase.makeShared(.postgres)
        guard case .postgres(let server) = location else { throw CancellationError() }
        return (direct, server, try Pooler(before: server))
    }

    @Test("everything works with prepared=off, and notices come directly from the server")
    func works() async throws {
        let (direct, server, pooler) = try await make()
        defer { pooler.stop() }
        let listen = server.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
        let database = try await Database.open(.postgres("\(pooler.address)?prepared=off&pool=8&listen=\(listen)"))
        try await database.migrate([Self.schema])
        var news = database.listen("news").makeAsyncIterator()
        #expect(await news.next() == "")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in 0..<100 {
                group.addTask {
                    try await database.write { db in
                        try db.run("INSERT INTO t VALUES (\(id), \(1))")
                        try db.run("UPDATE t SET n = n + \(1) WHERE id = \(id)")
                    }
                    let n: Int = try await database.read { try $0.row("SELECT n FROM t WHERE id = \(id)")!["n"] }
                    #expect(n == 2)
                }
            }
            try await group.waitForAll()
        }
        let error = await #expect(throws: DatabaseError.self) {
            try await database.write { try $0.run("INSERT INTO t VALUES (1, 1)") }
        }
        #expect(error?.kind == .unique("t.id"))
        try await database.write { try $0.notify("news", "heard") }
        #expect(await news.next() == "heard")
        await database.close()
        await direct.close()
    }

    @Test("without an address to listen at, a node still hears itself")
    func withoutListening() async throws {
        let (direct, _, pooler) = try await make()
        defer { pooler.stop() }
        let database = try await Database.open(.postgres("\(pooler.address)?prepared=off"))
        var news = database.listen("news").makeAsyncIterator()
        #expect(await news.next() == "")
        try await database.write { try $0.notify("news", "mine") }
        #expect(await news.next() == "mine")
        await database.close()
        await direct.close()
    }

    @Test("without prepared=off the error says what to do")
    func hint() async throws {
        let (direct, _, pooler) = try await make()
        defer { pooler.stop() }
        let error = await #expect(throws: DatabaseError.self) { _ = try await Database.open(.postgres(pooler.address)) }
        #expect(error?.message.contains("prepared=off") == true)
        await direct.close()
    }

    @Test("an address that says nonsense is refused", arguments: ["pool=0", "pool=x", "prepared=maybe"])
    func nonsense(parameter: String) async throws {
        let error = await #expect(throws: DatabaseError.self) {
            _ = try await Database.open(.postgres("postgres://a@127.0.0.1:1/b?\(parameter)"))
        }
        #expect(error?.kind == .other)
    }
}
