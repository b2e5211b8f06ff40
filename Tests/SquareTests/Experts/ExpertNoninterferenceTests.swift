import Database
import Organisation
import Support
import Testing

@testable import Square

/// Nothing that is suggested, said or counted changes when what the asker can't see is not there.
@Suite struct ExpertNoninterferenceTests {
    private static let worlds: [UInt64] = [1, 2, 3, 4]
    private static let words = [
        "rolstoel", "tillift", "steunkousen", "dementie", "medicatie", "sleutelkluis", "rooster", "wondzorg", "fiets",
    ]

    @Test(arguments: Engine.available, worlds)
    func whatCannotBeSeenChangesNothing(_ engine: Engine, _ seed: UInt64) async throws {
        // dirk isn't in zuid; cleo is only in zuid
        for (asker, slug, seen) in [(Person.dirk, "plein", ["plein", "raad"]), (.cleo, "zuid", ["zuid"])] {
            let (whole, part) = (try await TestApp.make(engine), try await TestApp.make(engine))
            var random = Numbers(state: seed)
            let acts = World(&random, words: Self.words).acts
            try await play(acts, in: whole)
            try await play(acts.filter { seen.contains($0.slug) }, in: part)
            var answers = 0
            for word in Self.words {
                let all = try await whole.suggestions(
                    for: word, body: "Wie weet iets van \(word)?", by: asker, in: slug)
                let some = try await part.suggestions(
                    for: word, body: "Wie weet iets van \(word)?", by: asker, in: slug)
                #expect(all.map(\.said) == some.map(\.said), "\(asker) asks about \(word)")
                answers += all.count
            }
            #expect(answers > 0, "someone has to be found for this to mean anything")
            if asker == .dirk {
                let (all, some) = (try await whole.gaps(asker), try await part.gaps(asker))
                #expect(all == some && !all.isEmpty)
            }
        }
    }

    private func play(_ acts: [World.Act], in app: TestApp) async throws {
        for act in acts {
            let post = try await app.begins(act.author, in: act.slug, act.title, act.body)
            for answer in act.answers {
                let id = try await app.answers(answer.author, on: post, answer.body)
                if answer.helped { try await app.marksHelpful(id, on: post) }
            }
        }
    }
}

/// A random history of conversations in the three groups, by who may write there.
private struct World {
    struct Act {
        let author: Person
        let slug: String
        let title: String
        let body: String
        let answers: [(author: Person, body: String, helped: Bool)]
    }

    let acts: [Act]

    init(_ random: inout Numbers, words: [String]) {
        let places: [(String, [Person])] = [
            ("plein", [.ada, .ben, .els, .fleur]), ("zuid", [.ben, .fleur, .cleo]), ("raad", [.els, .dirk]),
        ]
        acts = (0..<24).map { number in
            let (slug, people) = places[Int.random(in: 0..<3, using: &random)]
            let text = { (random: inout Numbers) in
                (0..<5).map { _ in words.randomElement(using: &random)! }.joined(separator: " ")
            }
            let tag = words.randomElement(using: &random)!
            let (title, body) = (text(&random), text(&random))
            let answers = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                (
                    people.randomElement(using: &random)!, text(&random),
                    Int.random(in: 0..<5, using: &random) == 0
                )
            }
            return Act(
                author: people.randomElement(using: &random)!, slug: slug,
                title: number % 2 == 0 ? title + "?" : title, body: "\(body) #\(tag)\(number % 3)", answers: answers)
        }
    }
}

private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Suggestion {
    /// Without the ids, which differ between two worlds.
    fileprivate var said: [String] {
        [person.handle, job, department]
            + reasons.map { reason in
                switch reason {
                case .offers(let subjects): "offers \(subjects)"
                case .answered(let texts): "answered \(texts.map(\.heading))"
                case .helped(let texts): "helped \(texts.map(\.heading))"
                case .wroteNote(let texts): "note \(texts.map(\.heading))"
                case .wrote(let texts): "wrote \(texts.map(\.heading))"
                }
            }
    }
}

extension TestApp {
    fileprivate func gaps(_ person: Person) async throws -> [String] {
        let (viewer, now) = (try await viewer(person), site.clock.now())
        return try await database.read { db in
            try SubjectGaps.list(self.site.search, visibleTo: viewer, at: now, in: db).map {
                "\($0.subject) \($0.conversations) \($0.heading)"
            }
        }
    }
}
