import Organisation
import Web

/// The sections about suggestions on the pages of settings.
struct ExpertSettingsView {
    let canvas: Canvas

    /// On a person's own settings.
    func own(isOptedOut: Bool) -> HTML {
        """
        <section class="section" id="suggested"><h2>\(canvas("expert.own"))</h2><p>\(canvas("expert.own.about")) \
        <a href="\(link: .whoKnows)">\(canvas("expert.how"))</a></p>\
        <form class="form" method="post" action="\(link: .ownSuggestions)"><label class="choice">\
        <input type="checkbox" name="out" value="1"\(attribute: "checked", if: isOptedOut)>\
        <span>\(canvas("expert.own.out"))</span></label>\
        <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form></section>
        """
    }

    /// On the organisation's, for administrators.
    func organisation(weeklyCap: Int) -> HTML {
        let choices = ExpertSettings.caps.map { (String($0), canvas("expert.cap.times", count: $0)) }
        let field = Field(
            "weeklyCap", label: canvas("expert.cap"), value: String(weeklyCap), control: .select(choices),
            hint: canvas("expert.cap.hint"))
        return """
            <section class="section" id="suggestions"><h2>\(canvas("expert.cap.title"))</h2>\
            <form class="form" method="post" action="\(link: .suggestionSettings)">\(field.body(canvas))\
            <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form></section>
            """
    }
}

extension Link {
    static let ownSuggestions: Link = "/settings/suggestions"
    static let suggestionSettings: Link = "/settings/organisation/suggestions"
}
