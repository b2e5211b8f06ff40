import App
import Database
import Foundation
import Logging
import Support
import Synchronization
import Testing

@testable import Organisation
@testable import Participation

/// Who has a full copy of the database, its write-ahead log and the log of the server, tries to tell which answer came by
/// which link, when, or in which order. See docs/decisions/0014-anonymous-answers.md for what can't be tested away.
@Suite struct AnonymityTests {
    static let people = 24

    @Test(arguments: Engine.available)
    func aFullCopyOfTheDatabaseDoesNotTellWhoAnsweredWhat(_ engine: Engine) async throws {
        let heard = Heard()
        let (database, location) = try await TestDatabase.makeShared(engine, Weerklank.migrations)
        let test = try await SurveyApp.make(
            try await TestApp.make(engine, on: database, heard: heard), isIssued: true)
        let dirk = try await test.app.viewer(.dirk)
        let codes = try await Surveys(site: test.app.site).issueLinks(Self.people, to: test.survey.id, by: dirk)
        let words = (0..<Self.people).map { _ in Token.random().hash }
        let ben = test.app.browser(as: .ben)
        for (number, (code, word)) in zip(codes, words).enumerated() {
            test.app.clock.advance(seconds: 300)
            // Something else with a time, so that the order of everything could be compared with it.
            _ = try await ben.post("/spaces/plein/posts", ["title": "Bericht", "body": "bericht nummer \(number)"])
            let answer = try await test.app.browser().post("/answer/\(code.text)", test.form(text: word))
            #expect(answer.status == .seeOther)
        }

        try await rowsSayNothing(test, words, codes)
        try await orderSaysNothing(test, words)
        if case .file(let path) = location { try filesSayNothing(path, words, codes) }
        if engine == .postgres { try await transactionsSayNothing(test) }
        let log = heard.lines.withLock { $0.joined(separator: "\n") }
        #expect(log.contains("a test line"), "the log was heard")
        #expect(!words.contains { log.contains($0) } && !codes.contains { log.contains($0.text) })
    }

    /// No row that holds an answer holds, or is found by, anything of a person, a link or a time; and no other row changed
    /// because of it.
    private func rowsSayNothing(_ test: SurveyApp, _ words: [String], _ codes: [SurveyCode]) async throws {
        let engine = test.app.database.engine
        let tables: [String] = try await test.app.database.read { db in
            try db.rows(
                """
                SELECT name FROM \(
                    sqlite: "sqlite_schema WHERE type = 'table'",
                    postgres: "(SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema) t")
                """
            ).map { try $0["name"] }
        }
        #expect(tables.contains("survey_texts") && tables.contains("events"))
        let start = test.app.site.clock.now().milliseconds - 30 * 86_400_000
        var holders: Set<String> = []
        for table in tables where !table.contains("search_") && !table.hasPrefix("sqlite_") {
            let rows = try await Copy(database: test.app.database).rows(of: table)
            for row in rows {
                let texts = row.compactMap { if case .text(let text) = $0 { text } else { nil } }
                if texts.contains(where: words.contains) {
                    holders.insert(table)
                    #expect(!texts.contains { text in codes.contains { $0.hash == text || $0.text == text } })
                }
                guard table.hasPrefix("survey_"), !["survey_questions", "survey_themes"].contains(table) else {
                    continue
                }
                // Neither a time nor an id, which holds one; the survey's own and its questions' are older.
                let numbers = row.compactMap { if case .integer(let number) = $0 { number } else { nil } }
                let ids = Set([test.survey.id.rawValue] + test.questions.map(\.id.rawValue))
                #expect(numbers.allSatisfy { $0 < start / 1000 || ids.contains($0) }, "\(table) on \(engine)")
            }
        }
        #expect(holders == ["survey_texts"])
        let kinds: [String] = try await test.app.database.read {
            try $0.rows("SELECT DISTINCT kind FROM events ORDER BY kind").map { try $0["kind"] }
        }
        #expect(!kinds.contains { $0.lowercased().contains("answer") } && kinds.contains("posted"))
    }

    /// The order in which rows come, lie and are named is not the order in which they were made.
    private func orderSaysNothing(_ test: SurveyApp, _ words: [String]) async throws {
        let copy = Copy(database: test.app.database)
        let texts = try await copy.inPlace("survey_texts").compactMap { row -> Int? in
            row.lazy.compactMap { if case .text(let text) = $0 { words.firstIndex(of: text) } else { nil } }.first
        }
        #expect(texts.count == Self.people)
        #expect(abs(Self.likeness(texts)) < 0.7, "texts lie in the order in which they came: \(texts)")
        // The same look at rows that do lie in order: the attack can succeed.
        let posts = try await copy.inPlace("posts").compactMap { row -> Int? in
            row.lazy.compactMap { value -> Int? in
                guard case .text(let text) = value, text.hasPrefix("bericht nummer ") else { return nil }
                return Int(text.dropFirst("bericht nummer ".count))
            }.first
        }
        #expect(Self.likeness(posts) == 1)
    }

    /// The file holds every text once, in no order, no link, and its log nothing at all.
    private func filesSayNothing(_ path: String, _ words: [String], _ codes: [SurveyCode]) throws {
        let file = try Data(contentsOf: URL(fileURLWithPath: path))
        let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
        #expect(log.isEmpty, "the log tells what was written after what")
        let places = words.map { self.places(of: $0, in: file) }
        #expect(places.allSatisfy { $0.count == 1 }, "\(places.map(\.count))")
        let order = places.enumerated().sorted { ($0.element.first ?? 0) < ($1.element.first ?? 0) }.map(\.offset)
        #expect(abs(Self.likeness(order)) < 0.7, "\(order)")
        for code in codes { #expect(self.places(of: code.text, in: file).isEmpty) }
    }

    private func places(of text: String, in data: Data) -> [Int] {
        var places: [Int] = []
        var start = data.startIndex
        while let found = data.range(of: Data(text.utf8), in: start..<data.endIndex) {
            places.append(found.lowerBound)
            start = found.upperBound
        }
        return places
    }

    /// PostgreSQL says which transaction wrote a row; it is one and the same for all of them.
    private func transactionsSayNothing(_ test: SurveyApp) async throws {
        let copy = Copy(database: test.app.database)
        for table in ["survey_texts", "survey_links", "survey_counts"] {
            #expect(try await copy.transactions(of: table) == 1, "\(table)")
        }
        #expect(try await copy.transactions(of: "posts") == Self.people, "the attack can succeed")
    }

    /// Kendall's tau: 1 for the same order, -1 for the reverse, about 0 for no relation.
    static func likeness(_ order: [Int]) -> Double {
        var sum = 0
        for i in order.indices { for j in order.indices where j > i { sum += order[i] < order[j] ? 1 : -1 } }
        return Double(sum) / Double(order.count * (order.count - 1) / 2)
    }

    @Test func theMeasureOfOrderTellsOrderFromChaos() {
        #expect(Self.likeness(Array(0..<24)) == 1)
        #expect(Self.likeness((0..<24).reversed()) == -1)
        #expect(abs(Self.likeness((0..<24).map { ($0 * 7) % 24 })) < 0.7)
    }
}

/// Every line of the log, at every level.
private final class Heard: LogHandler, Sendable {
    let lines = Mutex<[String]>(["a test line"])
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    var metadata: Logger.Metadata {
        get { ["hb.request.id": "test"] }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set {}
    }

    func log(event: LogEvent) {
        lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
