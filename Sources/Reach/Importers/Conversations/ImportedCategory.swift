import Web

/// A category of a file, with what would come in from it.
package struct ImportedCategory: Sendable, Equatable {
    package let key: String
    package var topics = 0
    package var accepted = 0

    package var text: String { "  \(key): \(topics) topics, \(accepted) accepted answers" }

    package static func text(_ categories: [ImportedCategory]) -> String {
        guard !categories.isEmpty else { return "The file has no topics that are for everyone." }
        return (["The categories of the file:"] + categories.map(\.text)).joined(separator: "\n")
    }

    package static func json(_ categories: [ImportedCategory]) -> String {
        JSONText.object {
            $0.array("categories", categories) { json, category in
                json.object {
                    $0.member("category", category.key)
                    $0.member("topics", category.topics)
                    $0.member("accepted", category.accepted)
                }
            }
        }.text
    }
}
