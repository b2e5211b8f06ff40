import Organisation
import Web

/// What this is for: to let in who waits at the door.
struct ArrivalsPage {
    let arrivals: [Arrival]
    let done: String?
    let canvas: Canvas

    var page: Page { Page(title: canvas("arrivals.title"), section: "settings", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
        <li><a href="\(link: .posters)">\(canvas("posters.title"))</a></li>\
        <li aria-current="page">\(canvas("arrivals.title"))</li></ol></nav>\
        <header class="head"><div><h1>\(canvas("arrivals.title"))</h1>\
        <p class="small">\(canvas("arrivals.lead"))</p></div></header>\
        \(done.map { SettingsNotice(kind: .ok, text: canvas("arrivals.done.\($0)")).body(canvas) })\
        \(if: arrivals.isEmpty, empty)\(if: !arrivals.isEmpty, list)
        """
    }

    private var empty: HTML {
        "<div class=\"empty\">\(Ring().body)<h2>\(canvas("arrivals.none"))</h2><p>\(canvas("arrivals.none.text"))</p></div>"
    }

    private var list: HTML {
        """
        <section class="section"><p>\(canvas("arrivals.know"))</p>\(arrivals.map(row))\
        <p class="small">\(canvas("arrivals.mail"))</p></section>
        """
    }

    private func row(_ arrival: Arrival) -> HTML {
        let bits: [HTML] = [arrival.department, arrival.mail].compactMap { $0 }.map { "<span>\($0)</span>" }
        let note: HTML? = arrival.note.isEmpty ? nil : "<p>\(arrival.note)</p>"
        let base = Link.arrival(arrival.id)
        return """
            <article class="row"><span class="face" aria-hidden="true">\(canvas.icon(.person))</span><div>\
            <h2 class="row-title">\(arrival.name)</h2>\(note)<p class="meta">\(bits)\(canvas.time(arrival.at))</p></div>\
            <div class="actions"><form method="post" action="\(link: base)/acceptance">\
            <button class="button small">\(canvas("space.letIn"))<span class="sr"> \(arrival.name)</span></button></form>\
            <form method="post" action="\(link: base)/refusal"><button class="button small quiet">\
            \(canvas("space.refuse"))<span class="sr"> \(arrival.name)</span></button></form></div></article>
            """
    }
}

/// What who came by a poster sees until they are in.
struct WaitingRoomPage {
    let canvas: Canvas

    var type: HTML {
        let code = Field(
            "code", label: canvas("join.code"), hint: canvas("join.code.hint"), isRequired: true, autocomplete: "off")
        return """
            \(Ring(filled: 1).body)<h1>\(canvas("join.title"))</h1><p class="small">\(canvas("join.lead"))</p>\
            <form class="form" method="post" action="\(link: .codeDoor)">\(code.body(canvas))\
            <div class="actions"><button class="button">\(canvas("join.submit"))</button></div></form>
            """
    }

    func waiting(_ standing: ArrivalStore.Standing, script: String) -> HTML {
        """
        \(Ring(filled: 2).body)<h1>\(canvas("waiting.hello", standing.name))</h1>\
        <p role="status">\(canvas("waiting.text", standing.department))</p>\
        <p class="small">\(canvas("waiting.device"))</p>\
        <div class="actions" data-waits="\(link: .waitingRoom)"><a class="button" href="\(link: .waitingRoom)">\
        \(canvas("waiting.look"))</a></div><script type="module" src="\(script)"></script>
        """
    }

    func welcome(_ standing: ArrivalStore.Standing) -> HTML {
        """
        \(Ring().body)<h1>\(canvas("waiting.welcome", standing.name))</h1><p>\(canvas("waiting.welcome.text"))</p>\
        <form method="post" action="\(link: .waitingRoom)"><div class="actions">\
        <button class="button">\(canvas("waiting.enter"))</button></div></form>
        """
    }
}
