import Foundation

@testable import Reach

/// A real developers' forum, which is not part of this project.
enum RealForum {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// nil where it is missing, which is said in a line.
    static let path: String? = {
        let path = root.appendingPathComponent("../shared/data/discourse/topics.jsonl").standardized.path
        guard FileManager.default.fileExists(atPath: path) else {
            print("Skipped: ../shared/data/discourse/topics.jsonl is not here.")
            return nil
        }
        return path
    }()

    static func topics() throws -> [DiscourseTopic]? {
        guard let path else { return nil }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(DiscourseTopic.self, from: Data($0.utf8)) }
    }
}
