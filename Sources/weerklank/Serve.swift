import App
import ArgumentParser
import Organisation
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serves the organisation to its people.")

    @OptionGroup var options: DataOptions

    @Option(help: "The address to listen on. Default: 127.0.0.1")
    var host: String?

    @Option(help: "The port to listen on. Default: 8080")
    var port: Int?

    @Option(help: "The address people use, such as https://plein.example.org; needed for mails and for https.")
    var address: String?

    @Option(help: "Where mails go: log prints them, a folder gets .eml files. Default: no mail.")
    var mail: String?

    @Option(name: .customLong("rate-limits"), help: "on or off; off only for load tests.")
    var rateLimits: String?

    @Option(help: "Where to tell Prometheus how it goes, such as 127.0.0.1:9090. Default: nowhere.")
    var metrics: String?

    @Option(name: .customLong("tls-certificate"), help: "A PEM file with the certificate and its chain: serve https.")
    var tlsCertificate: String?

    @Option(name: .customLong("tls-key"), help: "The PEM file with its key.")
    var tlsKey: String?

    @Flag(help: "Serve the demo organisation: one click to sign in, nothing to keep.")
    var demo = false

    @Flag(help: "A proxy in front says truthfully who visits (X-Forwarded-For, -Proto, -Host).")
    var behindProxy = false

    @Flag(help: "Add the number of statements and the time of every answer to its headers.")
    var timings = false

    func run() async throws {
        let settings = try await options.settings()
        var server = Server.Setting()
        server.host = settings.text("host", host) ?? server.host
        server.port = try settings.number("port", port) ?? server.port
        server.metrics = try settings.text("metrics", metrics).map { text in
            guard let address = Address(text) else {
                throw ValidationError("--metrics is an address and a port, such as 127.0.0.1:9090.")
            }
            return address
        }
        server.certificate = try certificate(settings)
        server.isDemo = settings.isOn("demo", demo)
        server.demoFolder = try Installation.find().demoFolder
        var site = Site.Options()
        let scheme = server.certificate == nil ? "http" : "https"
        site.address = settings.text("address", address) ?? "\(scheme)://\(server.host):\(server.port)"
        site.rateLimits = settings.text("rate_limits", rateLimits) != "off"
        site.timings = settings.isOn("timings", timings)
        site.proxy = settings.isOn("behind_proxy", behindProxy) ? .trusted : server.certificate == nil ? .none : .tls
        let weerklank = try await options.open {
            $0.options = site
            $0.mail = try MailSetting.outbox(
                settings.text("mail", mail), address: site.address, clock: $0.clock)
        }
        try await Server(weerklank: weerklank, setting: server).run()
    }

    private func certificate(_ settings: Settings) throws -> Certificate? {
        let (path, key) = (settings.text("tls_certificate", tlsCertificate), settings.text("tls_key", tlsKey))
        switch (path, key) {
        case (nil, nil): return nil
        case (let path?, let key?):
            do { return try Certificate(path: path, key: key) } catch {
                throw ValidationError("The certificate \(path) with the key \(key) can't be used: \(error)")
            }
        default: throw ValidationError("--tls-certificate and --tls-key belong together.")
        }
    }
}
