/// Why an import can't be done at all.
package enum ImportProblem: Error, CustomStringConvertible, Equatable {
    case unreadable(String)
    case unknownHost(String)
    case unknownAuthor(String)

    package var description: String {
        switch self {
        case .unreadable(let path): "The file \(path) can't be read."
        case .unknownHost(let handle): "Nobody who can sign in has the handle \(handle)."
        case .unknownAuthor(let key): "The author of \(key) got lost."
        }
    }
}
