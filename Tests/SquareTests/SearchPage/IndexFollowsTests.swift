import Database
import Organisation
import Support
import Testing

@testable import Square

/// After any acts on help requests, answers and notes, search finds the words that stand there now, and no others.
@Suite("the index follows what happens")
struct IndexFollowsTests {
    private static let words = [
        "aardbei", "banaan", "citroen", "druif", "framboos", "mango", "olijf", "pruim", "kastanje", "walnoot",
    ]

    @Test("whatever happens to requests, answers and notes", arguments: Engine.available, [UInt64](1...3))
    func follows(_ engine: Engine, _ seed: UInt64) async throws {
        let app = try await TestApp.make(engine)
        var world = World(app: app, ben: app.browser(as: .ben), random: Numbers(state: seed), words: Self.words)
        for _ in 0..<60 { try await world.act() }
        for (id, text) in world.texts where !text.isGone {
            #expect(!text.words.isEmpty, "\(id)")
        }
        let viewer = try await app.viewer(.ben)
        for word in Self.words {
            let found = try await app.database.read { db in
                let hits = try app.site.search.find(
                    SearchQuery.parse("\"\(word)\""), visibleTo: Spaces.reach(of: viewer), limit: 500, in: db)
                return Set(hits.hits.map(\.id))
            }
            #expect(found == world.ids(with: word), "\(word)")
        }
    }
}

private struct World {
    struct Text {
        enum Kind { case help, comment, note }

        let kind: Kind
        var words: Set<String>
        /// Of a note: the words of each version.
        var versions: [Set<String>] = []
        var isGone = false

        var path: String {
            switch kind {
            case .help: "/posts/"
            case .comment: "/comments/"
            case .note: "/notes/"
            }
        }
    }

    let app: TestApp
    let ben: Browser
    var random: Numbers
    let words: [String]
    var texts: [Int64: Text] = [:]

    func ids(with word: String) -> Set<Int64> {
        Set(texts.filter { !$0.value.isGone && $0.value.words.contains(word) }.keys)
    }

    mutating func act() async throws {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: try await ask()
        case 1: try await answer()
        case 2: try await keep()
        case 3, 4, 5: try await edit()
        case 6: try await withdraw()
        case 7: try await restore()
        case 8: try await restoreVersion()
        default: try await finish()
        }
    }

    private mutating func pick(_ kind: Text.Kind? = nil, isGone: Bool = false) -> Int64? {
        texts.filter { (kind == nil || $0.value.kind == kind) && $0.value.isGone == isGone }.keys.sorted()
            .randomElement(using: &random)
    }

    private mutating func three() -> [String] { (0..<3).map { _ in words.randomElement(using: &random)! } }

    private func fields(_ three: [String]) -> [String: String] {
        .asked(title: "Wie kent \(three[0])?", type: .borrow).with("body", "Het gaat om \(three[1]).")
            .with("field-thing", three[2])
    }

    private func note(_ three: [String]) -> [String: String] {
        ["space": "plein", "title": "Over \(three[0])", "body": "Zo gaat \(three[1]).", "topics": three[2]]
    }

    private mutating func ask() async throws {
        let three = three()
        let asked = try await ben.post("/help", fields(three))
        #expect(asked.status == .seeOther)
        texts[asked.id] = Text(kind: .help, words: Set(three))
    }

    private mutating func answer() async throws {
        guard let post = pick(.help) else { return }
        let three = three()
        let answer = try await ben.post("/posts/\(post)/comments", ["body": three.joined(separator: " en ")])
        texts[answer.id] = Text(kind: .comment, words: Set(three))
    }

    private mutating func keep() async throws {
        let three = three()
        let note = try await ben.post("/notes", note(three))
        #expect(note.status == .seeOther)
        texts[note.id] = Text(kind: .note, words: Set(three), versions: [Set(three)])
    }

    private mutating func edit() async throws {
        guard let id = pick(), let text = texts[id] else { return }
        let three = three()
        let path = text.kind == .help ? "/help/\(id)/edit" : "\(text.path)\(id)/edit"
        let version = try await ben.get(path).value(of: "version") ?? ""
        let typed =
            switch text.kind {
            case .help: fields(three)
            case .comment: ["body": three.joined(separator: " en ")]
            case .note: note(three)
            }
        let saved = try await ben.post(path, typed.with("version", version))
        #expect(saved.status == .seeOther, "\(path)")
        texts[id]?.words = Set(three)
        if texts[id]?.versions.last != Set(three) || text.kind == .note { try await learnVersions(id) }
    }

    // Saving the same text makes no version; so many there are as the page says.
    private mutating func learnVersions(_ id: Int64) async throws {
        guard let text = texts[id], text.kind == .note else { return }
        let number = Int(try await ben.get("/notes/\(id)/edit").value(of: "version") ?? "") ?? 0
        if number > text.versions.count { texts[id]?.versions.append(text.words) }
    }

    private mutating func withdraw() async throws {
        guard let id = pick(), let text = texts[id] else { return }
        #expect(try await ben.post("\(text.path)\(id)/withdrawal").status == .seeOther)
        texts[id]?.isGone = true
    }

    private mutating func restore() async throws {
        guard let id = pick(isGone: true), let text = texts[id] else { return }
        #expect(try await ben.post("\(text.path)\(id)/withdrawal/removal").status == .seeOther)
        texts[id]?.isGone = false
    }

    private mutating func restoreVersion() async throws {
        guard let id = pick(.note), let text = texts[id] else { return }
        let number = Int.random(in: 1...text.versions.count, using: &random)
        #expect(try await ben.post("/notes/\(id)/versions/\(number)/restoration").status == .seeOther)
        texts[id]?.words = text.versions[number - 1]
        try await learnVersions(id)
    }

    private mutating func finish() async throws {
        guard let id = pick(.help) else { return }
        if Bool.random(using: &random) {
            #expect(try await ben.post("/help/\(id)/solution", ["how": "Gevonden."]).status == .seeOther)
        } else {
            _ = try await ben.post("/help/\(id)/end", ["endsOn": "2026-12-24"])
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
