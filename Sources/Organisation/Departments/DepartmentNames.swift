import Foundation

/// Departments as people type them: one on a line.
enum DepartmentNames {
    static let most = 500

    /// Each once, whatever its capitals.
    static func listed(in text: String) -> [String] {
        var seen: Set<String> = []
        return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && seen.insert(FoldedKey.fold($0)).inserted }
    }
}
