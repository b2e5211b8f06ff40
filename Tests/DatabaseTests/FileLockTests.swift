import Database
import Foundation
import Testing

@Suite("locks on the SQLite file")
struct FileLockTests {
    @Test("stay while connections are added, so that another process leaves the write-ahead log alone")
    func locks() async throws {
        let file = try TemporaryFile()
        let database = try await Database.open(.file(file.path), readers: 4)
        try await database.write { try $0.script("CREATE TABLE t (n BIGINT)") }
        #expect(try isLocked(file.path))
        // Reads at the same time open one connection after the other.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await database.read { db in
                        _ = try db.rows("SELECT n FROM t")
                        usleep(50_000)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try isLocked(file.path))
        await database.close()
    }

    private func isLocked(_ path: String) throws -> Bool {
        let inode = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int ?? 0
        let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
        return locks.split(separator: "\n").contains { $0.contains(":\(inode) ") }
    }
}
