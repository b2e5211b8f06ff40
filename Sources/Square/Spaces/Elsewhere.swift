import Database
import Organisation
import Web

/// Where a group talks when it isn't here: a closed group on another service, chosen by the people themselves. Here stay
/// its people, its rules, how to come in, and what is done with what was said.
package struct Elsewhere: Sendable, Equatable {
    /// A web address; empty when the group talks here.
    package var address: String
    /// Markdown: what people agreed about behaviour there.
    package var rules: String
    /// Markdown: how to come in, with one's own profile or one made for the purpose.
    package var manual: String

    package static let here = Elsewhere(address: "", rules: "", manual: "")
    package static let addressLimit = 500
    package static let textLimit = 4000

    package init(address: String, rules: String, manual: String) {
        self.address = address
        self.rules = rules
        self.manual = manual
    }

    var isHere: Bool { address.isEmpty }

    /// "linkedin.com" of "https://www.linkedin.com/groups/1".
    static func place(of address: String) -> String {
        let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        let host = rest.split(separator: "@").last.map(String.init) ?? ""
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Adds what has to be mended; a link must be one that a browser opens on the web.
    func check(_ problems: inout [String: Problem.Reason]) {
        if !address.isEmpty, !isWebAddress { problems["elsewhere"] = "space.elsewhere.invalid" }
        if address.count > Self.addressLimit {
            problems["elsewhere"] = .init("form.too_long", String(Self.addressLimit))
        }
        for (field, text) in [("elsewhereRules", rules), ("elsewhereManual", manual)] where text.count > Self.textLimit
        {
            problems[field] = .init("form.too_long", String(Self.textLimit))
        }
    }

    private var isWebAddress: Bool {
        (address.hasPrefix("https://") || address.hasPrefix("http://")) && Link(external: address) != nil
            && Self.place(of: address).contains(".")
    }
}

/// The card on a group's page that shows the way to where it talks.
struct ElsewhereView {
    let elsewhere: Elsewhere
    let canvas: Canvas

    var body: HTML {
        let place = Elsewhere.place(of: elsewhere.address)
        let button: HTML? = Link(external: elsewhere.address).map { link in
            """
            <div class="actions"><a class="button" href="\(link: link)" rel="noopener noreferrer">\(canvas.icon(.external)) \
            \(canvas("space.elsewhere.go", place))</a></div>
            """
        }
        return """
            <section class="card"><h2>\(canvas("space.elsewhere.title", place))</h2><p>\(canvas("space.elsewhere.text"))</p>\
            \(button)\(fold("space.elsewhere.manual", elsewhere.manual))\(fold("space.elsewhere.rules", elsewhere.rules))</section>
            """
    }

    private func fold(_ key: String, _ text: String) -> HTML {
        guard !text.isEmpty else { return .empty }
        return """
            <details class="fold"><summary><h3>\(canvas(key))</h3></summary><div class="text">\(Markdown.render(text))</div></details>
            """
    }
}

/// The part of a group's form about where it talks.
struct ElsewhereFields {
    let elsewhere: Elsewhere
    let problems: [String: Problem.Reason]
    let canvas: Canvas

    var body: HTML {
        let isWrong = problems.keys.contains { $0.hasPrefix("elsewhere") }
        return """
            <details class="fold"\(attribute: "open", if: isWrong || !elsewhere.isHere)><summary>\
            <h3>\(canvas("space.elsewhere.field"))</h3></summary><div class="form">\
            \(field("elsewhere", elsewhere.address, .text, Elsewhere.addressLimit))\
            \(field("elsewhereManual", elsewhere.manual, .area(rows: 4), Elsewhere.textLimit))\
            \(field("elsewhereRules", elsewhere.rules, .area(rows: 4), Elsewhere.textLimit))</div></details>
            """
    }

    private func field(_ name: String, _ value: String, _ control: Field.Control, _ limit: Int) -> HTML {
        Field(
            name, label: canvas("space.field.\(name)"), value: value, control: control,
            hint: canvas("space.field.\(name).hint"), error: problems[name].map { canvas($0) }, limit: limit,
            isOptional: true
        ).body(canvas)
    }
}
