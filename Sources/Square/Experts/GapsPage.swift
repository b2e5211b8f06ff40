import Organisation
import Web

/// What this is for: to see what is asked that nobody offers to help with, and to say "I can".
struct GapsPage {
    let gaps: [SubjectGap]
    /// A subject that the viewer just offered.
    let offered: String
    let canvas: Canvas

    var page: Page { Page(title: canvas("gaps.title"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("gaps.title"))</h1>\
        <p class="small">\(canvas("gaps.lead"))</p></div></header>\
        \(if: !offered.isEmpty, thanks)\(gaps.isEmpty ? nothing : list)\
        <p class="hint">\(canvas("gaps.about")) <a href="\(link: .whoKnows)">\(canvas("expert.how"))</a></p>
        """
    }

    private var thanks: HTML {
        """
        <div class="notice ok" role="status">\(canvas.icon(.check))<p>\(canvas("gaps.offered", offered)) \
        <a href="\(link: .settings)">\(canvas("gaps.change"))</a></p></div>
        """
    }

    private var nothing: HTML {
        "<div class=\"empty\">\(Ring(filled: 4).body)<h2>\(canvas("gaps.none"))</h2><p>\(canvas("gaps.none.text"))</p></div>"
    }

    private var list: HTML { "<ul class=\"gaps\">\(gaps.map(row))</ul>" }

    private func row(_ gap: SubjectGap) -> HTML {
        """
        <li><div><h2><a href="\(link: .topic(gap.subject))">#\(gap.subject)</a></h2>\
        <p class="meta"><span>\(canvas("home.conversations", count: gap.conversations))</span>\(canvas.time(gap.at))</p>\
        <p>\(canvas("gaps.latest")) <a href="\(link: .post(gap.latest))">\(gap.heading)</a></p></div>\
        <form method="post" action="\(link: .offers)"><input type="hidden" name="subject" value="\(gap.subject)">\
        <button class="button quiet small">\(canvas("gaps.offer"))<span class="sr">: \(gap.subject)</span></button></form></li>
        """
    }
}

extension Link {
    static let offers: Link = "/experts/offers"
}
