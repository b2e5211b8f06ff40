import Foundation

/// Elections with known answers, which are not part of this project.
enum ReferenceData {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data").standardizedFileURL

    /// nil where the data is missing, which is said in a line.
    static func file(_ path: String) throws -> Data? {
        let file = root.appending(path: path)
        guard FileManager.default.fileExists(atPath: file.path) else {
            print("Skipped: ../shared/data/\(path) is not here.")
            return nil
        }
        return try Data(contentsOf: file)
    }

    static let elections = [
        "burlington-2009-top3", "debian-leader-2020", "schulze-paper-45-voters", "tennessee", "tideman-A77",
    ].map { "elections/\($0).json" }

    static let runoffs = [
        "continue_tabulation_test", "duplicate_test", "excluded_test", "exhaust_if_multiple_continuing",
        "skip_to_next_test", "tiebreak_generate_permutation_test",
    ].map { "irv-rctab/\($0).json" }
}
