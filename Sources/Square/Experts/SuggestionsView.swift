import Organisation
import Web

/// Colleagues who may know, each to be asked or not, in the order of the alphabet. Stands within a form: the chosen ones
/// are its values `ask`.
package struct SuggestionsView {
    let suggestions: [Suggestion]
    /// The handles that are ticked; all when nothing was chosen yet.
    let chosen: Set<String>?
    let canvas: Canvas

    package init(_ suggestions: [Suggestion], chosen: Set<String>? = nil, canvas: Canvas) {
        self.suggestions = suggestions
        self.chosen = chosen
        self.canvas = canvas
    }

    package var body: HTML {
        let how: HTML = "<a href=\"\(link: .whoKnows)\" target=\"_blank\">\(canvas("expert.how"))</a>"
        guard !suggestions.isEmpty else {
            return """
                <div class="suggested none"><h3>\(canvas("expert.title"))</h3><p>\(canvas("expert.none"))</p>\
                <p class="hint">\(how)</p></div>
                """
        }
        return """
            <fieldset class="suggested"><legend>\(canvas("expert.title"))</legend>\
            <p class="hint">\(canvas("expert.lead")) \(how)</p><ul>\(suggestions.map(row))</ul></fieldset>
            """
    }

    private func row(_ suggestion: Suggestion) -> HTML {
        let person = suggestion.person
        let work = [suggestion.job, suggestion.department].filter { !$0.isEmpty }.joined(separator: ", ")
        let isChosen = chosen?.contains(person.handle) ?? true
        return """
            <li><label class="choice"><input type="checkbox" name="ask" value="\(person.handle)"\
            \(attribute: "checked", if: isChosen) aria-describedby="why-\(person.handle)">\
            \(Face(person, size: .small).body)<span>\(person.name)\(if: !work.isEmpty, "<small>\(work)</small>")</span></label>\
            <ul class="why" id="why-\(person.handle)">\(suggestion.reasons.map(reason))</ul></li>
            """
    }

    private func reason(_ reason: Suggestion.Reason) -> HTML {
        switch reason {
        case .offers(let subjects):
            "<li>\(canvas.icon(.check)) <span>\(canvas("expert.offers", listed(subjects)))</span></li>"
        case .helped(let texts):
            line(.thanks, canvas("expert.helped", count: texts.count), texts)
        case .answered(let texts):
            line(.comment, canvas("expert.answered", count: texts.count), texts)
        case .wroteNote(let texts):
            line(.bookmark, canvas("expert.wroteNote", count: texts.count), texts)
        case .wrote(let texts):
            line(.write, canvas("expert.wrote", count: texts.count), texts)
        }
    }

    private func line(_ icon: Icon, _ words: String, _ texts: [Suggestion.Text]) -> HTML {
        let links: [HTML] = texts.map { text in
            """
            <a href="\(link: text.link)" target="_blank">\(text.heading)<span class="sr"> \(canvas("expert.newTab"))</span></a>
            """
        }
        return "<li>\(canvas.icon(icon)) <span>\(words) \(links.joined(separator: ", "))</span></li>"
    }

    // "rolstoelen en tilliften"
    private func listed(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return canvas("expert.list", words.dropLast().joined(separator: ", "), last)
    }
}

extension Link {
    package static let whoKnows: Link = "/help/who-knows"
    package static let subjectGaps: Link = "/experts/gaps"
}
