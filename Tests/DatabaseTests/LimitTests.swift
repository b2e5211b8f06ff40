import Database
import Foundation
import Support
import Testing

@Suite("Limits")
struct LimitTests {
    private static let forever: SQL =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    @Test(
        "a read that takes too long ends with a clear error, and the connection serves on", arguments: Engine.available)
    func statement(engine: Engine) async throws {
        var limits = Limits()
        limits.statement = .milliseconds(200)
        let (database, _) = try await TestDatabase.makeShared(engine, limits: limits)
        let error = await #expect(throws: DatabaseError.self) {
            try await database.read { try $0.rows(Self.forever).count }
        }
        #expect(error?.kind == .busy)
        try await database.ping()
        await database.close()
    }

    @Test("who waits too long for a connection hears that", arguments: Engine.available)
    func acquire(engine: Engine) async throws {
        var limits = Limits()
        limits.acquire = .milliseconds(100)
        let (database, _) = try await TestDatabase.makeShared(engine, limits: limits, readers: 1)
        let (began, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let holder = Task {
            try await database.read { _ in
                began.signal()
                release.wait()
            }
        }
        await began.signalled()
        let error = await #expect(throws: DatabaseError.self) { try await database.read { _ in } }
        #expect(error?.kind == .busy)
        release.signal()
        try await holder.value
        try await database.read { _ in }
        await database.close()
    }

    @Test("a cancelled task leaves the queue at once, and no connection is lost by it", arguments: Engine.available)
    func cancellation(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, readers: 2)
        let (began, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let holders = (0..<2).map { _ in
            Task {
                try await database.read { _ in
                    began.signal()
                    release.wait()
                }
            }
        }
        for _ in holders { await began.signalled() }
        let waiting = (0..<100).map { _ in Task { try await database.read { try $0.rows("SELECT 1").count } } }
        try await Task.sleep(for: .milliseconds(20))
        for task in waiting { task.cancel() }
        for task in waiting { await #expect(throws: CancellationError.self) { try await task.value } }
        for _ in holders { release.signal() }
        for holder in holders { try await holder.value }
        // A task that is cancelled while its block runs gets the result: a write may be committed by then.
        let running = Task {
            try await database.read { _ in
                began.signal()
                release.wait()
            }
        }
        await began.signalled()
        running.cancel()
        release.signal()
        try await running.value
        for _ in 0..<20 { try await database.ping() }
        await database.close()
    }

    @Test("a closed database says so", arguments: Engine.available)
    func closed(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        await database.close()
        await database.close()
        let error = await #expect(throws: DatabaseError.self) { try await database.ping() }
        #expect(error?.kind == .connectionLost)
    }

    @Test("another process that writes is waited for, and then reported")
    func locked() async throws {
        var limits = Limits()
        limits.lock = .milliseconds(100)
        let (one, location) = try await TestDatabase.makeShared(.sqlite, limits: limits)
        let other = try await Database.open(location, limits: limits)
        let (began, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let holder = Task {
            try await one.write { _ in
                began.signal()
                release.wait()
            }
        }
        await began.signalled()
        let error = await #expect(throws: DatabaseError.self) { try await other.write { _ in } }
        #expect(error?.kind == .busy)
        try await other.ping()
        release.signal()
        try await holder.value
        try await other.write { _ in }
        await one.close()
        await other.close()
    }

    @Test("the file of an organisation is nobody else's")
    func rights() async throws {
        let (database, location) = try await TestDatabase.makeShared(
            .sqlite, [Migration("1", "CREATE TABLE t (a TEXT)")])
        guard case .file(let path) = location else { return }
        for end in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + end)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        await database.close()
    }

    @Test("many inserts in one transaction are fast", arguments: Engine.available)
    func bulk(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(
            engine, [Migration("1", "CREATE TABLE t (id BIGINT PRIMARY KEY, name TEXT NOT NULL, n BIGINT)")])
        let amount = engine == .sqlite ? 50_000 : 5_000
        let began = ContinuousClock.now
        try await database.write { db in
            for id in 0..<amount { try db.run("INSERT INTO t (id, name, n) VALUES (\(id), \("name \(id)"), \(id))") }
        }
        let count: Int = try await database.read { try $0.row("SELECT count(*) FROM t")![0] }
        #expect(count == amount)
        // Twenty times slower than it is, even without optimization.
        #expect(ContinuousClock.now - began < .seconds(30))
        await database.close()
    }
}
