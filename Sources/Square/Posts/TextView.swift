import Organisation
import Web

/// A contribution's Markdown with its mentions and topics as links.
struct TextView {
    let text: String
    /// By folded handle, those mentioned anywhere in the conversation.
    let mentioned: [String: Member.Byline]

    var body: HTML {
        let people = mentioned
        let html = Markdown.render(
            text,
            mentions: { handle in people[FoldedKey.fold(handle)].map { (name: $0.name, link: .person($0.handle)) } },
            topics: { .topic($0) })
        return "<div class=\"text\">\(html)</div>"
    }
}
