import Database
import Organisation

/// Turns a topic of Discourse into a conversation of ours.
struct DiscourseConversation: Sendable {
    /// In the organisation's language: the few words that Discourse leaves to its interface.
    let words: Words
    /// The address of the forum, for links within it.
    let forum: String?
    let now: Instant

    /// nil when nothing in it is for everyone.
    func conversation(_ topic: DiscourseTopic) -> ImportedConversation? {
        guard topic.isForEveryone else { return nil }
        let posts = topic.shown
        guard !posts.isEmpty else { return nil }
        let keys = Dictionary(posts.map { ($0.number, String($0.id)) }) { first, _ in first }
        return ImportedConversation(
            key: String(topic.id), category: topic.category,
            title: Self.line(topic.title),
            contributions: posts.map { post in
                ImportedContribution(
                    key: String(post.id),
                    author: ImportedAuthor(handle: Self.line(post.username), name: Self.line(post.name)),
                    body: body(of: post, in: topic), at: min(post.at, now),
                    replyTo: post.replyTo.flatMap { keys[$0] }, isAccepted: post.isAccepted)
            })
    }

    private func body(of post: DiscoursePost, in topic: DiscourseTopic) -> String {
        let text = MarkdownText.write(DiscourseReader.blocks(in: post.html, host: forum))
        guard text.isEmpty, post.kind == .action else { return text }
        let isClosing = post.action.hasPrefix("closed.enabled") || (post.action.isEmpty && topic.isClosed)
        return words(isClosing ? "import.closed" : "import.action")
    }

    /// One line without NUL, which PostgreSQL can't keep.
    private static func line(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
    }
}
