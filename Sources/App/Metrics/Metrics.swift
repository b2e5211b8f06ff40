import Database
import Foundation
import Organisation

/// Everything that is told at `/metrics`, as it is at this moment.
package struct Metrics: Sendable {
    let site: Site
    let meter: Meter
    let startedAt: Instant

    package func text() async -> String {
        var text = MetricsText()
        let now = meter.now
        requests(now.running, now.answers, &text)
        database(&text)
        chores(now.chores, &text)
        text.family("weerklank_mails_total", .counter, "Mails handed over, and mails that could not be.")
        text.sample("weerklank_mails_total", labels: [("result", "sent")], now.mails.done)
        text.sample("weerklank_mails_total", labels: [("result", "failed")], now.mails.failed)
        for gauge in site.features.flatMap(\.gauges).sorted(by: { $0.name < $1.name }) {
            text.family("weerklank_" + gauge.name, .gauge, gauge.help)
            text.sample("weerklank_" + gauge.name, await gauge.read(site))
        }
        process(&text)
        return text.text
    }

    private func requests(_ running: Int, _ answers: [Meter.Key: Meter.Answers], _ text: inout MetricsText) {
        let sorted = answers.sorted { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }
        text.family("weerklank_requests_running", .gauge, "Requests that are being answered now.")
        text.sample("weerklank_requests_running", running)
        text.family("weerklank_requests_total", .counter, "Answers by route and class of status.")
        for (key, answers) in sorted {
            for status in 1...5 where answers.byClass[status] > 0 {
                text.sample(
                    "weerklank_requests_total", labels: Self.labels(key) + [("status", "\(status)xx")],
                    answers.byClass[status])
            }
        }
        let name = "weerklank_request_seconds"
        text.family(name, .histogram, "How long an answer was in the making, without sending it.")
        for (key, answers) in sorted {
            var sum = 0
            for (place, bound) in (Meter.bounds + [.infinity]).enumerated() {
                sum += answers.byTime[place]
                text.sample(name + "_bucket", labels: Self.labels(key) + [("le", MetricsText.number(bound))], sum)
            }
            text.sample(name + "_sum", labels: Self.labels(key), answers.seconds)
            text.sample(name + "_count", labels: Self.labels(key), sum)
        }
    }

    private static func labels(_ key: Meter.Key) -> [(String, String)] {
        [("method", key.method), ("route", key.route)]
    }

    private func database(_ text: inout MetricsText) {
        let pulse = site.database.pulse
        text.family("weerklank_database_transactions_total", .counter, "Reads and writes of the database.")
        text.sample("weerklank_database_transactions_total", labels: [("kind", "read")], pulse.reads)
        text.sample("weerklank_database_transactions_total", labels: [("kind", "write")], pulse.writes)
        text.family("weerklank_database_statements_total", .counter, "Statements in them.")
        text.sample("weerklank_database_statements_total", pulse.statements)
        text.family("weerklank_database_connections_total", .counter, "How often a connection was made.")
        text.sample("weerklank_database_connections_total", pulse.connections)
        text.family("weerklank_database_waits_total", .counter, "How often work waited until a connection was free.")
        text.sample("weerklank_database_waits_total", pulse.waits)
        text.family("weerklank_database_wait_seconds_total", .counter, "How long it waited, in all.")
        text.sample("weerklank_database_wait_seconds_total", pulse.secondsWaited)
    }

    private func chores(_ chores: [String: Meter.Work], _ text: inout MetricsText) {
        let sorted = chores.sorted { $0.key < $1.key }
        text.family("weerklank_chores_total", .counter, "What is done now and then without anybody asking.")
        for (name, work) in sorted {
            text.sample("weerklank_chores_total", labels: [("chore", name), ("result", "done")], work.done)
            text.sample("weerklank_chores_total", labels: [("chore", name), ("result", "failed")], work.failed)
        }
        text.family("weerklank_chore_seconds_total", .counter, "How long that took, in all.")
        for (name, work) in sorted {
            text.sample("weerklank_chore_seconds_total", labels: [("chore", name)], work.seconds)
        }
    }

    private func process(_ text: inout MetricsText) {
        text.family("process_start_time_seconds", .gauge, "When the process started, in seconds since 1970.")
        text.sample("process_start_time_seconds", Double(startedAt.milliseconds) / 1000)
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        text.family("process_cpu_seconds_total", .counter, "Time on the processor.")
        text.sample("process_cpu_seconds_total", seconds)
        // Whole pages: size, resident and more.
        if let file = FileManager.default.contents(atPath: "/proc/self/statm"),
            let pages = String(decoding: file, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap({
                Int($0)
            })
        {
            text.family("process_resident_memory_bytes", .gauge, "Memory in use.")
            text.sample("process_resident_memory_bytes", pages * Int(sysconf(Int32(_SC_PAGESIZE))))
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            text.family("process_open_fds", .gauge, "Open files and connections.")
            text.sample("process_open_fds", open)
        }
    }
}
