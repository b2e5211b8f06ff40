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
    /// The form as it was left.
    let form: Form
    let at: Instant

    static let kept: Duration = .seconds(30 * 86_400)
    static let mostBytes = 120_000
    /// What belongs to the form and not to the text.
    private static let notKept: Set<String> = ["token", "version", "looked", "ask", "suggested", PictureDraft.nudged]
    /// What the form fills in by itself: where it goes, what kind it is, until when.
    private static let notTyped: Set<String> = ["space", "type", "reply", "endsOn", PictureDraft.marker]

    /// The answer it goes on with; "" for one to the whole conversation.
    var reply: String { form["reply"] }

    static func kept(of form: Form) -> Form { Form(form.fields.filter { !notKept.contains($0.name) }) }

    static func isEmpty(_ form: Form) -> Bool {
        form.fields.allSatisfy { notTyped.contains($0.name) || $0.value.trimmed.isEmpty }
    }

    static func stored(_ form: Form) -> String {
        let pairs = form.fields.map { [$0.name, $0.value] }
        return (try? JSONEncoder().encode(pairs)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }

    static func read(_ stored: String) -> Form {
        let pairs = (try? JSONDecoder().decode([[String]].self, from: Data(stored.utf8))) ?? []
        return Form(pairs.filter { $0.count == 2 }.map { (name: $0[0], value: $0[1]) })
    }
}

extension Link {
    static func draft(_ kind: Draft.Kind, _ about: Int64) -> Link { Link("/drafts/\(kind.rawValue)/\(String(about))") }
}
