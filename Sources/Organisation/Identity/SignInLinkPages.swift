import Web

/// The small pages on the way of a link by mail.
struct SignInLinkPages {
    let canvas: Canvas

    /// - Parameter kept: what was being written, to be sent from this page once the link let them in
    func sent(_ kept: KeptForm?) -> HTML {
        let below: HTML =
            if let kept {
                KeptPage(kept: kept, canvas: canvas).waiting
            } else {
                "<div class=\"actions\"><a class=\"button quiet\" href=\"\(link: .signIn)\">\(canvas("signIn.back"))</a></div>"
            }
        return """
            \(Ring(filled: 2).body)<h1>\(canvas("signIn.sent.title"))</h1><p>\(canvas("signIn.sent.text"))</p>\(below)
            """
    }

    /// A button, because programs that look through mail follow links but press nothing.
    func use(_ token: Token) -> HTML {
        """
        \(Ring(filled: 3).body)<h1>\(canvas("signIn.use.title"))</h1><p>\(canvas("signIn.use.text"))</p>\
        <form class="form" method="post" action="\(link: .signInLink(token))">\
        <div class="actions"><button class="button">\(canvas("signIn.use.submit"))</button></div></form>
        """
    }
}
