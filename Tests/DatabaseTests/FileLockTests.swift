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
        return try locks().split(separator: "\n").contains { $0.contains(":\(inode) ") }
    }

    // Read to the end by hand: the kernel gives this list a page at a time, and Foundation stops after the first.
    private func locks() throws -> String {
        let list = open("/proc/locks", O_RDONLY)
        try #require(list >= 0)
        defer { close(list) }
        var bytes: [UInt8] = []
        var page = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(list, &page, page.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += page[..<count]
        }
    }
}
