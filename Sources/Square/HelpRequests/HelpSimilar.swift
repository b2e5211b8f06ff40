import Database
import Organisation
import Web

/// Questions and notes that look like the one being written, as far as the viewer may read them.
enum HelpSimilar {
    static let most = 5

    static func list(title: String, body: String, site: Site, visit: Visit) throws -> [FoundItem] {
        []
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
        return HelpCheckPage(
            form: form, draft: draft, asked: asked, type: type, space: space,
            similar: try HelpSimilar.list(title: asked.title, body: asked.body, site: site, visit: visit),
            suggestions: "", found: found, problem: problem, canvas: visit.canvas)
    }
}
