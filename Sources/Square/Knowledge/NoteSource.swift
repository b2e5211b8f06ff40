import Web

/// Where a note has it from: a conversation here, a page elsewhere, or words such as the title of a book.
package enum NoteSource: Sendable, Hashable {
    case post(Post.ID)
    case comment(Comment.ID)
    case web(label: String, address: String)
    case words(String)

    var isHere: Bool {
        switch self {
        case .post, .comment: true
        case .web, .words: false
        }
    }

    /// As it is kept and as it stands in the form: one line.
    var line: String {
        switch self {
        case .post(let id): Link.post(id).href
        case .comment(let id): Link.comment(id).href
        case .web(let label, let address): label.isEmpty ? address : "\(label) \(address)"
        case .words(let words): words
        }
    }

    /// - Parameter site: the address of this site, for a conversation that was pasted with it
    init?(line: String, site: String = "") {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let last = words.last else { return nil }
        let label = words.dropLast().joined(separator: " ")
        if let here = Self.here(last, site: site) {
            self = here
        } else if let address = Self.address(last) {
            self = .web(label: label, address: address)
        } else {
            self = .words(words.joined(separator: " "))
        }
    }

    /// An address of a kind that is not followed, such as `ftp://`.
    var hasStrangeAddress: Bool {
        guard case .words(let words) = self else { return false }
        return words.split(separator: " ").contains { $0.contains("://") && Self.address(String($0)) == nil }
    }

    private static func address(_ word: String) -> String? {
        let spelled = word.hasPrefix("www.") ? "https://" + word : word
        guard spelled.hasPrefix("https://") || spelled.hasPrefix("http://"), Link(external: spelled) != nil else {
            return nil
        }
        return spelled
    }

    // "/posts/12", "/comments/13", "https://plein.example.org/posts/12?at=13#c-13"
    private static func here(_ word: String, site: String) -> NoteSource? {
        let path = !site.isEmpty && word.hasPrefix(site + "/") ? String(word.dropFirst(site.count)) : word
        let halves = path.split(separator: "#", maxSplits: 1)
        guard let address = halves.first?.split(separator: "?").first, address.hasPrefix("/") else { return nil }
        let parts = address.split(separator: "/")
        guard parts.count == 2 else { return nil }
        if halves.count == 2, halves[1].hasPrefix("c-"), let id = Comment.ID(String(halves[1].dropFirst(2))) {
            return .comment(id)
        }
        switch parts[0] {
        case "posts": return Post.ID(String(parts[1])).map(NoteSource.post)
        case "comments": return Comment.ID(String(parts[1])).map(NoteSource.comment)
        default: return nil
        }
    }
}

extension [NoteSource] {
    init(lines: String, site: String = "") {
        var seen: Set<NoteSource> = []
        self = lines.split(whereSeparator: \.isNewline).compactMap { NoteSource(line: String($0), site: site) }
            .filter { seen.insert($0).inserted }
    }

    /// Without the conversations that are not among those its reader may see.
    func shown(_ cited: [NoteSource: CitedText]) -> [NoteSource] { filter { !$0.isHere || cited[$0] != nil } }

    var lines: String { map(\.line).joined(separator: "\n") }
}
