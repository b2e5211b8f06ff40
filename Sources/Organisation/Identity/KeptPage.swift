import Web

/// "You are back in. This is what you wrote."
struct KeptPage {
    let kept: KeptForm
    let canvas: Canvas

    var body: HTML {
        """
        \(Ring(filled: 2).body)<h1>\(canvas("kept.title"))</h1><p class="small">\(canvas("kept.lead"))</p>\
        \(form(leave: "<a class=\"button quiet\" href=\"\(link: Link.home)\">\(canvas("kept.leave"))</a>"))
        """
    }

    /// For the page that stays open while somebody comes in by a link in their mail.
    var waiting: HTML { "<p>\(canvas("kept.waiting"))</p>\(form(leave: ""))" }

    /// For the page that says it could not be kept now.
    var again: HTML { "<p>\(canvas("kept.again"))</p>\(form(leave: ""))" }

    private func form(leave: HTML) -> HTML {
        """
        <div class="text">\(kept.prose.map(paragraphs))</div>\
        <form class="form" method="post" action="\(link: kept.path)">\(kept.inputs)\
        <div class="actions"><button class="button">\(canvas("kept.send"))</button>\(leave)</div></form>
        """
    }

    private func paragraphs(_ text: String) -> HTML {
        let lines: [HTML] = text.split(separator: "\n").map { "<p>\(String($0))</p>" }
        return "<blockquote>\(lines)</blockquote>"
    }
}
