import Database
import Foundation
import Support

@testable import Reach

/// Lines as Discourse writes them.
enum Sample {
    static func topic(
        _ id: Int, _ title: String, category: Int = 5, _ posts: [String], _ extra: String = #""closed":false"#
    ) -> String {
        """
        {"id":\(id),"title":"\(title)","category_id":\(category),\(extra),\
        "post_stream":{"posts":[\(posts.joined(separator: ","))],"stream":[]}}
        """
    }

    static func post(
        _ id: Int, _ number: Int, _ username: String, _ html: String, at: String = "2014-01-27T09:53:00.000Z",
        _ extra: String = #""wiki":false"#
    ) -> String {
        """
        {"id":\(id),"post_number":\(number),"username":"\(username)","name":"","cooked":"\(html)",\
        "created_at":"\(at)",\(extra)}
        """
    }
}

enum TemporaryText {
    static func make(_ bytes: [UInt8]) throws -> String {
        let path = NSTemporaryDirectory() + "weerklank-import-\(UUID().uuidString).jsonl"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}

extension TestApp {
    /// - Parameter accepted: as `--accepted` is given
    func importing(
        _ lines: String..., source: String = "discourse", host: String? = nil, accepted: [String] = []
    ) async throws -> ImportReport {
        let path = try TemporaryText.make(Array(lines.joined(separator: "\n").utf8))
        defer { TemporaryText.remove(path) }
        var setting = DiscourseImport.Setting()
        setting.source = source
        setting.host = host
        setting.accepted = try DiscourseImport.choice(accepted, for: path)
        return try await DiscourseImport(site: site, setting: setting).run(path)
    }

    func rows(_ sql: SQL, _ columns: [String]) async throws -> [[String]] {
        try await database.read { db in
            try db.rows(sql).map { row in try columns.map { try row[$0] } }
        }
    }

    func row(_ sql: SQL, _ columns: [String], numbers: [String]) async throws -> (texts: [String], numbers: [Int64])? {
        try await database.read { db in
            try db.row(sql).map { row in (try columns.map { try row[$0] }, try numbers.map { try row[$0] }) }
        }
    }

    func count(_ from: SQL) async throws -> Int {
        try await database.read { try $0.row("SELECT COUNT(*) AS n FROM \(sql: from)")?["n"] ?? 0 }
    }

    func host(of space: String) async throws -> String? {
        try await rows(
            "SELECT m.handle FROM spaces s JOIN members m ON m.id = s.host_id WHERE s.name = \(space)", ["handle"]
        ).first?.first
    }
}

/// What is in the database from elsewhere.
struct Totals: Equatable {
    struct Imported: Equatable {
        let members: Int
        let spaces: Int
        let posts: Int
        let comments: Int
    }

    let imported: Imported
    let replies: Int
    let countedComments: Int
    let memberships: Int

    init(_ app: TestApp) async throws {
        imported = Imported(
            members: try await app.count("members WHERE state = 'imported'"),
            spaces: try await app.count("spaces WHERE id IN (SELECT id FROM imported WHERE kind = 'category')"),
            posts: try await app.count("posts WHERE id IN (SELECT id FROM imported WHERE kind = 'topic')"),
            comments: try await app.count("comments WHERE id IN (SELECT id FROM imported WHERE kind = 'post')"))
        replies = try await app.count("comments WHERE reply_to_id IS NOT NULL")
        countedComments =
            try await app.rows(
                "SELECT CAST(SUM(comment_count) AS TEXT) AS n FROM posts", ["n"]
            ).first.flatMap { Int($0[0]) } ?? 0
        memberships = try await app.count("memberships")
    }
}
