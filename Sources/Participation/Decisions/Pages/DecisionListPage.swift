import Database
import Organisation
import Web

/// What this is for: to see what is being decided and what was, and to take part.
struct DecisionListPage {
    static let pageSize = 40

    let decisions: [Decision]
    let next: Decision.ID?
    let viewer: Viewer
    let canvas: Canvas

    static func load(before cursor: Decision.ID?, visit: Visit) throws -> DecisionListPage {
        let found = try DecisionStore.list(
            visibleTo: visit.viewer, before: cursor, limit: pageSize + 1, in: visit.db)
        let shown = Array(found.prefix(pageSize))
        return DecisionListPage(
            decisions: shown, next: found.count > shown.count ? shown.last?.id : nil, viewer: visit.viewer,
            canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("nav.decisions"), section: "decisions", main: main) }

    private var main: HTML {
        let open = decisions.filter { $0.isOpen(at: canvas.now) || $0.state == .planned }
        let over = decisions.filter { !($0.isOpen(at: canvas.now) || $0.state == .planned) }
        return """
            <header class="head"><div><h1>\(canvas("nav.decisions"))</h1><p class="small">\(canvas("decision.list.purpose"))</p></div>\
            \(if: !viewer.isGuest, "<a class=\"button\" href=\"\(link: .newDecision)\">\(canvas.icon(.plus)) \(canvas("decision.new"))</a>")</header>\
            \(if: decisions.isEmpty, empty)\(section("decision.list.open", open))\(section("decision.list.closed", over))\(pager)
            """
    }

    private func section(_ key: String, _ decisions: [Decision]) -> HTML {
        guard !decisions.isEmpty else { return .empty }
        let rows: [HTML] = decisions.map { DecisionRow(decision: $0, canvas: canvas).body }
        return "<section class=\"section\"><h2>\(canvas(key))</h2>\(rows)</section>"
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("decision.list.empty"))</h2>\
        <p>\(canvas("decision.list.emptyText"))</p></div>
        """
    }

    private var pager: HTML {
        guard let next else { return .empty }
        return """
            <nav class="pager" aria-label="\(canvas("pager.label"))"><a class="button quiet" rel="next" \
            href="\(link: .decisions.appending(query: "before", next.description))">\(canvas("pager.more")) \
            \(canvas.icon(.arrowRight))</a></nav>
            """
    }
}

/// A decision in a list.
struct DecisionRow {
    let decision: Decision
    let canvas: Canvas

    var body: HTML {
        """
        <article class="row plain"><div><h3><a href="\(link: .decision(decision.id))">\(decision.question)</a></h3>\
        <p class="meta"><span class="chip\(if: isWaiting, " warm")">\(state)</span>\
        <span>\(canvas(decision.method.nameKey))</span><span>\(DecisionWords(decision, canvas).audience)</span>\(when)</p></div></article>
        """
    }

    private var isWaiting: Bool { decision.canVote(at: canvas.now) && !decision.standing.hasVoted }

    private var state: String {
        if isWaiting { return canvas("decision.state.waiting") }
        if decision.isOpen(at: canvas.now) {
            return canvas(decision.standing.hasVoted ? "decision.state.voted" : "decision.state.open")
        }
        return canvas(
            decision.state == .planned
                ? "decision.state.planned"
                : decision.state == .stopped ? "decision.state.stopped" : "decision.state.closed")
    }

    private var when: HTML {
        switch decision.state {
        case .planned: "<span>\(canvas("decision.opensAt")) \(canvas.time(decision.opensAt))</span>"
        case .open where decision.isOpen(at: canvas.now):
            "<span>\(canvas("decision.until", DecisionWords(decision, canvas).moment(decision.closesAt)))</span>"
        default: canvas.time(decision.closedAt ?? decision.closesAt)
        }
    }
}

/// What is said of a decision in more than one place.
struct DecisionWords {
    let decision: Decision
    let canvas: Canvas

    init(_ decision: Decision, _ canvas: Canvas) {
        self.decision = decision
        self.canvas = canvas
    }

    var audience: String {
        switch decision.audience {
        case .everyone: canvas("decision.audience.everyone")
        case .department, .space: decision.audienceName
        }
    }

    /// A moment that may still come: its day, and the year only where it isn't this one.
    func moment(_ instant: Instant) -> String { canvas.words.moment(instant, now: canvas.now) }

    /// Said at the button: who sees this vote and who could trace it. Computed from how it is stored.
    var secrecy: String {
        if decision.method == .consent, decision.hidesResults { return canvas("decision.secrecy.consent", audience) }
        return switch (decision.secrecy, decision.hidesResults) {
        case (.names, true): canvas("decision.secrecy.names.hidden", audience)
        case (.names, false): canvas("decision.secrecy.names.shown", audience)
        case (.anonymous, _): canvas("decision.secrecy.anonymous")
        }
    }
}
