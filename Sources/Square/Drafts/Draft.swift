import Database
import Foundation
import Organisation
import Web

/// What somebody began to write and hasn't sent: theirs alone, on every device, for thirty days.
struct Draft: Sendable {
    enum Kind: String, Sendable, SQLValue, CaseIterable {
        /// A conversation to begin in a group, an answer in a conversation, a help request of a type.
        case post, comment, help
    }

    let kind: Kind
    /// The group, the conversation or the type of help.
    let about: Int64
    /// By the name of the field.
    let fields: [String: String]
    let at: Instant

    static let kept: Duration = .seconds(30 * 86_400)
    static let mostBytes = 120_000
    /// What belongs to the form and not to the text.
    static let notKept: Set<String> = ["token", "version", "looked", "ask", "suggested"]

    var body: String { fields["body"] ?? "" }

    static func fields(of form: Form) -> [String: String] {
        let typed = form.fields.filter { !notKept.contains($0.name) }.map { ($0.name, $0.value) }
        return Dictionary(typed, uniquingKeysWith: { first, _ in first })
    }

    /// Nothing was typed: where it goes and what kind it is are no text.
    static func isEmpty(_ fields: [String: String]) -> Bool {
        fields.allSatisfy { ["space", "type", "reply"].contains($0.key) || $0.value.trimmed.isEmpty }
    }

    static func stored(_ fields: [String: String]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    static func read(_ stored: String) -> [String: String] {
        (try? JSONDecoder().decode([String: String].self, from: Data(stored.utf8))) ?? [:]
    }
}

extension Link {
    static func draft(_ kind: Draft.Kind, _ about: Int64) -> Link { Link("/drafts/\(kind.rawValue)/\(String(about))") }
}
