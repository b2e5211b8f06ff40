import Database

/// A conversation of another system, ready to be added. Keys are what that system calls things.
struct ImportedConversation: Sendable {
    let key: String
    /// What the other system keeps it under, which becomes a group.
    let category: String
    let title: String
    /// In the order they are read; the first opens the conversation.
    var contributions: [ImportedContribution]
}

struct ImportedContribution: Sendable {
    let key: String
    let author: ImportedAuthor
    let body: String
    let at: Instant
    /// The key of the contribution it answers.
    let replyTo: String?
    let isAccepted: Bool
}

struct ImportedAuthor: Sendable, Hashable {
    let handle: String
    let name: String

    /// Systems see `Ada` and `ada` as one.
    var key: String { handle.lowercased() }
}
