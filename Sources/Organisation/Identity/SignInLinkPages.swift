import Web

/// The small pages on the way of a link by mail.
struct SignInLinkPages {
    let canvas: Canvas

    var sent: HTML {
        """
        \(Ring(filled: 2).body)<h1>\(canvas("signIn.sent.title"))</h1><p>\(canvas("signIn.sent.text"))</p>\
        <div class="actions"><a class="button quiet" href="\(link: .signIn)">\(canvas("signIn.back"))</a></div>
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
