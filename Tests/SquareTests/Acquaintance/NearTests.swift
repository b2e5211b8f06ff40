import Database
import Organisation
import Square
import Support
import Testing

@Suite struct NearTests {
    @Test(arguments: Engine.available)
    func showsWhatIsSharedInWords(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let (ben, els, dirk) = (app.browser(as: .ben), app.browser(as: .els), app.browser(as: .dirk))
        let near = try await ben.get("/people/near").main
        #expect(near.contains("Jullie zitten allebei in Plein") && near.contains("Jullie zitten allebei in Zuid"))
        #expect(near.contains("/people/cleo") && !near.contains("/people/els") && !near.contains("/people/ben\""))

        _ = try await els.post("/spaces/plein/posts", ["title": "Fiets", "body": "Ik zoek er een. #parkeren"])
        #expect(try await !ben.get("/people/near").main.contains("Els"), "Ben wrote nothing about it")
        _ = try await ben.post("/spaces/plein/posts", ["title": "Auto", "body": "Waar kan dat? #Parkeren"])
        #expect(try await ben.get("/people/near").main.contains("Schreef ook over #parkeren"))
        #expect(try await !els.get("/people/near").main.contains("#parkeren"), "Els herself is not in Plein")

        _ = try await ben.post(
            "/settings/profile", ["name": "Ben Hendrix", "askMeAbout": "Wondzorg, koken", "askAudience": "everyone"])
        _ = try await dirk.post(
            "/settings/profile", ["name": "Dirk Peeters", "askMeAbout": "wondzorg", "askAudience": "everyone"])
        #expect(try await ben.get("/people/near").main.contains("Mag je vragen over wondzorg"))
        #expect(try await !ben.get("/people/near").main.contains("Mag je vragen over koken"))
    }

    @Test(arguments: Engine.available)
    func notWhoOptedOutLeftOrIsKnown(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let (ben, fleur) = (app.browser(as: .ben), app.browser(as: .fleur))
        #expect(try await ben.get("/people/near").main.contains("/people/fleur"))
        _ = try await fleur.post("/settings/acquaintance", ["mayBeBuddy": "1"])
        #expect(try await !ben.get("/people/near").main.contains("/people/fleur"))
        #expect(try await fleur.get("/people/near").main.contains("/people/ben"), "she still sees others")
        _ = try await fleur.post("/settings/acquaintance", ["mayBeShown": "1"])
        #expect(try await ben.get("/people/near").main.contains("/people/fleur"))

        let post = try await ben.post("/spaces/plein/posts", ["title": "Vraag", "body": "Iets."])
        for number in 1...3 {
            #expect(try await ben.get("/people/near").main.contains("/people/fleur"), "\(number)")
            _ = try await fleur.post("\(post.location)/comments", ["body": "Antwoord \(number)."])
        }
        #expect(try await !ben.get("/people/near").main.contains("/people/fleur"), "they know each other")
        #expect(try await ben.get("/people/near").main.contains("/people/dirk"))
        try await app.switchOff(.dirk)
        #expect(try await !ben.get("/people/near").main.contains("/people/dirk"))
        #expect(Handle.normalised("near") == nil && Handle.normalised("nearby") == "nearby", "nobody has that address")
    }

    @Test(arguments: Engine.available)
    func atMostTwelveTheSameAllWeekAndOthersTheNext(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        for number in 10..<40 {
            let one = try await Newcomer.make("collega\(number)", in: app)
            _ = try await one.post("/spaces/plein/membership")
        }
        // Ben's clock stands on a Wednesday, so two days later it is the same week and five days later the next.
        func people() async throws -> [String] {
            try await app.browser(as: .ben).get("/people/near").main.matches(of: /<h3><a href="(\/people\/[^"]+)"/)
                .map { String($0.1) }
        }
        let first = try await people()
        #expect(first.count == 12 && Set(first).count == 12)
        app.clock.advance(seconds: 2 * 86_400)
        #expect(try await people() == first)
        app.clock.advance(seconds: 3 * 86_400)
        #expect(try await people() != first)
        let others = try await app.browser(as: .dirk).get("/people/near").main
        #expect(
            !others.isEmpty && !first.allSatisfy { others.contains("href=\"\($0)\"") }, "another person, another choice"
        )
    }

    /// Whatever happens in groups Ben is not in, also what he wrote there himself before he left, he sees the same.
    @Test(arguments: Engine.available)
    func nothingDependsOnGroupsOneIsNotIn(_ engine: Engine) async throws {
        var shown = 0
        var differs = 0
        for seed in 1...8 {
            let app = try await TestApp.grown(engine)
            var world = World(app, seed: UInt64(seed))
            try await world.fill()
            for person in [Person.ben, .cleo] {
                let before = try await app.browser(as: person).get("/people/near").main
                try await world.addGroups(without: person)
                let after = try await app.browser(as: person).get("/people/near").main
                #expect(before == after, "seed \(seed), \(person)")
                shown += before.matches(of: /class="person"/).count
            }
            let before = try await app.browser(as: .ben).get("/people/near").main
            try await world.addGroups(with: .ben)
            if try await app.browser(as: .ben).get("/people/near").main != before { differs += 1 }
        }
        #expect(shown > 40, "there was something to see")
        #expect(differs > 4, "what happens in one's own groups does matter")
    }

    /// The first week's page tells nothing of closed and hidden groups one is not in either.
    @Test(arguments: Engine.available)
    func theFirstWeekTellsNothingOfClosedGroups(_ engine: Engine) async throws {
        for seed in 1...6 {
            let app = try await TestApp.grown(engine)
            var world = World(app, seed: UInt64(100 + seed))
            try await world.fill()
            let nova = try await Newcomer.make("nova", in: app)
            _ = try await nova.post("/spaces/plein/membership")
            let before = try await nova.get("/welcome").main
            try await world.addGroups(without: nil, kinds: [.closed, .hidden])
            #expect(try await nova.get("/welcome").main == before, "seed \(seed)")
            #expect(before.contains("Beheert Plein"))
        }
    }
}

/// A random world: people with subjects, groups with conversations about a few topics.
private struct World {
    let app: TestApp
    private var state: UInt64
    private var people: [Member.ID] = []
    private var groups = 0

    private static let words = ["parkeren", "roosters", "wondzorg", "fietsen", "koken"]

    init(_ app: TestApp, seed: UInt64) {
        self.app = app
        state = seed
    }

    mutating func fill() async throws {
        for number in 0..<10 {
            let subjects = (0..<roll(3)).map { _ in Self.words[roll(5)] }.joined(separator: ", ")
            people.append(try await Newcomer.make("mens\(number)", in: app, subjects: subjects, daysAgo: 40).id)
        }
        for person in [Person.ben, .cleo] { try await addGroups(with: person) }
    }

    mutating func addGroups(with person: Person) async throws {
        let id = try await app.viewer(person).id
        for _ in 0..<2 { try await addGroup(members: some() + [id], writers: people + [id], .closed) }
        try await addGroup(members: some() + [id], writers: people + [id], .open)
    }

    mutating func addGroups(without person: Person?, kinds: [Space.Kind] = Space.Kind.allCases) async throws {
        let writer = try await person.asyncMap { try await app.viewer($0).id }
        for kind in kinds { try await addGroup(members: some(), writers: people + [writer].compactMap { $0 }, kind) }
    }

    private mutating func addGroup(members: [Member.ID], writers: [Member.ID], _ kind: Space.Kind) async throws {
        groups += 1
        var posts: [(Imports.Post, [Imports.Comment])] = []
        let now = app.site.clock.now()
        for number in 0..<(2 + roll(4)) {
            let at = now - .seconds(Int64(1 + roll(40)) * 86_400)
            let body = "Over #\(Self.words[roll(5)]) nummer \(number)?"
            let comments = (0..<roll(4)).map { _ in
                Imports.Comment(author: writers[roll(writers.count)], body: "Ook #\(Self.words[roll(5)]).", at: at)
            }
            posts.append((Imports.Post(author: writers[roll(writers.count)], title: "", body: body, at: at), comments))
        }
        let (host, site, name) = (people[roll(people.count)], app.site, "Groep \(groups)")
        let made = posts
        try await app.database.write { db in
            let imports = Imports(site: site)
            let id = try imports.open(.sample(name, kind), host: host, members: members, at: now, in: db)
            for (post, comments) in made { _ = try imports.add(post, comments: comments, in: id, db: db) }
        }
    }

    private mutating func some() -> [Member.ID] { people.filter { _ in roll(2) == 0 } }

    private mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}

extension Optional {
    fileprivate func asyncMap<T>(_ change: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await change(self)
    }
}
