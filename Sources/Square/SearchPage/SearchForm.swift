import Organisation
import Web

/// One box, and what narrows it: plain fields of a form that asks, so they work by keyboard and without a script.
struct SearchForm {
    let filter: SearchFilter
    /// What there can be in this organisation.
    let kinds: [SearchFilter.What]
    let spaces: [(slug: String, name: String)]
    let canvas: Canvas

    var body: HTML {
        """
        <form class="search-form" role="search" action="\(link: .search)"><div class="toolbar"><div class="searchbox">\
        <label class="sr" for="q">\(canvas("search.field"))</label>\(canvas.icon(.search))\
        <input id="q" type="search" name="q" value="\(filter.text)"></div>\
        <button class="button">\(canvas("search.button"))</button></div>\
        <div class="filters">\
        \(select("what", "search.what", kinds.map { ($0.rawValue, canvas($0.key), $0 == filter.what) }))\
        \(select("in", "search.where", places))\
        \(select("when", "search.when", SearchFilter.Period.allCases.map { ($0.rawValue, canvas($0.key), $0 == filter.period) }))\
        \(select("order", "search.order", SearchFilter.Order.allCases.map { ($0.rawValue, canvas($0.key), $0 == filter.order) }))\
        <button class="button quiet">\(canvas("search.show"))</button></div></form>
        """
    }

    private var places: [(String, String, Bool)] {
        [("", canvas("search.where.everywhere"), filter.space.isEmpty)]
            + spaces.map { ($0.slug, $0.name, $0.slug == filter.space) }
    }

    private func select(_ name: String, _ label: String, _ options: [(String, String, Bool)]) -> HTML {
        let options: [HTML] = options.map { value, text, isChosen in
            "<option value=\"\(value)\"\(attribute: "selected", if: isChosen)>\(text)</option>"
        }
        return """
            <div class="field"><label for="\(name)">\(canvas(label))</label>\
            <select id="\(name)" name="\(name)">\(options)</select></div>
            """
    }
}
