import Database
import Hummingbird
import Logging
import Organisation
import Square
import Web

/// The whole product, put together: a database brought up to date, the features, and the router in front of them.
package struct Weerklank: Sendable {
    package struct Setting: Sendable {
        package var database: DatabaseLocation
        package var options = Site.Options()
        package var mail: any Outbox
        package var clock = Clock.system
        package var node = 0
        package var logger: Logger

        package init(database: DatabaseLocation, mail: any Outbox, logger: Logger) {
            self.database = database
            self.mail = mail
            self.logger = logger
        }
    }

    package let site: Site
    package let meter = Meter()

    /// Opens and migrates the database.
    package static func open(_ setting: Setting, installation: Installation) async throws -> Weerklank {
        let database = try await Database.open(setting.database, logger: setting.logger)
        do {
            return try await Weerklank(setting, database: database, installation: installation)
        } catch {
            await database.close()
            throw error
        }
    }

    /// On a database that is open already.
    package init(_ setting: Setting, database: Database, installation: Installation) async throws {
        let features = Features.all
        try await database.migrate(Self.migrations)
        site = Site(
            database: database, clock: setting.clock,
            ids: IdentifierSource(clock: setting.clock, node: setting.node),
            languages: Languages(catalog: try Catalog(folder: installation.languagesFolder)),
            assets: try Assets(folder: installation.publicFolder), options: setting.options, logger: setting.logger,
            mail: MeteredOutbox(outbox: setting.mail, meter: meter), search: Spaces.searchIndex(), features: features)
    }

    /// Every feature's migrations, in their order.
    package static var migrations: [Migration] { Features.all.flatMap(\.migrations).sorted { $0.name < $1.name } }

    /// Every route behind everything each request goes through.
    package func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            Metering(meter: meter)
            SecurityHeaders(proxy: site.options.proxy)
            Compression()
            Timings(site: site)
            ProblemPages(site: site)
            SameOrigin(proxy: site.options.proxy)
        }
        site.assets.addRoutes(to: router)
        HealthRoutes(site: site).add(to: router)
        for feature in site.features { feature.routes(site, router) }
        return router
    }

    /// What `/metrics` tells.
    package func metrics(startedAt: Instant) -> Metrics { Metrics(site: site, meter: meter, startedAt: startedAt) }

    /// Makes the search index anew from what is written, and gathers what the planner of the database works with.
    package func reindex(_ tell: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
        let count = try await Reindexing(site: site).run(tell)
        try await site.database.analyze()
        return count
    }

    /// Writes what still waits and closes the database.
    package func close() async {
        await site.marks.settle()
        await site.database.close()
    }
}
