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

    @Flag(help: "Serve the demo organisation: one click to sign in, nothing to keep.")
    var demo = false

    @Flag(help: "A proxy in front says truthfully who visits (X-Forwarded-For, -Proto, -Host).")
    var behindProxy = false

    @Flag(help: "Add the number of statements and the time of every answer to its headers.")
    var timings = false

    func run() async throws {
        let settings = try await options.settings()
        let host = settings.text("host", host) ?? "127.0.0.1"
        let port = try settings.number("port", port) ?? 8080
        var site = Site.Options()
        site.address = settings.text("address", address) ?? "http://\(host):\(port)"
        site.rateLimits = settings.text("rate_limits", rateLimits) != "off"
        site.timings = settings.isOn("timings", timings)
        site.proxy = settings.isOn("behind_proxy", behindProxy) ? .trusted : .none
        let weerklank = try await options.open {
            $0.options = site
            $0.mail = try MailSetting.outbox(
                settings.text("mail", mail), address: site.address, clock: $0.clock)
        }
        try await Server(
            weerklank: weerklank, host: host, port: port, isDemo: settings.isOn("demo", demo),
            demoFolder: try Installation.find().demoFolder
        ).run()
    }
}
