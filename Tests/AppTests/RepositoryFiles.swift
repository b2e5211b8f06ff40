import Foundation

/// The project's own files, for tests that hold its rules.
enum RepositoryFiles {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
            folder.deleteLastPathComponent()
        }
        return folder.path
    }()

    /// Paths below the root with one of these endings, sorted.
    static func paths(in folder: String, ending: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: root + "/" + folder)
        let paths = (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }
        return paths.map { folder + "/" + $0 }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    /// Compares with a file kept in the repository. With WEERKLANK_RECORD set, writes the file instead.
    static func matches(_ text: String, _ path: String) throws -> Bool {
        if ProcessInfo.processInfo.environment["WEERKLANK_RECORD"] != nil {
            try text.write(toFile: root + "/" + path, atomically: true, encoding: .utf8)
        }
        return try self.text(path) == text
    }
}
