import Database
import Organisation
import Web

/// What several people wrote about, named by whoever steers.
struct SurveyTheme: Sendable {
    typealias ID = Identifier<SurveyTheme>

    let id: ID
    let questionID: SurveyQuestion.ID
    let title: String

    static let titleLimit = 100
    static let most = 60
}

/// Something somebody wrote, loose from whatever else they answered. Its name is random and says nothing.
struct SurveyText: Sendable {
    let id: String
    let questionID: SurveyQuestion.ID
    let body: String
    let themeID: SurveyTheme.ID?
    /// Why it isn't shown, when it would point at somebody.
    let withheld: Withheld?

    enum Withheld: String, CaseIterable, Sendable, SQLValue {
        /// It names or points at a colleague.
        case colleague
        /// It is about a client.
        case client
        /// One can tell who wrote it.
        case writer
        /// It insults somebody.
        case insult

        var nameKey: String { "survey.withheld.\(rawValue)" }
    }
}
