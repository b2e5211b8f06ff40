import Database
import Organisation
import Web

/// The questions an organisation asks its people before it chooses anything, answered without an account.
package struct Survey: Sendable {
    package typealias ID = Identifier<Survey>

    /// Where a survey stands; the clock moves it on, so nobody has to be there when it opens or closes.
    enum Stage: String, Sendable {
        /// Being made; only who steers sees it.
        case draft
        /// Ready, and not yet open.
        case planned
        case open, closed
    }

    let id: ID
    let journeyID: Journey.ID
    let title: Spoken
    let intro: Spoken
    let makerID: Member.ID
    /// Nothing is said about fewer people than this.
    let k: Int
    /// Whether results can be read before it closes, in steps of at least `k` answers.
    let showsRunning: Bool
    /// Answered by links that each work once, instead of one link for everybody.
    let isByIssuedLink: Bool
    /// How many people are asked; 0 where nobody said.
    let population: Int
    /// The end of the link for everybody.
    let code: SurveyCode
    /// nil while it is being made.
    let opensAt: Instant?
    let closesAt: Instant?
    /// When it was closed for good and what may not be shown was thrown away.
    let closedAt: Instant?
    /// How many of the answers came from paper.
    let paperCount: Int
    /// What the journey is called; empty where nobody asked.
    var journeyTitle = ""
    /// How many people answered. Figures are about at least `k`, and so is saying how many they are.
    var answers = 0

    static let titleLimit = 120
    static let introLimit = 1000
    static let mostQuestions = 40
    static let mostPeople = 1_000_000

    func stage(at now: Instant) -> Stage {
        guard let opensAt, let closesAt else { return .draft }
        if closedAt != nil || now >= closesAt { return .closed }
        return now < opensAt ? .planned : .open
    }

    /// A moment of the last day on which it can be answered.
    var lastDay: Instant? { closesAt.map { $0 - Duration.seconds(1) } }

    /// Whoever leads the road makes and closes the survey; they see no more of it than anybody else.
    static func maySteer(_ viewer: Viewer) -> Bool { viewer.canSteer }
}

extension Link {
    static func journeySurvey(_ journey: Journey.ID) -> Link { "/journeys/\(journey)/survey" }
    static func survey(_ id: Survey.ID) -> Link { "/surveys/\(id)" }
    static func surveyEdit(_ id: Survey.ID) -> Link { "/surveys/\(id)/edit" }
    static func surveyOpening(_ id: Survey.ID) -> Link { "/surveys/\(id)/opening" }
    static func surveyClosing(_ id: Survey.ID) -> Link { "/surveys/\(id)/closing" }
    static func surveyLinks(_ id: Survey.ID) -> Link { "/surveys/\(id)/links" }
    static func surveyPoster(_ id: Survey.ID) -> Link { "/surveys/\(id)/poster" }
    static func surveyPaper(_ id: Survey.ID) -> Link { "/surveys/\(id)/paper" }
    static func surveyEntry(_ id: Survey.ID) -> Link { "/surveys/\(id)/entry" }
    static func surveyThemes(_ id: Survey.ID) -> Link { "/surveys/\(id)/themes" }
    static func surveyTexts(_ id: Survey.ID) -> Link { "/surveys/\(id)/texts" }
    static func surveyQuestions(_ id: Survey.ID) -> Link { "/surveys/\(id)/questions" }
    static func surveyQuestion(_ id: Survey.ID, _ question: SurveyQuestion.ID) -> Link {
        "/surveys/\(id)/questions/\(question)"
    }
    static func answer(_ code: SurveyCode) -> Link { "/answer/\(code.text)" }
    static func thanks(_ code: SurveyCode) -> Link { "/answer/\(code.text)/thanks" }
}
