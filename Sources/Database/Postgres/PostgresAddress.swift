import Foundation

/// A `postgres://` address without the parameters that are ours: `pool`, `prepared` and `listen`.
struct PostgresAddress: Sendable {
    let text: String
    /// How many connections this node opens at most.
    let size: Int
    /// Whether a pooler such as pgbouncer stands in between, so that nothing may outlive a transaction.
    let isPooled: Bool
    /// Where notices are heard: through a pooler that can't be done.
    let listenAddress: String?

    init(_ text: String, size: Int?) throws {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var ours: [Substring: String] = [:]
        var others: [Substring] = []
        for item in parts.count > 1 ? parts[1].split(separator: "&") : [] {
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if pair.count == 2, ["pool", "prepared", "listen"].contains(pair[0]) {
                ours[pair[0]] = pair[1].removingPercentEncoding ?? String(pair[1])
            } else {
                others.append(item)
            }
        }
        let address = String(parts[0]) + (others.isEmpty ? "" : "?" + others.joined(separator: "&"))
        let isPooled = try Self.isOff(ours["prepared"])
        guard let count = size ?? Int(ours["pool"] ?? "10"), (1...1000).contains(count) else {
            throw DatabaseError(.other, "pool in the database address is a number from 1 to 1000")
        }
        self.text = address
        self.size = count
        self.isPooled = isPooled
        self.listenAddress = ours["listen"] ?? (isPooled ? nil : address)
    }

    private static func isOff(_ setting: String?) throws -> Bool {
        switch setting {
        case nil, "on": return false
        case "off": return true
        default: throw DatabaseError(.other, "prepared in the database address is on or off")
        }
    }
}
