import Database
import Hummingbird
import Logging
import Web

/// What every room works with: the database, the time, the words, and how a page comes about.
package struct Site: Sendable {
    package let database: Database
    package let clock: Clock
    package let ids: IdentifierSource
    package let languages: Languages
    package let assets: Assets
    package let options: Options
    package let logger: Logger
    package let mail: any Outbox
    package let search: SearchIndex
    /// All features, as the roof lists them.
    package let features: [Feature]
    /// Where small writes go that nobody waits for.
    package let marks: Afterwards
    package let passwords: Passwords
    package let pictures: PictureConverter
    /// Tells open pages what happens.
    package let live: Live
    /// The organisation as last read, for pages that can't read it: the database is away, or nobody is signed in.
    let known = KnownOrganisation()

    package struct Options: Sendable {
        /// Limits on sign-in attempts; off only for load tests.
        package var rateLimits = true
        /// The scrypt cost, as a power of two: 17 in production, low in tests.
        package var passwordCost = 17
        /// The address people use, such as "https://plein.example.org"; links in mails start with it.
        package var address = "http://127.0.0.1:8080"
        /// Adds the number of statements and their time to every answer.
        package var timings = false
        /// Whether something in front of this server says truthfully where a visitor comes from.
        package var proxy = Proxy.none

        package var isSecure: Bool { address.hasPrefix("https://") }

        package init() {}
    }

    package init(
        database: Database, clock: Clock, ids: IdentifierSource, languages: Languages, assets: Assets,
        options: Options, logger: Logger, mail: any Outbox, search: SearchIndex, features: [Feature]
    ) {
        self.database = database
        self.clock = clock
        self.ids = ids
        self.languages = languages
        self.assets = assets
        self.options = options
        self.logger = logger
        self.mail = mail
        self.search = search
        self.features = features
        live = Live(database: database, clock: clock, logger: logger, sources: features.flatMap(\.live))
        marks = Afterwards(database: database, logger: logger)
        passwords = Passwords(logCost: options.passwordCost)
        pictures = PictureConverter()
    }
}

extension Site {
    /// Writes something nobody waits for, such as a read mark.
    package func afterwards(_ write: @escaping Afterwards.Write) { marks.write(write) }

    /// Reads who the organisation is, for the first page that can't ask: on a database that is away, or for a stranger.
    package func knowOrganisation() async throws {
        if let organisation = try await database.read({ try OrganisationStore.find(in: $0) }) {
            known.remember(organisation)
        }
    }

    /// A page for the signed-in person: session, menu and content in one read, one snapshot.
    /// Throws `SignInNeeded` when nobody is signed in.
    package func page(
        _ request: Request, status: HTTPResponse.Status = .ok, _ content: @escaping @Sendable (Visit) throws -> Page
    ) async throws -> Response {
        let html = try await read(request) { visit in
            let page = try content(visit)
            return Frame(page: page, shell: try shell(visit), visit: visit, assets: assets).body
        }
        return Respond.html(html, status: status)
    }

    /// A piece of a page, for a script that puts it in place.
    package func fragment(
        _ request: Request, _ content: @escaping @Sendable (Visit) throws -> HTML
    ) async throws -> Response {
        let piece = try await read(request, content)
        return Respond.html(piece, headers: [.contentType: "text/vnd.fragment+html; charset=utf-8"])
    }

    /// Whatever a signed-in person may read, in one snapshot.
    package func read<T: Sendable>(
        _ request: Request, _ content: @escaping @Sendable (Visit) throws -> T
    ) async throws -> T {
        let now = clock.now()
        let path = request.uri.description
        guard let hash = Credentials(request, isSecure: options.isSecure).tokenHash else {
            throw SignInNeeded(path: path)
        }
        let (answer, seenAt) = try await database.read { db in
            guard let (viewer, organisation, seenAt) = try SessionStore.find(tokenHash: hash, at: now, in: db) else {
                throw SignInNeeded(path: path)
            }
            return (try content(visit(viewer, organisation, at: now, path: path, in: db)), seenAt)
        }
        if now - seenAt > Sessions.seenStep {
            afterwards { try SessionStore.markSeen(tokenHash: hash, at: now, in: $0) }
        }
        return answer
    }

    /// Who sends this form. Throws `SignInNeeded` with the form when nobody is signed in, so that its text is kept.
    package func member(_ request: Request, keeping form: Form? = nil) async throws -> Viewer {
        do {
            let viewer = try await read(request) { $0.viewer }
            guard viewer.canWrite else { throw Problem.forbidden("problem.read_only_token") }
            return viewer
        } catch let needed as SignInNeeded {
            throw SignInNeeded(path: needed.path, form: form)
        }
    }

    /// For an action that has to know what a page of `viewer` shows.
    package func visit(of viewer: Viewer, in db: Connection) throws -> Visit {
        guard let organisation = try OrganisationStore.find(in: db) else { throw Problem.internal }
        return visit(viewer, organisation, at: clock.now(), path: "", in: db)
    }

    func visit(
        _ viewer: Viewer, _ organisation: Organisation, at now: Instant, path: String, in db: Connection
    )
        -> Visit
    {
        known.remember(organisation)
        let words = languages.words(viewer.language ?? organisation.language, timeZone: organisation.timeZone)
        return Visit(
            db: db, viewer: viewer, organisation: organisation,
            canvas: Canvas(words: words, now: now, assets: assets), path: path)
    }

    private func shell(_ visit: Visit) throws -> Shell {
        Shell(
            navigation: features.filter { visit.organisation.isOn($0.form) }.flatMap(\.navigation)
                .filter { $0.isForGuests || !visit.viewer.isGuest }.sorted { $0.order < $1.order },
            groups: try features.flatMap { try $0.groups?(visit) ?? [] },
            unread: try visit.once("unread") {
                try Notifications.unreadCount(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            })
    }
}

/// Nobody is signed in, or not any more. A form that was sent is kept to be sent again.
package struct SignInNeeded: Error {
    package let path: String
    package let form: Form?

    package init(path: String, form: Form? = nil) {
        self.path = path
        self.form = form
    }
}
