import App
import Database
import Foundation
import Hummingbird
import Logging
import NIOEmbedded
import Organisation
import Square
import Synchronization
import Web

/// The whole product on a database of its own, with the cast in it and three groups:
/// `plein` (open; dirk and fleur tend it, ben is in), `zuid` (closed; ben and fleur tend it, cleo is in) and
/// `raad` (hidden; els tends it, dirk is in).
package final class TestApp: Sendable {
    package let weerklank: Weerklank
    package let clock: TestClock
    package let outbox: TestOutbox
    private let responder: any HTTPResponder<WebContext>
    private let tokens: Mutex<[Person: Token]> = Mutex([:])

    package var site: Site { weerklank.site }
    package var database: Database { site.database }

    /// An empty database: nobody, no organisation.
    /// - Parameters:
    ///   - database: a migrated one to work on, for a test that looks at its files; else one of its own
    ///   - heard: who hears every line of the log, for a test of what is not in it
    package static func empty(
        _ engine: Engine, on database: Database? = nil, heard: (any LogHandler)? = nil,
        options change: (inout Site.Options) -> Void = { _ in }
    ) async throws -> TestApp {
        let clock = TestClock()
        let outbox = TestOutbox()
        var logger = heard.map { heard in Logger(label: "test") { _ in heard } } ?? Logger(label: "test")
        if heard == nil { logger.logLevel = .critical }
        // Hummingbird gives each request an id, which its context reads back from here.
        logger[metadataKey: "hb.request.id"] = "test"
        var setting = Weerklank.Setting(database: .memory, mail: outbox, logger: logger)
        setting.clock = clock.clock
        setting.options.passwordCost = 4
        change(&setting.options)
        let database = if let database { database } else { try await TestDatabase.make(engine, Weerklank.migrations) }
        let weerklank = try await Weerklank(setting, database: database, installation: Installation.find())
        return TestApp(weerklank, clock, outbox)
    }

    /// Another node on the database of this one, with the same people and the same clock.
    package func secondNode(on database: Database) async throws -> TestApp {
        var setting = Weerklank.Setting(database: .memory, mail: outbox, logger: site.logger)
        setting.clock = clock.clock
        setting.options = site.options
        setting.node = 1
        let weerklank = try await Weerklank(setting, database: database, installation: Installation.find())
        let node = TestApp(weerklank, clock, outbox)
        node.tokens.withLock { $0 = tokens.withLock { $0 } }
        return node
    }

    package static func make(
        _ engine: Engine = .sqlite, on database: Database? = nil, heard: (any LogHandler)? = nil,
        options change: (inout Site.Options) -> Void = { _ in }
    ) async throws -> TestApp {
        let app = try await empty(engine, on: database, heard: heard, options: change)
        try await app.fill()
        return app
    }

    private init(_ weerklank: Weerklank, _ clock: TestClock, _ outbox: TestOutbox) {
        self.weerklank = weerklank
        self.clock = clock
        self.outbox = outbox
        responder = weerklank.router().buildResponder()
    }

    private func fill() async throws {
        let site = site
        let now = site.clock.now()
        let tokens = try await database.write { db in
            let organisation = Organisation(
                name: "Zorg aan de Maas", language: .nl, timeZone: "Europe/Amsterdam", isDemo: false,
                forms: ["posts", "help", "knowledge"])
            try OrganisationSetting.create(organisation, at: now, in: db)
            let department = try Departments.create(["Wijkteam Zuid"], ids: site.ids, in: db)
            let cast = Person.allCases.map { person in
                var member = NewMember(name: person.name, handle: person.rawValue, createdAt: now)
                member.role = person.role
                member.mail = "\(person.rawValue)@example.org"
                member.departmentID = department[0].id
                return member
            }
            try Members.create(cast, ids: site.ids, in: db)
            var tokens: [Person: Token] = [:]
            for person in Person.allCases {
                tokens[person] = try Members.issueToken(
                    person.rawValue, scopes: ["read", "write"], at: now, in: db)
            }
            return tokens
        }
        self.tokens.withLock { $0 = tokens }
        try await openSpaces()
    }

    private func openSpaces() async throws {
        let (spaces, memberships) = (Spaces(site: site), Memberships(site: site))
        let (ben, cleo, dirk, els) = (
            try await viewer(.ben), try await viewer(.cleo), try await viewer(.dirk), try await viewer(.els)
        )
        _ = try await spaces.open(.sample("Plein", .open, standIn: "fleur"), by: dirk)
        try await memberships.join("plein", by: ben)
        _ = try await spaces.open(.sample("Zuid", .closed, standIn: "fleur"), by: ben)
        try await memberships.invite("cleo", to: "zuid", by: ben)
        try await memberships.accept("zuid", by: cleo)
        _ = try await spaces.open(.sample("Raad", .hidden), by: els)
        try await memberships.invite("dirk", to: "raad", by: els)
        try await memberships.accept("raad", by: dirk)
    }

    /// One of the cast as actions take them.
    package func viewer(_ person: Person) async throws -> Viewer {
        try await site.member(request(.get, "/", headers: [.authorization: "Bearer \(token(person).text)"]))
    }

    package func token(_ person: Person) -> Token { tokens.withLock { $0[person]! } }

    /// A browser of one of the cast, or of a stranger.
    package func browser(as person: Person? = nil) -> Browser {
        Browser(app: self, person: person)
    }

    /// A browser that holds this session.
    package func browser(in session: Token) -> Browser {
        Browser(app: self, person: nil, session: session)
    }

    /// A session of somebody, however they came in.
    package func session(of handle: String, _ kind: SessionKind = .password) async throws -> Token {
        let sessions = Sessions(site: site)
        let caller = sessions.caller(request(.get, "/"))
        return try await database.write { db in
            guard let member = try Members.account(handle: handle, in: db) else { throw Problem.notFound }
            return try sessions.open(member.id, kind, for: caller, in: db)
        }
    }

    func request(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: ByteBuffer = ByteBuffer()
    ) -> Request {
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        return Request(head: head, body: .init(buffer: body))
    }

    func status(of request: Request) async throws -> HTTPResponse.Status {
        let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: site.logger)
        return try await responder.respond(to: request, context: WebContext(source: source)).status
    }

    /// The body of an answer as it comes, for a stream that doesn't end by itself.
    func listen(to request: Request) async throws -> (HTTPResponse.Status, LiveListener) {
        let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: site.logger)
        let response = try await responder.respond(to: request, context: WebContext(source: source))
        return (response.status, LiveListener { try await response.body.write($0) })
    }

    func respond(to request: Request) async throws -> Answer {
        let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: site.logger)
        let response = try await responder.respond(to: request, context: WebContext(source: source))
        let writer = CollectingWriter()
        try await response.body.write(writer)
        await site.marks.settle()
        return Answer(status: response.status, headers: response.headers, bytes: writer.collected)
    }
}

extension SpaceDraft {
    package static func sample(_ name: String, _ kind: Space.Kind, standIn: String = "") -> SpaceDraft {
        SpaceDraft(name: name, purpose: "Voor \(name).", need: .dialogue, kind: kind, standIn: standIn)
    }
}
