import Database
import Organisation
import Square

/// The built-in survey: what people need, what holds them back, what they use, and how handy they are with it. Its words
/// are copied in every language when a survey is made, and belong to that survey from then on.
struct SurveyTemplate {
    private let words: [Language: Words]

    init(_ languages: Languages) {
        words = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, languages.words($0, timeZone: "UTC")) })
    }

    func survey(_ id: Survey.ID, of journey: Journey.ID, by maker: Member.ID) -> Survey {
        Survey(
            id: id, journeyID: journey, title: text("title"), intro: text("intro"), makerID: maker, k: 5,
            showsRunning: false, isByIssuedLink: false, population: 0, code: .open(), opensAt: nil, closesAt: nil,
            closedAt: nil, paperCount: 0)
    }

    /// The needs by their keys, then all that is asked about them. Without two departments there is nothing to cut by.
    func questions(
        of survey: Survey.ID, _ departments: [String], _ ids: IdentifierSource
    ) -> [SurveyQuestion] {
        func question(
            _ kind: SurveyQuestion.Kind, _ content: SurveyQuestion.Content, need: Space.Need? = nil
        ) -> SurveyQuestion {
            SurveyQuestion(id: ids.next(), surveyID: survey, kind: kind, need: need, content: content)
        }
        var questions = Space.Need.allCases.map { need in
            question(.scale, scale("need.\(need.rawValue)", ends: "need"), need: need)
        }
        questions.append(
            question(
                .several,
                choices("barriers", ["login", "evenings", "privacy", "time", "skill", "nothing"], takesOwnWords: true)))
        questions.append(
            question(
                .several,
                choices(
                    "use", ["whatsapp", "facebook", "linkedin", "intranet", "mail", "teams", "phone"],
                    takesOwnWords: true)))
        questions.append(question(.one, choices("device", ["work_phone", "own_phone", "tablet", "computer", "none"])))
        questions.append(question(.scale, scale("skill", ends: "skill")))
        if departments.count > 1 {
            var content = SurveyQuestion.Content(text: text("department"), hint: text("department.hint"))
            content.choices = departments.prefix(SurveyQuestion.mostChoices).enumerated().map { index, name in
                .init(key: index + 1, text: Spoken(each: { _ in name }))
            }
            questions.append(question(.department, content))
        }
        questions.append(question(.text, .init(text: text("open"), hint: text("open.hint"))))
        return questions
    }

    private func scale(_ key: String, ends: String) -> SurveyQuestion.Content {
        var content = SurveyQuestion.Content(text: text(key), hint: text("\(key).hint"))
        content.low = text("\(ends).low")
        content.high = text("\(ends).high")
        return content
    }

    private func choices(_ key: String, _ names: [String], takesOwnWords: Bool = false) -> SurveyQuestion.Content {
        var content = SurveyQuestion.Content(text: text(key), hint: text("\(key).hint"))
        content.choices = names.enumerated().map { .init(key: $0 + 1, text: text("\(key).\($1)")) }
        content.takesOwnWords = takesOwnWords
        return content
    }

    // A text that is not in the catalog isn't there: not every question needs a hint.
    private func text(_ key: String) -> Spoken {
        Spoken(words.compactMapValues { $0.has("survey.template.\(key)") ? $0("survey.template.\(key)") : nil })
    }
}
