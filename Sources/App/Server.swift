import Hummingbird
import Organisation
import ServiceLifecycle
import Web

/// Serves until told to stop; then open requests finish and what still waits is written.
package struct Server: Sendable {
    let weerklank: Weerklank
    let host: String
    let port: Int
    let isDemo: Bool
    let demoFolder: String

    package init(weerklank: Weerklank, host: String, port: Int, isDemo: Bool, demoFolder: String) {
        self.weerklank = weerklank
        self.host = host
        self.port = port
        self.isDemo = isDemo
        self.demoFolder = demoFolder
    }

    package func run() async throws {
        let site = weerklank.site
        do {
            if isDemo { try await Demo(site: site, folder: demoFolder).fill() }
            try await site.knowOrganisation()
            let setUp = isDemo ? nil : try await SetUp(site: site).link()
            let application = Application(
                router: weerklank.router(),
                configuration: .init(address: .hostname(host, port: port), serverName: nil),
                services: [Caretaker(site: site)],
                onServerRunning: { [site] _ in announce(setUp, site) },
                logger: site.logger)
            // The last to start is the first to stop: an open stream would keep the server from ending.
            try await ServiceGroup(
                configuration: .init(
                    services: [application, StreamsEnd(live: site.live)], gracefulShutdownSignals: [.sigterm, .sigint],
                    logger: site.logger)
            ).run()
        } catch {
            await weerklank.close()
            throw error
        }
        await weerklank.close()
    }

    private func announce(_ setUp: Link?, _ site: Site) {
        var lines = ["Weerklank serves \(site.options.address)"]
        if let setUp {
            lines.append("This database is still empty. Set up your organisation within one hour:")
            lines.append(site.options.address + setUp.href)
        }
        if isDemo { lines.append("The demo organisation: sign in with one click at \(site.options.address)/sign-in") }
        print(lines.joined(separator: "\n"))
        flushOutput()
    }
}

/// Tells open pages to come back elsewhere when this node stops.
private struct StreamsEnd: Service {
    let live: Live

    func run() async throws {
        try? await gracefulShutdown()
        await live.shut()
    }
}
