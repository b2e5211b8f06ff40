/// Why an import can't be done at all.
package enum ImportProblem: Error, CustomStringConvertible, Equatable {
    case unreadable(String)
    case tooLarge(String)
    case unknownHost(String)
    case unknownAuthor(String)
    case unclearChoice(String, [ImportedCategory])
    case unknownCategory(String, [ImportedCategory])
    case choiceTwice(String)
    case choiceOfPipe

    /// Whether another command would do.
    package var isAboutCommand: Bool {
        switch self {
        case .unreadable, .tooLarge, .unknownHost, .unknownAuthor: false
        case .unclearChoice, .unknownCategory, .choiceTwice, .choiceOfPipe: true
        }
    }

    package var description: String {
        switch self {
        case .unreadable(let path): "The file \(path) can't be read."
        case .tooLarge(let path): "The file \(path) is larger than a list of colleagues can be."
        case .unknownHost(let handle): "Nobody who can sign in has the handle \(handle)."
        case .unknownAuthor(let key): "The author of \(key) got lost."
        case .unclearChoice(let choice, let categories):
            Self.with(
                categories,
                """
                "--accepted \(choice)" is not clear. Write CATEGORY=help, CATEGORY=note or CATEGORY=keep; for all other \
                categories *=help, *=note or *=keep.
                """)
        case .unknownCategory(let key, let categories):
            Self.with(categories, "The file has no category \(key). Nothing was imported.")
        case .choiceTwice(let key): "--accepted is given twice for \(key). Give it once."
        case .choiceOfPipe:
            """
            What comes in by a pipe is read only once, so its categories can't be looked up first. Put it in a file, or \
            choose for all of them with --accepted '*=help', '*=note' or '*=keep'.
            """
        }
    }

    private static func with(_ categories: [ImportedCategory], _ text: String) -> String {
        categories.isEmpty ? text : text + "\n" + ImportedCategory.text(categories)
    }
}
