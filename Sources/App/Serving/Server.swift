import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Organisation
import ServiceLifecycle
import UnixSignals
import Web

/// Serves until told to stop; then open requests finish and what still waits is written.
package struct Server: Sendable {
    package struct Setting: Sendable {
        package var host = "127.0.0.1"
        package var port = 8080
        /// Where `/metrics` is told; nowhere when nil.
        package var metrics: Address?
        /// Speaks https itself with it.
        package var certificate: Certificate?
        package var isDemo = false
        package var demoFolder = ""
        /// How long open requests get to finish once the server is told to stop.
        package var patience = Duration.seconds(20)

        package init() {}
    }

    let weerklank: Weerklank
    let setting: Setting

    package init(weerklank: Weerklank, setting: Setting) {
        self.weerklank = weerklank
        self.setting = setting
    }

    package func run() async throws {
        // Obeyed until all is written: a second signal while it closes stops it at once, and no other ends it.
        let signals = Signals(logger: weerklank.site.logger, certificate: setting.certificate)
        let obeying = Task { await signals.obey() }
        defer { obeying.cancel() }
        do {
            try await serve(signals)
        } catch {
            await weerklank.close()
            throw error
        }
        await weerklank.close()
    }

    private func serve(_ signals: Signals) async throws {
        let site = weerklank.site
        if setting.isDemo { try await Demo(site: site, folder: setting.demoFolder).fill() }
        try await site.knowOrganisation()
        let setUp = setting.isDemo ? nil : try await SetUp(site: site).link()
        let server: HTTPServerBuilder =
            if let certificate = setting.certificate {
                try .tls(.http1(), tlsConfiguration: certificate.configuration())
            } else {
                .http1()
            }
        let application = Application(
            router: weerklank.router(), server: server,
            configuration: .init(address: .hostname(setting.host, port: setting.port), serverName: nil),
            services: [Caretaker(site: site, meter: weerklank.meter)],
            onServerRunning: { [site] _ in announce(setUp, site) },
            logger: site.logger)
        var services: [any Service] = []
        if let address = setting.metrics {
            let metrics = weerklank.metrics(startedAt: site.clock.now())
            services.append(
                MetricsServer(metrics: metrics, host: address.host, port: address.port, logger: site.logger))
        }
        // The last is told to stop first: open streams would keep the server from ending. Then new visitors are refused.
        services += [application, StreamsEnd(live: site.live)]
        var configuration = ServiceGroupConfiguration(services: services, logger: site.logger)
        configuration.maximumGracefulShutdownDuration = setting.patience
        let group = ServiceGroup(configuration: configuration)
        await signals.stop(group)
        do {
            try await group.run()
        } catch is CancellationError {
            site.logger.warning("requests that took too long were cut off")
        }
    }

    private func announce(_ setUp: Link?, _ site: Site) {
        var lines = ["Weerklank serves \(site.options.address)"]
        if let setUp {
            lines.append("This database is still empty. Set up your organisation within one hour:")
            lines.append(site.options.address + setUp.href)
        }
        if setting.isDemo {
            lines.append("The demo organisation: sign in with one click at \(site.options.address)/sign-in")
        }
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
