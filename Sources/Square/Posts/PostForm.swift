import Database
import Foundation
import Organisation

extension Post {
    /// What the post is. A help request carries how it stands with it, so that a stream need not look that up.
    package enum Form: String, Sendable, SQLValue {
        case talk
        /// It stands in the lane of announcements, not in the streams.
        case announced
        case asked, helped, ended

        var searchKind: SearchKind { self == .talk || self == .announced ? .post : .help }
    }

    /// A field of a form as it was filled in. The label is kept with it: the type that asked for it may change or go.
    package struct Detail: Codable, Sendable, Equatable {
        package let key: String
        package let label: String
        package let value: String
        /// As the form holds it, where that isn't how it reads: a day, a choice.
        package let typed: String?

        package init(key: String, label: String, value: String, typed: String? = nil) {
            self.key = key
            self.label = label
            self.value = value
            self.typed = typed
        }
    }

    /// The text with what was filled in below it: what is searched, and what an earlier version is kept as.
    var wholeText: String { Detail.joined(to: body, details) }
}

extension Post.Detail {
    static func joined(to body: String, _ details: [Self]) -> String {
        details.isEmpty ? body : body + "\n\n" + details.map(\.line).joined(separator: "\n")
    }

    // A question needs no colon after it.
    private var line: String { "\(label)\(label.hasSuffix("?") ? "" : ":") \(value)" }

    /// As it is stored; no details are an empty text.
    static func stored(_ details: [Self]) -> String {
        guard !details.isEmpty, let data = try? JSONEncoder().encode(details) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    static func read(_ stored: String) -> [Self] {
        stored.isEmpty ? [] : (try? JSONDecoder().decode([Self].self, from: Data(stored.utf8))) ?? []
    }
}

extension SearchKind {
    package static let help: SearchKind = "help"
}
