/// Why `Public/` can't be served. Found at start, so that it is never found by a visitor.
package enum AssetError: Error, CustomStringConvertible {
    case unreadable(folder: String)
    case unfitName(String)
    case missing(String, in: String)

    package var description: String {
        switch self {
        case .unreadable(let folder): "\(folder) can't be read"
        case .unfitName(let name): "\(name): a name here is letters, digits and . _ - only"
        case .missing(let path, let name): "\(name) names \(path), which doesn't exist"
        }
    }
}
