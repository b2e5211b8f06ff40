import Web

/// A page for who is not signed in: signing in, setting up, an error. It needs no database.
package struct Door {
    let title: String
    let main: HTML
    let words: Words
    let assets: Assets
    /// This page's own address, for the same page in another language; nil where it can't be asked for again.
    let address: Link?

    package init(title: String, main: HTML, words: Words, assets: Assets, address: Link? = nil) {
        self.title = title
        self.main = main
        self.words = words
        self.assets = assets
        self.address = address
    }

    package var body: HTML {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)"><head>\(Head(title: title, assets: assets).body)</head>\
        <body class="outside"><a class="skip" href="#main">\(words("frame.skip"))</a>\
        <main id="main" class="door card" tabindex="-1">\(main)</main>\
        \(address.map(languages))</body></html>
        """
    }

    private func languages(_ address: Link) -> HTML {
        let others: [HTML] = Language.allCases.filter { $0 != words.language }.map { language in
            let link = address.appending(query: "lang", language.rawValue)
            let code = language.rawValue
            return "<a href=\"\(link: link)\" lang=\"\(code)\" hreflang=\"\(code)\">\(language.ownName)</a>"
        }
        return "<footer class=\"foot-outside\">\(others)</footer>"
    }
}
