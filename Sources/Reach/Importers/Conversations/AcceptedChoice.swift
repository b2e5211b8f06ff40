/// What accepted answers become, by the category they stand in.
package struct AcceptedChoice: Sendable, Equatable {
    private var others = AcceptedUse.help
    private var byCategory: [String: AcceptedUse] = [:]

    /// Help requests, all of them.
    package init() {}

    /// - Parameters:
    ///   - options: such as `9=note` and, for all other categories, `*=keep`
    ///   - categories: those of the file; nil when it can be read only once
    init(_ options: [String], of categories: [ImportedCategory]?) throws {
        var chosen: Set<String> = []
        for option in options {
            guard let sign = option.lastIndex(of: "="), sign > option.startIndex,
                let use = AcceptedUse(rawValue: String(option[option.index(after: sign)...]))
            else { throw ImportProblem.unclearChoice(option, categories ?? []) }
            let category = String(option[..<sign])
            guard chosen.insert(category).inserted else { throw ImportProblem.choiceTwice(category) }
            if category == "*" { others = use } else { byCategory[category] = use }
        }
        guard !byCategory.isEmpty else { return }
        guard let categories else { throw ImportProblem.choiceOfPipe }
        for category in byCategory.keys.sorted() where !categories.contains(where: { $0.key == category }) {
            throw ImportProblem.unknownCategory(category, categories)
        }
    }

    subscript(category: String) -> AcceptedUse { byCategory[category] ?? others }
}
