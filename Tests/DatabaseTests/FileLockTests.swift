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

    // The list of locks is read in pieces while others take and give back theirs, so one look may miss a lock that is
    // there; a lock that is gone stays gone.
    private func isLocked(_ path: String) throws -> Bool {
        let inode = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int ?? 0
        for _ in 0..<50 {
            let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
            if locks.split(separator: "\n").contains(where: { $0.contains(":\(inode) ") }) { return true }
            usleep(20_000)
        }
        return false
    }
}
