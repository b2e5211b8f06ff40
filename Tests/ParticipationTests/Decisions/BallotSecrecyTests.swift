import Database
import Foundation
import Organisation
import Support
import Testing

@testable import Participation

/// Somebody has a full copy of the database and wants to know who voted what.
@Suite struct BallotSecrecyTests {
    private static let voters: [Person] = [.fleur, .ada, .els, .ben, .dirk]
    /// Every ballot another, so that one link is enough to know.
    private static let marks = [
        ["1", "2", "", ""], ["2", "1", "", ""], ["1", "", "2", ""], ["", "", "1", ""], ["", "2", "3", "1"],
    ]

    /// Everybody votes, one after the other, a minute apart.
    private func voted(_ app: TestApp, secrecy: String) async throws -> (path: String, receipts: [String]) {
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: secrecy)
        var receipts: [String] = []
        for (person, marks) in zip(Self.voters, Self.marks) {
            let form = try await cast.ballot(path, marks, by: app.browser(as: person))
            receipts.append(form["receipt"] ?? "")
            #expect(try await app.browser(as: person).post(path + "/ballot", form).status == .seeOther)
            app.clock.advance(seconds: 60)
        }
        return (path, receipts)
    }

    /// Every row of every table, as text.
    private func copy(_ app: TestApp) async throws -> [String: [[String]]] {
        let engine = app.database.engine
        return try await app.database.read { db in
            let names: SQL =
                engine == .sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                : "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema()"
            var tables: [String: [[String]]] = [:]
            for row in try db.rows(names) {
                let name: String = try row["name"]
                guard name.hasPrefix("decision") || ["events", "notifications", "submissions"].contains(name) else {
                    continue
                }
                tables[name] = try db.rows(Self.everything(in: name)).map { $0.values.map { "\($0)" } }
            }
            return tables
        }
    }

    private static func everything(in table: String) -> SQL {
        switch table {
        case "decisions": "SELECT * FROM decisions"
        case "decision_options": "SELECT * FROM decision_options"
        case "decision_voters": "SELECT * FROM decision_voters"
        case "decision_ballots": "SELECT * FROM decision_ballots"
        case "decision_votes": "SELECT * FROM decision_votes"
        case "decision_tallies": "SELECT * FROM decision_tallies"
        case "decision_changes": "SELECT * FROM decision_changes"
        case "decision_remarks": "SELECT * FROM decision_remarks"
        case "decision_outcomes": "SELECT * FROM decision_outcomes"
        case "events": "SELECT * FROM events"
        case "notifications": "SELECT * FROM notifications"
        case "submissions": "SELECT * FROM submissions"
        default: "SELECT 1"
        }
    }

    /// Whose ballot can be told: any value that stands in a row about the person and in a row with the marks.
    private func linked(
        _ app: TestApp, _ tables: [String: [[String]]], besides decisions: [Decision.ID]
    ) async throws -> [Person] {
        var found: [Person] = []
        for (person, marks) in zip(Self.voters, Self.marks) {
            let id = "\(Value.integer(try await app.viewer(person).id.rawValue))"
            let ballot = "\(Value.text(marks.joined(separator: ",")))"
            let own = tables.values.flatMap(\.self).filter { $0.contains(id) }
            let cast = tables.values.flatMap(\.self).filter { $0.contains(ballot) }
            // Which decision it is and the like stands everywhere, and says nothing.
            let shared = Set(
                decisions.map { "\(Value.integer($0.rawValue))" } + ["\(Value.text(""))", "\(Value.null)"])
            let flags = Set([Int64(0), 1].map { "\(Value.integer($0))" } + [false, true].map { "\(Value.bool($0))" })
            let telling = Set(own.flatMap(\.self)).subtracting(shared).subtracting(flags)
            if cast.contains(where: { !telling.isDisjoint(with: $0) }) { found.append(person) }
        }
        return found
    }

    @Test(arguments: Engine.available)
    func aFullCopyOfTheDatabaseTiesNobodyToAnAnonymousBallotButDoesWhereVotesHaveNames(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let (secret, receipts) = try await voted(app, secrecy: "anonymous")
        let (named, _) = try await voted(app, secrecy: "names")
        let ids = [cast.id(secret), cast.id(named)]
        let before = try await copy(app)
        #expect(before["decision_ballots"]?.count == 5 && before["decision_voters"]?.count == 10)
        #expect(try await linked(app, before, besides: ids) == Self.voters, "the attack works on names")
        let anonymous = before.filter { $0.key != "decision_votes" }
        #expect(try await linked(app, anonymous, besides: ids) == [])
        for receipt in receipts {
            #expect(receipt.count == 20)
            #expect(!anonymous.values.joined().joined().contains { $0.contains(receipt) }, "receipts are nowhere")
        }
        let kinds = try await app.database.read { db in
            try db.rows("SELECT DISTINCT kind FROM events").map { row -> String in try row["kind"] }
        }
        #expect(!kinds.contains { $0.contains("vote") || $0.contains("ballot") })

        cast.wait()
        try await Closings(site: app.site).run()
        let after = try await copy(app)
        #expect(after["decision_ballots"] == [])
        #expect(try await linked(app, after.filter { $0.key != "decision_votes" }, besides: ids) == [])
        let tally = after["decision_tallies"]?.map { $0[2] } ?? []
        #expect(tally.prefix(5) == tally.prefix(5).sorted()[...], "sorted by what is on them")
    }

    /// Which transaction wrote a row, and where it lies: what PostgreSQL keeps beside the columns.
    @Test(arguments: Engine.available.filter { $0 == .postgres })
    func postgresKeepsNoOrderOfVoting(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (secret, _) = try await voted(app, secrecy: "anonymous")
        let (named, _) = try await voted(app, secrecy: "names")
        let cast = DecisionCast(app: app)
        let (secretID, namedID) = (cast.id(secret), cast.id(named))
        let marks = try await app.database.read { db in
            func transactions(_ sql: SQL) throws -> Set<String> {
                Set(try db.rows(sql).map { row -> String in try row["x"] })
            }
            return (
                box: try transactions(
                    "SELECT CAST(xmin AS TEXT) AS x FROM decision_ballots WHERE decision_id = \(secretID)"),
                roll: try transactions(
                    """
                    SELECT CAST(xmin AS TEXT) AS x FROM decision_voters WHERE decision_id = \(secretID) AND has_voted = TRUE
                    """),
                names: try transactions(
                    "SELECT CAST(xmin AS TEXT) AS x FROM decision_votes WHERE decision_id = \(namedID)")
            )
        }
        #expect(marks.box.count == 1 && marks.roll.count == 1, "all share one transaction")
        #expect(marks.names.count == 5, "else each would have its own, and tell the order")
        let (box, names) = try await app.database.read { db in
            (
                try db.rows("SELECT box_key FROM decision_ballots WHERE decision_id = \(secretID) ORDER BY ctid")
                    .map { row -> String in try row["box_key"] },
                try db.rows("SELECT member_id FROM decision_votes WHERE decision_id = \(namedID) ORDER BY ctid")
                    .map { row -> Int64 in try row["member_id"] }
            )
        }
        let turns = box.indices.map { Array(box[$0...] + box[..<$0]) }
        #expect(turns.contains(box.sorted()), "they lie in the order of their random keys")
        var order: [Int64] = []
        for person in Self.voters { order.append(try await app.viewer(person).id.rawValue) }
        #expect(names == order, "else they would lie in the order of voting")
    }

    /// The file and its log: after the half minute's chore the log tells no order, and deleted ballots are gone.
    @Test func theLogIsEmptiedAndWhatIsDeletedIsGone() async throws {
        let (database, location) = try await TestDatabase.makeShared(.sqlite, [DecisionCastTable.migration])
        guard case .file(let path) = location else { return }
        let words = "GEHEIM-\(UUID().uuidString)"
        try await database.write { db in _ = try db.run("INSERT INTO slips (id, text) VALUES (1, \(words))") }
        func holds(_ name: String) throws -> Bool {
            try Data(contentsOf: URL(fileURLWithPath: name)).range(of: Data(words.utf8)) != nil
        }
        #expect(try holds(path + "-wal"), "the attack works on a log")
        try await database.write { db in _ = try db.run("DELETE FROM slips") }
        try await database.emptyLog()
        #expect(try !holds(path + "-wal") && !holds(path))
        await database.close()
    }

    @Test(arguments: Engine.available)
    func theReceiptChangesOneBallotAndNothingElseDoes(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        let (phone, laptop) = (app.browser(as: .ben), app.browser(as: .ben))
        let first = try await cast.ballot(path, ["1", "", "", ""], by: phone)
        #expect(try await phone.post(path + "/ballot", first).status == .seeOther)
        #expect(
            try await phone.post(path + "/ballot", first).status == .seeOther, "the same form again is the same vote")
        #expect(try await phone.get(path + "?voted=1").contains(Receipt(typed: first["receipt"]!)!.spelled))

        let other = try await laptop.get(path)
        #expect(other.contains("Code van je stem"))
        var form = try await cast.ballot(path, ["", "1", "", ""], by: laptop)
        form["receipt"] = Receipt.random().code
        let refused = try await laptop.post(path + "/ballot", form)
        #expect(refused.status == .unprocessableContent && refused.contains("Met deze code is je stem niet te vinden"))
        form["code"] = Receipt(typed: first["receipt"]!)!.spelled.lowercased()
        #expect(try await laptop.post(path + "/ballot", form).status == .seeOther)
        // Els on Ben's phone: the code in it is not hers, and her vote is her own.
        try await cast.vote(path, ["", "", "1", ""], by: app.browser(as: .els))
        let id = cast.id(path)
        let box = try await app.database.read { db in
            try BallotStore.box(of: ClosingStore.decision(id, in: db), after: "", limit: 9, in: db).map(\.1)
        }
        #expect(box.sorted() == [",,1,", ",1,,"])
    }

    @Test(arguments: Engine.available)
    func manyAtOnceEachHaveOneBallot(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        var forms: [(Person, [String: String])] = []
        for (person, marks) in zip(Self.voters, Self.marks) {
            forms.append((person, try await cast.ballot(path, marks, by: app.browser(as: person))))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (person, form) in forms + forms {
                group.addTask {
                    let answer = try await app.browser(as: person).post(path + "/ballot", form)
                    #expect(answer.status == .seeOther)
                }
            }
            try await group.waitForAll()
        }
        cast.wait()
        _ = try await app.browser(as: .ben).get(path)
        #expect(try await cast.result(path)?.voters == 5)
    }

    @Test(arguments: Engine.available)
    func underFiveBallotsOnlyTheOutcomeIsKept(_ engine: Engine) async throws {
        for count in [4, 5] {
            let app = try await TestApp.make(engine)
            let cast = DecisionCast(app: app)
            let path = try await cast.start("ranking", secrecy: "anonymous")
            for person in Self.voters.prefix(count) {
                try await cast.vote(path, ["1", "2", "", ""], by: app.browser(as: person))
            }
            cast.wait()
            let page = try await app.browser(as: .ben).get(path)
            #expect(page.contains("<h2>Rood</h2>"))
            #expect(page.contains("minder dan vijf stemmen. Getallen") == (count < 5))
            #expect(page.contains("Telling per paar") == (count >= 5))
            let file = try await app.browser(as: .ben).get(path + "/ballots.json")
            #expect(file.status == (count < 5 ? .notFound : .ok))
        }
    }
}

enum DecisionCastTable {
    static let migration = Migration("0001-slips", "CREATE TABLE slips (id BIGINT PRIMARY KEY, text TEXT NOT NULL);")
}
