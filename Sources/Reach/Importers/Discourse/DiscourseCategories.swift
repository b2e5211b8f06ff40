import Foundation

extension DiscourseImport {
    /// The categories of a file, by number, with what would come in from each. Nothing is imported.
    package static func categories(in path: String) throws -> [ImportedCategory] {
        var file = try LineFile(path: path)
        var categories: [String: ImportedCategory] = [:]
        while let line = try file.next() {
            // A broken line is told by the import itself.
            guard case .topic(let topic) = DiscourseLine(line), topic.isForEveryone, !topic.shown.isEmpty else {
                continue
            }
            var category = categories[topic.category] ?? ImportedCategory(key: topic.category)
            category.topics += 1
            category.accepted += topic.shown.count { $0.isAccepted && $0.number > 1 }
            categories[topic.category] = category
        }
        return categories.values.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }
    }

    /// What was chosen for the accepted answers of a file, before anything of it is imported.
    package static func choice(_ options: [String], for path: String) throws -> AcceptedChoice {
        let areForAll = options.allSatisfy { option in AcceptedUse.allCases.contains { option == "*=\($0.rawValue)" } }
        let categories = path == "-" || areForAll ? nil : try categories(in: path)
        return try AcceptedChoice(options, of: categories)
    }
}
