import CMarkdown

/// A span being written.
struct MarkdownSpan {
    let kind: MD_SPANTYPE
    /// Nothing when the span shows only its content.
    let end: String
    /// In the output: where its own markup begins, and where that ends.
    let start: Int
    let contentStart: Int
    /// Of a link or picture.
    var address: String?
    var link: MarkdownLink?
}
