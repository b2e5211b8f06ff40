import Database
import Organisation
import Web

/// Sorting what people wrote, by hand, after the survey closed. Everybody reads the result.
struct SurveyThemes {
    let site: Site

    func add(_ title: String, to question: SurveyQuestion.ID, of id: Survey.ID, by actor: Viewer) async throws {
        let title = title.trimmed
        guard !title.isEmpty else { throw Problem.invalid(["title": "form.empty"]) }
        guard title.count <= SurveyTheme.titleLimit else {
            throw Problem.invalid(["title": .init("form.too_long", String(SurveyTheme.titleLimit))])
        }
        try await site.database.write { db in
            let results = try readable(id, by: actor, in: db)
            guard let asked = results.questions.first(where: { $0.id == question }), results.showsTexts(asked) else {
                throw Problem.notFound
            }
            guard results.themes.count < SurveyTheme.most else {
                throw Problem.invalid(["title": .init("survey.themes.many", String(SurveyTheme.most))])
            }
            try SurveyThemeStore.insert(
                SurveyTheme(id: site.ids.next(), questionID: question, title: title), of: id, in: db)
        }
    }

    func remove(_ theme: SurveyTheme.ID, of id: Survey.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard try readable(id, by: actor, in: db).themes.contains(where: { $0.id == theme }) else {
                throw Problem.notFound
            }
            try SurveyThemeStore.delete(theme, of: id, in: db)
        }
    }

    /// What becomes of a text: a theme of its question, none, or a reason not to show it.
    struct Place: Sendable {
        let text: String
        let theme: SurveyTheme.ID?
        let withheld: SurveyText.Withheld?
    }

    func sort(_ places: [Place], of id: Survey.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let results = try readable(id, by: actor, in: db)
            for place in places {
                guard let text = results.texts.first(where: { $0.id == place.text }) else { throw Problem.notFound }
                let theme = results.themes.first { $0.id == place.theme }
                guard place.theme == nil || theme?.questionID == text.questionID else { throw Problem.notFound }
                guard theme?.id != text.themeID || place.withheld != text.withheld else { continue }
                try SurveyThemeStore.sort(text.id, under: theme?.id, withheld: place.withheld, of: id, in: db)
            }
        }
    }

    private func readable(_ id: Survey.ID, by actor: Viewer, in db: Connection) throws -> SurveyResults {
        let survey = try Surveys.steered(id, by: actor, in: db)
        guard survey.stage(at: site.clock.now()) == .closed,
            let results = try SurveyResults.load(survey, at: site.clock.now(), in: db)
        else { throw Problem.conflict("survey.themes.not_closed") }
        return results
    }
}
