import App
import Database
import Foundation
import Organisation
import Support
import Testing
import Web

/// The demo organisation with three more groups, an open, a closed and a hidden one, that hold the same: what Tim wrote,
/// withdrew, asked and kept. Joep hosts them; Jolanda and Cleo, a guest, are in them; Bas was and left.
final class PermissionWorld {
    typealias Names = [String: String]

    let app: TestApp
    /// By the kind of group, what its words in braces stand for.
    private(set) var groups: [(name: String, names: Names)] = []
    /// What isn't of a group.
    private(set) var names: Names = [:]
    private var sessions: [String: Token] = [:]
    private var phones: [String: Token] = [:]

    init(on database: Database) async throws {
        app = try await TestApp.empty(.sqlite, on: database) {
            $0.rateLimits = false
            // A name, so that there are passkeys.
            $0.address = "http://localhost"
        }
        try await Demo(site: app.site, folder: Installation.find().demoFolder).fill()
        // Outside a demo nobody signs in by choosing a name.
        try await app.database.write { try $0.run("UPDATE organisation SET is_demo = \(false)") }
        try await send("tim", "/settings/password", ["new": "de sleutel ligt onder de mat"])
        try await send(
            "ada", "/settings/forms",
            ["reason": "Om te proberen.", "forms": "posts", "forms": "help", "forms": "knowledge"])
        for kind in ["open", "closed", "hidden"] { groups.append((kind, try await group(kind))) }
        try await send("ada", "/settings/members/\(try await member("trees"))/closure")
        names = try await PermissionThings(world: self).make()
    }

    // MARK: - Words in braces

    /// Whether it stands in a group, and so has to be tried in each kind.
    func isOfGroup(_ sending: Sending) -> Bool {
        let words = [sending.address] + sending.fields.flatMap { [$0.key, $0.value] }
        return words.contains { (try? Self.fill($0, names.merging(["me": ""]) { known, _ in known })) == nil }
    }

    /// "/posts/{post}/edit" becomes "/posts/12/edit".
    static func fill(_ text: String, _ names: Names) throws -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let known = names[name] else { throw Refused(description: "nothing is called {\(name)}: \(text)") }
            filled += rest[..<open] + known
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    // MARK: - Who sends

    func browser(_ role: PermissionRole, owner: String? = nil) async throws -> Browser {
        switch role {
        case .stranger: app.browser()
        case .owner: app.browser(in: try await session(owner ?? role.handle))
        case .ownerByPhone: app.browser(in: try await phone(owner ?? role.handle))
        case .administratorByPhone: app.browser(in: try await phone(role.handle))
        default: app.browser(in: try await session(role.handle))
        }
    }

    /// Before the world is kept: who signs in later is put back with it.
    func signIn(_ owners: Set<String>) async throws {
        for role in PermissionRole.allCases where role != .stranger { _ = try await browser(role) }
        for owner in owners { (_, _) = (try await session(owner), try await phone(owner)) }
    }

    private func session(_ handle: String) async throws -> Token {
        if let known = sessions[handle] { return known }
        let token = try await app.session(of: handle)
        sessions[handle] = token
        return token
    }

    private func phone(_ handle: String) async throws -> Token {
        if let known = phones[handle] { return known }
        let token = try await app.session(of: handle, .handOver)
        phones[handle] = token
        return token
    }

    // MARK: - What is there

    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    /// Sends what has to be accepted, for the world to be there.
    @discardableResult
    func send(_ handle: String, _ address: String, _ fields: KeyValuePairs<String, String> = [:]) async throws -> Answer
    {
        let browser = app.browser(in: try await session(handle))
        let answer = try await browser.post(address, bytes: Self.encoded(fields.map { ($0, $1) }))
        guard [.ok, .seeOther].contains(answer.status), !answer.location.hasPrefix("/sign-in") else {
            let errors = answer.text.split(separator: "class=\"error\"").dropFirst().map { $0.prefix(120) }
            throw Refused(description: "\(handle) \(address): \(answer.status) \(errors.joined(separator: " | "))")
        }
        return answer
    }

    func member(_ handle: String) async throws -> String {
        try await number("SELECT id FROM members WHERE handle = \(handle)")
    }

    func number(_ question: SQL) async throws -> String {
        try await app.database.read { db in
            guard let id: Int64 = try db.row(question)?["id"] else { throw Refused(description: "\(question)") }
            return String(id)
        }
    }

    static func encoded(_ fields: [(String, String)]) -> [UInt8] {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        let pairs = fields.map { "\($0.0)=\($0.1.addingPercentEncoding(withAllowedCharacters: plain) ?? "")" }
        return Array(pairs.joined(separator: "&").utf8)
    }

    private func group(_ kind: String) async throws -> Names {
        let opened = try await send(
            "joep", "/spaces",
            [
                "name": "Groep \(kind)", "purpose": "Om te proberen.", "need": "dialogue", "kind": kind,
                "forms": "posts", "forms": "help",
            ])
        let slug = String(opened.location.split(separator: "/").last ?? "")
        for handle in ["cleo", "jolanda", "tim", "bas", "trees", "anouk"] {
            try await send("joep", "/spaces/\(slug)/invitations", ["handle": handle])
            try await send(handle, "/spaces/\(slug)/invitation/acceptance")
        }
        var names = ["slug": slug, "space": try await number("SELECT id FROM spaces WHERE slug = \(slug)")]
        func make(
            _ name: String, _ handle: String, _ address: String, _ fields: KeyValuePairs<String, String>
        ) async throws {
            names[name] = String(try await send(handle, address, fields).id)
        }
        try await make("post", "tim", "/spaces/\(slug)/posts", ["body": "Wie heeft de sleutel van de \(kind) kast?"])
        let post = names["post"] ?? ""
        try await make("withdrawnPost", "tim", "/spaces/\(slug)/posts", ["body": "Dit haal ik terug, \(kind)."])
        try await send("tim", "/posts/\(names["withdrawnPost"] ?? "")/withdrawal")
        try await make("pinnedPost", "tim", "/spaces/\(slug)/posts", ["body": "Dit hangt bovenaan, \(kind)."])
        try await send("joep", "/posts/\(names["pinnedPost"] ?? "")/pin")
        let announcement: KeyValuePairs = [
            "space": slug, "title": "De kast verhuist", "body": "Naar de gang, \(kind).", "until": "2026-12-10",
        ]
        try await make("announced", "joep", "/announcements", announcement)
        try await send(
            "joep", "/announcements",
            ["space": slug, "title": "De kast staat", "body": "In de gang.", "until": "2026-12-14", "way": "later"])
        names["plan"] = try await number(
            "SELECT p.id FROM announcement_plans p JOIN spaces s ON s.id = p.space_id WHERE s.slug = \(slug)")
        try await make("comment", "tim", "/posts/\(post)/comments", ["body": "Ik zoek zelf ook."])
        try await make("withdrawnComment", "tim", "/posts/\(post)/comments", ["body": "Dit haal ik ook terug."])
        try await send("tim", "/comments/\(names["withdrawnComment"] ?? "")/withdrawal")
        try await make(
            "help", "tim", "/help",
            [
                "type": "6", "space": slug, "title": "Wie rijdt mee?", "body": "Vrijdag, \(kind).",
                "endsOn": "2026-12-10", "ask": "jolanda",
            ])
        try await make(
            "note", "tim", "/notes", ["space": slug, "title": "De sleutel", "body": "Ligt onder de mat, \(kind)."])
        let note = names["note"] ?? ""
        try await send(
            "tim", "/notes/\(note)/edit", ["title": "De sleutel", "body": "Ligt nu in de la.", "version": "1"])
        try await send("tim", "/notes/\(note)/authors", ["author": "anouk"])
        try await make(
            "withdrawnNote", "tim", "/notes", ["space": slug, "title": "Oud", "body": "Niet meer waar, \(kind)."])
        try await send("tim", "/notes/\(names["withdrawnNote"] ?? "")/withdrawal")
        try await make(
            "orphanNote", "trees", "/notes", ["space": slug, "title": "Van Trees", "body": "Zij is weg, \(kind)."])
        try await leave(slug, &names)
        names["consent"] = try await decision("consent", "Om acht uur beginnen", "space:\(slug)", by: "tim")
        names["choice"] = try await decision("approval", "Thee\nKoffie", "space:\(slug)", by: "tim")
        names["voteOption"] = try await option(of: names["choice"] ?? "")
        return names
    }

    func decision(
        _ method: String, _ options: String, _ audience: String, by starter: String
    ) async throws -> String {
        let fields: KeyValuePairs = [
            "question": "Doen we dit? (\(method))", "options": options, "method": method, "secrecy": "names",
            "share": "half", "audience": audience, "quorum": "0", "closes": "2026-12-20T12:00", "dots": "5",
        ]
        return String(try await send(starter, "/decisions", fields).id)
    }

    func option(of decision: String) async throws -> String {
        let id = Int64(decision) ?? 0
        return try await number(
            "SELECT MIN(id) AS id FROM decision_options WHERE decision_id = \(id) AND NOT is_status_quo")
    }

    // What Bas wrote before he left.
    private func leave(_ slug: String, _ names: inout Names) async throws {
        let post = try await send(
            "bas", "/spaces/\(slug)/posts", ["body": "Voor ik ga: waar is het rooster van \(slug)?"]
        ).id
        names["leftPost"] = String(post)
        names["leftComment"] = String(try await send("bas", "/posts/\(post)/comments", ["body": "Gevonden."]).id)
        names["leftHelp"] = String(
            try await send(
                "bas", "/help",
                [
                    "type": "6", "space": slug, "title": "Wie neemt over?", "body": "Op maandag, \(slug).",
                    "endsOn": "2026-12-10",
                ]
            ).id)
        names["leftNote"] = String(
            try await send(
                "bas", "/notes", ["space": slug, "title": "Van Bas", "body": "Het rooster hangt links, \(slug)."]
            ).id)
        try await send("bas", "/spaces/\(slug)/membership/removal")
        if slug == "groep-closed" { try await send("frans", "/spaces/\(slug)/requests", ["reason": "Ik rijd mee."]) }
        names["asker"] = "frans"
    }
}
