import Organisation

/// Tells the same form sent twice from another text in a page that was kept: both carry the page's token.
enum Submission {
    static func key(_ token: String, _ texts: String...) -> String {
        guard !token.isEmpty else { return "" }
        let digest = Token(text: texts.joined(separator: "\u{1}")).hash
        return token.prefix(32) + "." + digest.prefix(16)
    }
}
