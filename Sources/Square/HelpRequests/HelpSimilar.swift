import Database
import Organisation
import Web

/// Questions and notes that look like the one being written, as far as the viewer may read them.
enum HelpSimilar {
    static let most = 5
    /// What fits this much less than the best only shares a word.
    private static let leastShare = 0.4

    static func list(title: String, body: String, site: Site, visit: Visit) throws -> [FoundItem] {
        var items: [Int64: FoundItem] = [:]
        let hits = try site.search.rank(
            SearchQuestion(title: title, body: body), kinds: [.help, .note, .post],
            visibleTo: Spaces.reach(of: visit.viewer), limit: most, at: visit.now, in: visit.db
        ) { hits, db in
            items = try Found.list(hits, site: site, visibleTo: visit.viewer, in: db)
            return items.mapValues { ($0.title, $0.body) }
        }
        let least = leastShare * (hits.first?.score ?? 0)
        return hits.filter { $0.score >= least }.compactMap { items[$0.hit.id] }
    }
}

extension HelpCheckPage {
    static func load(
        _ form: Form, _ draft: HelpDraft, problem: Problem?, site: Site, visit: Visit
    ) throws -> HelpCheckPage {
        let space = try HelpRequests.place(draft.space, for: visit.viewer, in: visit.db)
        let type = try HelpTypes.findOffered(draft.type, in: visit.db)
        let found = draft.clientData(type, year: visit.organisation.fieldTime.year(visit.now))
        // Whether what was found is harmless is asked on this page, so it is no mistake yet.
        var looked = draft
        looked.hasLooked = true
        let asked = try looked.checked(type, visit)
        let suggested = try Experts(site: site).suggest(
            title: asked.title, body: Post.Detail.joined(to: asked.body, asked.details), by: visit.viewer, in: space,
            at: visit.now, in: visit.db)
        // Who unticked somebody doesn't get them back.
        let chosen = form.has("suggested") ? Set(form.all("ask")) : nil
        return HelpCheckPage(
            form: form, draft: draft, asked: asked, type: type, space: space,
            similar: try HelpSimilar.list(title: asked.title, body: asked.body, site: site, visit: visit),
            suggestions: SuggestionsView(suggested, chosen: chosen, canvas: visit.canvas).body, found: found,
            problem: problem,
            pictures: try draft.pictures.map {
                try Pictures.shown($0, for: nil, visibleTo: visit.viewer, in: visit.db)
            } ?? [], canvas: visit.canvas)
    }
}
