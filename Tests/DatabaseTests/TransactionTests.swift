import Database
import Foundation
import Support
import Synchronization
import Testing

@Suite("Transactions")
struct TransactionTests {
    private static let schema = Migration("1", "CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")

    private struct Refused: Error {}

    private final class Tally: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        /// How many there are with this one.
        func add() -> Int {
            number.withLock { number in
                number += 1
                return number
            }
        }
    }

    private func count(_ database: Database) async throws -> Int {
        try await database.read { try $0.row("SELECT count(*) FROM t")![0] }
    }

    @Test("a write that throws leaves nothing, one that returns leaves all", arguments: Engine.available)
    func rollback(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        await #expect(throws: Refused.self) {
            try await database.write { db in
                try db.run("INSERT INTO t VALUES (1, 1)")
                throw Refused()
            }
        }
        #expect(try await count(database) == 0)
        try await database.write { try $0.run("INSERT INTO t VALUES (1, 1)") }
        #expect(try await count(database) == 1)
    }

    @Test(
        "after a failed statement the transaction is doomed, also when the block catches", arguments: Engine.available)
    func doomed(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        let later = Mutex<DatabaseError?>(nil)
        let error = await #expect(throws: DatabaseError.self) {
            try await database.write { db in
                try db.run("INSERT INTO t VALUES (1, 1)")
                _ = try? db.run("INSERT INTO t VALUES (1, 1)")
                do { try db.run("INSERT INTO t VALUES (2, 2)") } catch {
                    later.withLock { $0 = error as? DatabaseError }
                }
            }
        }
        #expect(error?.kind == .unique("t.id"))
        #expect(later.withLock { $0?.kind } == .unique("t.id"))
        #expect(try await count(database) == 0)
        try await database.write { try $0.run("INSERT INTO t VALUES (1, 1)") }
        #expect(try await count(database) == 1)
    }

    @Test("a block may turn a database error into its own", arguments: Engine.available)
    func translated(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        await #expect(throws: Refused.self) {
            try await database.write { db in
                do {
                    try db.run("INSERT INTO t VALUES (1, 1), (1, 1)")
                } catch let error as DatabaseError where error.kind == .unique("t.id") {
                    throw Refused()
                }
            }
        }
    }

    @Test("a read sees one moment, whatever is written meanwhile", arguments: Engine.available)
    func snapshot(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, [Self.schema])
        try await database.write { try $0.run("INSERT INTO t VALUES (1, 1)") }
        let began = DispatchSemaphore(value: 0)
        let written = DispatchSemaphore(value: 0)
        async let seen: [Int] = database.read { db in
            let before: Int = try db.row("SELECT n FROM t WHERE id = 1")!["n"]
            began.signal()
            written.wait()
            return [before, try db.row("SELECT n FROM t WHERE id = 1")!["n"], try db.row("SELECT count(*) FROM t")![0]]
        }
        await began.signalled()
        try await database.write { db in
            try db.run("UPDATE t SET n = 2")
            try db.run("INSERT INTO t VALUES (2, 2)")
        }
        written.signal()
        #expect(try await seen == [1, 1, 1])
        #expect(try await count(database) == 2)
        await database.close()
    }

    @Test("two hundred reads run while there is writing, and each sees whole transactions", arguments: Engine.available)
    func manyReads(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, [Self.schema])
        try await database.write { try $0.run("INSERT INTO t VALUES (1, 0), (2, 0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<100 {
                    try await database.write { db in
                        try db.run("UPDATE t SET n = n + 1 WHERE id = 1")
                        try db.run("UPDATE t SET n = n - 1 WHERE id = 2")
                    }
                }
            }
            for _ in 0..<200 {
                group.addTask {
                    let sum: Int = try await database.read { db in
                        let one: Int = try db.row("SELECT n FROM t WHERE id = 1")!["n"]
                        let two: Int = try db.row("SELECT n FROM t WHERE id = 2")!["n"]
                        return one + two
                    }
                    #expect(sum == 0)
                }
            }
            try await group.waitForAll()
        }
        let n: Int = try await database.read { try $0.row("SELECT n FROM t WHERE id = 1")!["n"] }
        #expect(n == 100)
        await database.close()
    }

    @Test("two writes that wait for each other both succeed", arguments: Engine.available)
    func deadlock(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, [Self.schema])
        try await database.write { try $0.run("INSERT INTO t VALUES (1, 0), (2, 0)") }
        let attempts = Tally()
        let arrived = [1: DispatchSemaphore(value: 0), 2: DispatchSemaphore(value: 0)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (first, second) in [(1, 2), (2, 1)] {
                group.addTask {
                    try await database.write { db in
                        try db.run("UPDATE t SET n = n + 1 WHERE id = \(first)")
                        arrived[first]?.signal()
                        // SQLite lets only one write at a time, so there the other can't arrive.
                        if attempts.add() <= 2, engine == .postgres { arrived[second]?.wait() }
                        try db.run("UPDATE t SET n = n + 1 WHERE id = \(second)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let sum: Int = try await database.read { try $0.row("SELECT CAST(sum(n) AS BIGINT) FROM t")![0] }
        #expect(sum == 4)
        // One of the two gives way; on a busy machine they may meet again.
        #expect((engine == .postgres ? 3...6 : 2...2).contains(attempts.count))
        await database.close()
    }

    @Test("a connection is no use after its block", arguments: Engine.available)
    func escaped(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        final class Keeper: @unchecked Sendable { var connection: Connection? }
        let keeper = Keeper()
        try await database.read { keeper.connection = $0 }
        #expect(throws: DatabaseError.self) { try keeper.connection?.row("SELECT 1") }
    }
}
