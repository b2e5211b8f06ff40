import Foundation

/// Where the files that come with the program are: `Public`, `Languages` and `Demo`.
package struct Installation: Sendable {
    package let folder: String

    package var publicFolder: String { folder + "/Public" }
    package var languagesFolder: String { folder + "/Languages" }
    package var demoFolder: String { folder + "/Demo" }

    /// Looks in `WEERKLANK_HOME`, the current folder, and upward from where the program itself stands.
    package static func find() throws -> Installation {
        let manager = FileManager.default
        var candidates: [String] = []
        if let home = ProcessInfo.processInfo.environment["WEERKLANK_HOME"] { candidates.append(home) }
        candidates.append(manager.currentDirectoryPath)
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        for _ in 0..<8 {
            candidates.append(folder.path)
            candidates.append(folder.appendingPathComponent("share/weerklank").path)
            folder.deleteLastPathComponent()
        }
        for candidate in candidates where manager.fileExists(atPath: candidate + "/Languages/Organisation.xcstrings") {
            return Installation(folder: candidate)
        }
        throw InstallationError.notFound
    }
}

package enum InstallationError: Error, CustomStringConvertible {
    case notFound

    package var description: String {
        "The folders Public and Languages were not found. Set WEERKLANK_HOME to the folder that holds them."
    }
}
