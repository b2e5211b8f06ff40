import Foundation

/// The time zones a form offers first: those of the Kingdom and of Europe.
enum TimeZones {
    static let usual = "Europe/Amsterdam"

    static let offered: [String] = {
        let known = TimeZone.knownTimeZoneIdentifiers
        let caribbean = [
            "America/Aruba", "America/Curacao", "America/Kralendijk", "America/Lower_Princes", "America/Paramaribo",
        ]
        let listed = known.filter { $0.hasPrefix("Europe/") } + caribbean.filter(known.contains) + ["UTC"]
        return listed.contains(usual) ? listed : [usual] + listed
    }()

    static func isKnown(_ identifier: String) -> Bool { TimeZone(identifier: identifier) != nil }
}
