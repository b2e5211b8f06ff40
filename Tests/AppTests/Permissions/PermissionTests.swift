import App
import Database
import Foundation
import Hummingbird
import Support
import Testing
import Web

/// Who gets what at which address and who may send what, held beside docs/permissions.md. `WEERKLANK_RECORD=1 bin/test
/// Permission` writes the table anew: read what changed in it as you would read code.
@Suite("permissions")
struct PermissionTests {
    /// Where something stands, and its address there.
    private typealias Place = (name: String, path: String)

    /// A group of each kind; Ben is in the first two, Els hosts the last.
    private static let groups = [
        ("an open group", "roosters"), ("a closed group", "wijkteam-noord"), ("a closed group of others", "nacht"),
        ("a hidden group", "ondernemingsraad"),
    ]
    private static let people = ["", "cleo", "ben", "dirk", "els", "ada"]

    @Test("the table of who reads what is as it is written down")
    func reading() async throws {
        let app = try await TestApp.empty(.sqlite)
        try await Demo(site: app.site, folder: Installation.find().demoFolder).fill()
        var browsers: [Browser] = []
        for handle in Self.people {
            let browser = app.browser()
            if !handle.isEmpty { #expect(try await browser.post("/demo/\(handle)").status == .seeOther) }
            browsers.append(browser)
        }
        let ids = try await Self.identifiers(app)
        var rows = [
            "| address | where | stranger | Cleo | Ben | Dirk | Els | Ada |", "|---|---|---|---|---|---|---|---|",
        ]
        for route in routeTable(of: app.weerklank.router()) where route.hasPrefix("GET ") {
            let pattern = String(route.dropFirst(4))
            for place in try Self.places(pattern, ids) {
                var cells: [String] = []
                for browser in browsers {
                    // A stream doesn't end by itself; LiveTests asks who hears what.
                    guard pattern != "/live" else {
                        cells.append(Self.cell(try await browser.status(of: place.path), location: ""))
                        continue
                    }
                    let answer = try await browser.get(place.path)
                    cells.append(Self.cell(answer.status, location: answer.location))
                }
                rows.append("| `\(pattern)` | \(place.name) | \(cells.joined(separator: " | ")) |")
            }
        }
        #expect(rows.count > 100)
        let differences = try PermissionDocument.differences(rows.joined(separator: "\n"), under: "Pages")
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    private static func cell(_ status: HTTPResponse.Status, location: String) -> String {
        switch status.code {
        case 200: "**yes**"
        case 204: "nothing"
        case 303 where location.hasPrefix("/sign-in"): "sign in"
        case 303: "led on"
        case 401: "sign in"
        case 403: "no"
        case 404: "·"
        case let code: "\(code)"
        }
    }

    // MARK: - What stands for the parts of an address

    /// The first of each table, and the first post, help request, note and comment of each group.
    private static func identifiers(_ app: TestApp) async throws -> [String: String] {
        try await app.database.read { db in
            var ids: [String: String] = [:]
            func note(_ name: String, _ sql: SQL) throws {
                if let id: Int64 = try db.row(sql)?["id"] { ids[name] = String(id) }
            }
            for (_, slug) in groups {
                let here: SQL = "(SELECT id FROM spaces WHERE slug = \(slug))"
                try note(
                    "posts \(slug)", "SELECT MIN(id) AS id FROM posts WHERE space_id = \(sql: here) AND form = 'talk'")
                try note("help \(slug)", "SELECT MIN(post_id) AS id FROM help_requests WHERE space_id = \(sql: here)")
                try note("notes \(slug)", "SELECT MIN(id) AS id FROM notes WHERE space_id = \(sql: here)")
                try note(
                    "comments \(slug)",
                    "SELECT MIN(c.id) AS id FROM comments c JOIN posts p ON p.id = c.post_id WHERE p.space_id = \(sql: here)"
                )
                try note(
                    "pictures \(slug)",
                    "SELECT MIN(c.id) AS id FROM pictures c JOIN posts p ON p.id = c.post_id WHERE p.space_id = \(sql: here)"
                )
            }
            try note("decisions", "SELECT MIN(id) AS id FROM decisions")
            try note("surveys", "SELECT MIN(id) AS id FROM surveys")
            try note("tools", "SELECT MIN(id) AS id FROM tools")
            try note("journey_options", "SELECT MIN(id) AS id FROM journey_options")
            try note("portraits", "SELECT MIN(id) AS id FROM portraits")
            try note("door_posters", "SELECT MIN(id) AS id FROM door_posters")
            try note("question", "SELECT MIN(id) AS id FROM survey_questions")
            try note("member", "SELECT id FROM members WHERE handle = 'anouk'")
            return ids
        }
    }

    /// The addresses that stand for a pattern, for each kind of group where that matters.
    private static func places(_ pattern: String, _ ids: [String: String]) throws -> [Place] {
        let parts = pattern.split(separator: "/").map(String.init)
        guard let first = parts.first, pattern.contains("{") || pattern.contains("*") else { return [("", pattern)] }
        func filled(_ name: String, _ values: [String: String]) throws -> Place {
            let path = try parts.map { part -> String in
                guard part.hasPrefix("{") || part.contains("*") else { return part }
                let key = part.trimmingCharacters(in: ["{", "}", "*"])
                return try #require(
                    values[key] ?? others[key], "say in PermissionTests what stands for \(part) in \(pattern)")
            }
            return (name, "/" + path.joined(separator: "/"))
        }
        let ofGroups = ["posts", "comments", "notes", "pictures", "help"]
        switch first {
        case "spaces": return try groups.map { try filled($0.0, ["slug": $0.1]) }
        case _ where ofGroups.contains(first) && parts.dropFirst().first == "{id}":
            let found = try groups.compactMap { name, slug in
                try ids["\(first) \(slug)"].map { try filled(name, ["id": $0]) }
            }
            return found.isEmpty ? [try filled("not there", ["id": "1"])] : found
        case "decisions": return [try filled("", ["id": ids["decisions"] ?? ""])]
        case "surveys": return [try filled("", ["id": ids["surveys"] ?? "", "question": ids["question"] ?? ""])]
        case "inventory": return [try filled("", ["id": ids["tools"] ?? ""])]
        case "options": return [try filled("", ["option": ids["journey_options"] ?? ""])]
        case "journeys": return [try filled("", ["id": "1"])]
        case "portraits": return [try filled("", ["id": ids["portraits"] ?? ""])]
        case "posters": return [try filled("", ["id": ids["door_posters"] ?? ""])]
        case "settings": return [try filled("of a colleague", ["id": ids["member"] ?? ""])]
        case "people": return [try filled("", ["handle": "anouk"])]
        default: return [try filled("made up", [:])]
        }
    }

    /// For what has one of a kind, or stands for a secret that nobody has.
    private static let others = [
        "id": "1", "size": "small", "handle": "anouk", "code": "raad-maar-wat", "token": "raad-maar-wat",
        "topic": "rooster",
        "phase": "listen", "question": "1", "check": "1", "point": "1", "theme": "1", "version": "1", "word": "1",
        "kind": "post", "about": "1", "reference": "raad-maar-wat", "": "niets.css",
    ]
}
