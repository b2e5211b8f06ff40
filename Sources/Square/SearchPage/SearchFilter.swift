import Database
import Organisation
import Web

/// What somebody looks for and where, as it stands in the address.
struct SearchFilter {
    enum What: String, CaseIterable {
        case everything = "", conversations, help, notes, people

        /// The kinds of document; all for everything, none for people.
        var kinds: [SearchKind] {
            switch self {
            case .everything, .people: []
            case .conversations: [.post, .comment]
            case .help: ["help"]
            case .notes: ["note"]
            }
        }

        var key: String { self == .everything ? "search.what.everything" : "search.what.\(rawValue)" }
    }

    enum Period: String, CaseIterable {
        case ever = "", year, month

        var days: Int64? {
            switch self {
            case .ever: nil
            case .year: 365
            case .month: 31
            }
        }

        var key: String { self == .ever ? "search.when.ever" : "search.when.\(rawValue)" }
    }

    enum Order: String, CaseIterable {
        case best = "", newest

        var key: String { self == .best ? "search.order.best" : "search.order.newest" }
    }

    /// As typed, however long.
    var text = ""
    var what = What.everything
    var space = ""
    var period = Period.ever
    var order = Order.best
    /// Only as typed: without corrections and compounds.
    var isExact = false
    /// Of the best: the pages count from 0.
    var page = 0
    /// Of the newest.
    var cursor: SearchCursor?

    init(_ form: Form) {
        text = form["q"]
        what = What(rawValue: form["what"]) ?? .everything
        space = form["in"]
        period = Period(rawValue: form["when"]) ?? .ever
        order = Order(rawValue: form["order"]) ?? .best
        isExact = form["exact"] == "1"
        page = min(max(0, (Int(form["page"]) ?? 1) - 1), SearchPage.mostRanked / SearchPage.pageSize - 1)
        cursor = SearchCursor(form["after"])
    }

    func since(_ now: Instant) -> Instant? { period.days.map { now - .seconds($0 * 86_400) } }

    /// The same search from its beginning, with something changed.
    func link(_ text: String, _ change: (inout SearchFilter) -> Void = { _ in }) -> Link {
        var filter = self
        (filter.page, filter.cursor) = (0, nil)
        change(&filter)
        let given = { (text: String) in text.isEmpty ? nil : text }
        return Link.search.appending(query: "q", text).appending(query: "what", given(filter.what.rawValue))
            .appending(query: "in", given(filter.space)).appending(query: "when", given(filter.period.rawValue))
            .appending(query: "order", given(filter.order.rawValue))
            .appending(query: "exact", filter.isExact ? "1" : nil)
            .appending(query: "page", filter.page > 0 ? String(filter.page + 1) : nil)
            .appending(query: "after", filter.cursor?.description)
    }
}
