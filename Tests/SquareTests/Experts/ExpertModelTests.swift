import Database
import Organisation
import Testing

@testable import Square

/// The rules of the model, without a database.
@Suite struct ExpertModelTests {
    private let now = Instant(1_790_000_000_000)
    private func person(_ id: Int64) -> Member.ID { Member.ID(rawValue: id) }

    private func text(
        _ id: Int64, in conversation: Int64, by author: Int64, _ part: ExpertModel.Part = .answer,
        helped: Bool = false, daysAgo: Int64 = 0, fits: Double
    ) -> ExpertModel.Document {
        ExpertModel.Document(
            id: id, conversation: conversation, author: person(author), part: part, helped: helped,
            at: Instant(now.milliseconds - daysAgo * 86_400_000), relevance: fits)
    }

    private func scores(_ documents: [ExpertModel.Document]) -> [Int64: Double] {
        let evidence = ExpertModel(now: now).evidence(documents)
        return Dictionary(uniqueKeysWithValues: evidence.map { ($0.key.rawValue, $0.value.score) })
    }

    @Test func anAnswerCountsByTheConversationItStandsIn() {
        let found = scores([
            text(1, in: 1, by: 1, .question, fits: 1), text(2, in: 1, by: 2, fits: 0),
            text(3, in: 3, by: 1, .question, fits: 0.2), text(4, in: 3, by: 3, fits: 0),
        ])
        #expect(found[2]! > found[3]! * 10)
    }

    @Test func askingIsNotKnowing() {
        let found = scores([text(1, in: 1, by: 1, .question, fits: 1), text(2, in: 1, by: 2, fits: 0.6)])
        #expect(found[2]! > found[1]!)
    }

    @Test func whatHelpedCountsMore() {
        let found = scores([
            text(1, in: 1, by: 1, fits: 0.5), text(2, in: 1, by: 2, helped: true, fits: 0.5),
        ])
        #expect(found[2]! > found[1]!)
    }

    @Test func sayingMuchInOneConversationIsNotKnowingMuch() {
        let much = (2...30).map { text($0, in: 1, by: 2, fits: 0.5) }
        let found = scores([text(1, in: 1, by: 1, fits: 0.5)] + much)
        #expect(found[1] == found[2])
        // In another conversation it does count.
        #expect(scores(much + [text(40, in: 40, by: 2, fits: 0.5)])[2]! > found[2]!)
    }

    @Test func whatIsOldCountsLessButNeverLessThanHalf() {
        let found = scores([
            text(1, in: 1, by: 1, fits: 1), text(2, in: 2, by: 2, daysAgo: 365, fits: 1),
            text(3, in: 3, by: 3, daysAgo: 36_500, fits: 1),
        ])
        #expect(found[1]! > found[2]! && found[2]! > found[3]!)
        #expect(found[3]! >= found[1]! / 2)
    }
}
