import Hummingbird
import Logging
import Organisation
import ServiceLifecycle
import Web

/// Answers `/metrics` on an address of its own, which visitors can't reach.
struct MetricsServer: Service {
    let metrics: Metrics
    let host: String
    let port: Int
    let logger: Logger

    func run() async throws {
        let router = Router(context: WebContext.self)
        router.get("/metrics") { _, _ in
            var response = Respond.text(await metrics.text())
            response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
            return response
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname(host, port: port), serverName: nil), logger: logger)
        try await application.run()
    }
}
