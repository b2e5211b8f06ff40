import Database
import Foundation
import Support
import Testing

@testable import Reach

/// How well the product finds, on a real forum with 60 judged questions. `bin/bench relevance` prints the table and writes
/// it to docs/relevance.md.
@Suite("relevance")
struct RelevanceTests {
    /// Below these something was broken: what was measured, less a little.
    private static let floors: [(mrr: Double, recall: Double)] = [(0.79, 0.84), (0.66, 0.78), (0.71, 0.73)]

    @Test(arguments: Engine.available) func itFindsBetterThanPlainBM25AndNoWorseThanBefore(
        _ engine: Engine
    ) async throws {
        guard let forum = RealForum.path else { return }
        let judge = try await RelevanceJudge.make(engine, forum)
        let tasks = try await judge.judge(try RelevanceQuestion.all())
        let report = RelevanceReport(tasks: tasks, engine: engine.rawValue)
        for (task, floor) in zip(tasks, Self.floors) {
            let (ours, plain) = (task.ours, task.plain)
            #expect(ours.reciprocal.count == 60)
            #expect(ours.meanReciprocal >= floor.mrr, "\(task.name)")
            #expect(ours.meanRecall >= floor.recall, "\(task.name)")
            #expect(ours.meanReciprocal > plain.meanReciprocal, "\(task.name)")
            // Not worse in the first five either, as far as sixty questions can tell.
            let recall = RelevanceFigures.interval(ours.recall, minus: plain.recall)
            #expect(recall.upperBound > 0, "\(task.name)")
        }
        // Who knows is found much better than by adding up: no luck.
        let people = RelevanceFigures.interval(tasks[2].ours.reciprocal, minus: tasks[2].plain.reciprocal)
        #expect(people.lowerBound > 0)
        let environment = ProcessInfo.processInfo.environment
        if environment["WEERKLANK_RELEVANCE"] != nil { print("\(engine.rawValue)\n\(report.table)\n\(report.worst)") }
        if environment["WEERKLANK_RECORD"] != nil, engine == .sqlite { try report.record() }
    }

    @Test func theQuestionsAreSixtyWithJudgementsThatFitTheForum() throws {
        let questions = try RelevanceQuestion.all()
        #expect(questions.map(\.id) == Array(1...60))
        #expect(questions.allSatisfy { !$0.topics.isEmpty && !$0.people.isEmpty })
        #expect(questions.allSatisfy { $0.topics.values.allSatisfy { (1...2).contains($0) } })
        #expect(questions.allSatisfy { $0.topics.values.contains(2) })
        #expect(
            questions.allSatisfy { question in question.unrelated.allSatisfy { question.topics[String($0)] == nil } })
        guard let forum = try RealForum.topics() else { return }
        let authors = Dictionary(
            uniqueKeysWithValues: forum.map { (String($0.id), Set($0.posts.map(\.username))) })
        for question in questions {
            let there = question.topics.keys.map { authors[$0] }
            #expect(!there.contains(nil), "\(question.id)")
            #expect(
                Set(question.people).isSubset(of: there.reduce(into: []) { $0.formUnion($1 ?? []) }), "\(question.id)")
        }
    }

    @Test func bm25GivesTheKnownFigures() {
        // Two documents of two words: idf ln(1 + 1.5 / 1.5), frequency 1, length as the average, so exactly ln 2.
        let ranked = PlainBM25(["red house", "blue boat"]).rank("house")
        #expect(ranked.map(\.document) == [0])
        #expect(abs(ranked[0].score - log(2)) < 1e-12)
        #expect(PlainBM25(["a b", "a c c"]).rank("c").map(\.document) == [1])
        #expect(PlainBM25(["houses"]).rank("house").isEmpty)
    }

    @Test func figuresOfARankingAreThoseOfTheDefinition() {
        var figures = RelevanceFigures()
        figures.add(["x", "a", "y", "b"], right: ["a", "b"])
        figures.add(["x"], right: ["a"])
        #expect(figures.reciprocal == [0.5, 0] && figures.recall == [1, 0])
        let same = RelevanceFigures.interval([0.5, 1], minus: [0.5, 1])
        #expect(same == 0...0)
    }
}
