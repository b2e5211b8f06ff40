import Web

/// What this is for: to go on with the phone where one is signed in already.
struct HandOverPage {
    let canvas: Canvas

    private func page(_ content: HTML) -> Page {
        let main: HTML = """
            <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
            <li><a href="\(link: .devices)">\(canvas("settings.sessions"))</a></li>\
            <li aria-current="page">\(canvas("handOver.title"))</li></ol></nav>\
            <header class="head"><div><h1>\(canvas("handOver.title"))</h1>\
            <p class="small">\(canvas("handOver.lead"))</p></div></header>\(content)
            """
        return Page(title: canvas("handOver.title"), section: "settings", main: main)
    }

    var explanation: Page { page(start("handOver.start")) }

    private func start(_ key: String) -> HTML {
        """
        <section class="section"><ol class="steps"><li>\(canvas("handOver.step.button"))</li>\
        <li>\(canvas("handOver.step.scan"))</li><li>\(canvas("handOver.step.press"))</li></ol>\
        <form method="post" action="\(link: .handOvers)">\
        <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("handOver.private"))</span></p>\
        <div class="actions"><button class="button">\(canvas.icon(.phone)) \(canvas(key))</button></div></form></section>
        """
    }

    func code(_ handOver: HandOver, _ address: String, script: String) -> Page {
        page(
            """
            <section class="section hand-over card" data-waits="\(link: .handOver(handOver.id))">\
            \(QRCode(address)?.body(label: canvas("handOver.code")))\
            <div><p>\(canvas("handOver.scan"))</p><p class="small">\(canvas("handOver.length"))</p>\
            <div class="actions"><a class="button quiet" href="\(link: .handOver(handOver.id))">\
            \(canvas("handOver.look"))</a></div></div></section>\
            <script type="module" src="\(script)"></script>
            """)
    }

    func state(_ handOver: HandOver) -> Page {
        switch handOver.state(at: canvas.now) {
        case .used:
            let notice = SettingsNotice(kind: .ok, text: canvas("handOver.used", handOver.device.text(canvas.words)))
            return page(
                """
                \(notice.body(canvas))<section class="section"><p>\(canvas("handOver.used.text"))</p>\
                <div class="actions"><a class="button" href="\(link: .home)">\(canvas("problem.home"))</a>\
                <a class="button quiet" href="\(link: .devices)">\(canvas("handOver.sessions"))</a></div></section>
                """)
        case .waiting:
            let notice = SettingsNotice(kind: .warm, text: canvas("handOver.waiting"))
            return page("\(notice.body(canvas))\(start("handOver.again"))")
        case .over:
            let notice = SettingsNotice(kind: .warm, text: canvas("handOver.over"))
            return page("\(notice.body(canvas))\(start("handOver.again"))")
        }
    }

    /// On the phone. A button, because programs that look at codes follow links but press nothing.
    func question(_ owner: Member.Byline, _ token: Token) -> HTML {
        """
        \(Ring(filled: 3).body)<h1>\(canvas("handOver.use.title", owner.name))</h1><p>\(canvas("handOver.use.text"))</p>\
        <form class="form" method="post" action="\(link: .handOver(token))">\
        <div class="actions"><button class="button">\(canvas("handOver.use.submit"))</button></div></form>
        """
    }
}
