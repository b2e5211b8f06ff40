import App
import Database
import Foundation
import Organisation
import Support
import Testing

@Suite("metrics")
struct MetricsTests {
    private struct Sample: Hashable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    /// Reads Prometheus' text format as its documents say, and complains about everything else.
    private func parse(_ text: String) throws -> [Sample] {
        #expect(text.hasSuffix("\n"))
        var kinds: [String: String] = [:]
        var samples: [Sample] = []
        let sample = /([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{([^}]*(?:\}[^ ]*)?)\})? (NaN|[+-]Inf|[-+0-9.e]+)/
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# HELP ") { continue }
            if line.hasPrefix("# TYPE ") {
                let words = line.split(separator: " ")
                #expect(words.count == 4 && ["counter", "gauge", "histogram"].contains(words[3]))
                #expect(kinds.updateValue(String(words[3]), forKey: String(words[2])) == nil, "\(line) twice")
                continue
            }
            let match = try #require(try sample.wholeMatch(in: line), "\(line)")
            var labels: [String: String] = [:]
            for label in (match.2 ?? "").matches(of: /([a-z_]+)="((?:[^"\\]|\\.)*)"/) {
                labels[String(label.1)] = String(label.2)
            }
            let name = String(match.1)
            let family = ["_bucket", "_sum", "_count"].first { name.hasSuffix($0) }.map {
                String(name.dropLast($0.count))
            }
            #expect(kinds[name] != nil || family.map { kinds[$0] == "histogram" } == true, "\(name) has no type")
            samples.append(
                Sample(name: name, labels: labels, value: Double(match.3.replacing("Inf", with: "inf")) ?? .nan))
        }
        #expect(Set(samples.map { [$0.name, "\($0.labels.sorted { $0.key < $1.key })"] }).count == samples.count)
        return samples
    }

    @Test("count answers by the pattern of their route, and never say whose they were", arguments: Engine.available)
    func answers(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let before = app.database.pulse.statements
        let post = try await ben.post("/spaces/zuid/posts", ["body": "De brug is dicht."])
        for _ in 0..<3 { _ = try await ben.get(post.location) }
        _ = try await ben.get("/geheim/adres-van-iemand")
        _ = try await ben.get("/posts/99")
        _ = try await app.browser().get("/people/ben")
        let text = await app.weerklank.metrics(startedAt: app.clock.clock.now()).text()
        #expect(text.contains("weerklank_streams_open 0"))
        let samples = try parse(text)
        func value(_ name: String, _ labels: [String: String]) -> Double? {
            samples.first { $0.name == name && $0.labels == labels }?.value
        }
        let route = ["method": "GET", "route": "/posts/{id}"]
        let total = "weerklank_requests_total"
        #expect(value(total, route.merging(["status": "2xx"]) { $1 }) == 3, "\(text)")
        #expect(value(total, route.merging(["status": "4xx"]) { $1 }) == 1)
        #expect(value(total, ["method": "GET", "route": "none", "status": "4xx"]) == 1, "\(text)")
        #expect(value("weerklank_request_seconds_count", route) == 4)
        #expect(value("weerklank_request_seconds_bucket", route.merging(["le": "+Inf"]) { $1 }) == 4)
        let buckets = samples.filter {
            $0.name == "weerklank_request_seconds_bucket" && $0.labels["route"] == "/posts/{id}"
        }
        #expect(buckets.count == 14 && buckets.map(\.value) == buckets.map(\.value).sorted())
        #expect(app.database.pulse.statements > before + 4)
        #expect(value("weerklank_requests_running", [:]) == 0)
        #expect(value("process_resident_memory_bytes", [:]) ?? 0 > 1_000_000)
        for word in ["ben", "zuid", "geheim", String(post.id)] { #expect(!text.contains(word), "\(word)") }
    }

    @Test(
        "are told on an address of their own", arguments: ["127.0.0.1:9090", ":9090", "[::1]:80", "9090", "a:0", "a:x"])
    func addresses(text: String) {
        let known = ["127.0.0.1:9090": "127.0.0.1 9090", ":9090": "127.0.0.1 9090", "[::1]:80": "::1 80"]
        #expect(Address(text).map { "\($0.host) \($0.port)" } == known[text])
    }
}
