import App
import Database
import Foundation
import Support
import Testing
import Web

/// Every form of the product, as it would be accepted from the right person, sent by everybody: who may is held beside
/// docs/permissions.md. Each meets the same world, put back after every change.
@Suite("permissions of forms")
struct SendingTests {
    private static let parts = GroupForms.parts + OrganisationForms.parts

    @Test("every form is in the table")
    func complete() async throws {
        let app = try await TestApp.empty(.sqlite)
        let sendings = Self.parts.flatMap(\.sendings)
        for route in routeTable(of: app.weerklank.router()) {
            let parts = route.split(separator: " ")
            guard !["GET", "HEAD"].contains(parts[0]) else { continue }
            #expect(parts[0] == "POST", "a form is sent with POST: \(route)")
            #expect(
                sendings.contains { $0.fits(String(parts[1])) != nil },
                """
                Who may send \(route)? Add Sending("\(parts[1])", ["field": "value"]) to \
                Tests/AppTests/Permissions/GroupForms.swift (or OrganisationForms.swift), filled in as the right person \
                would, then run WEERKLANK_RECORD=1 bin/test Permission and read what it wrote into docs/permissions.md.
                """)
        }
    }

    @Test("who may send what about groups is as it is written down")
    func ofGroups() async throws {
        try await check(GroupForms.parts, under: "Forms about groups")
    }

    @Test("who may send what else is as it is written down")
    func others() async throws {
        try await check(OrganisationForms.parts, under: "Other forms")
    }

    private func check(_ parts: [SendingPart], under heading: String) async throws {
        let (database, location) = try await TestDatabase.makeShared(.sqlite, Weerklank.migrations, readers: 1)
        guard case .file(let path) = location else { return }
        let world = try await PermissionWorld(on: database)
        try await world.signIn(Set(parts.flatMap(\.sendings).compactMap(\.owner)))
        let table = SendingTable(world: world, putBack: try PutBack(path))
        var text: [String] = []
        for part in parts { text.append(try await table.text(of: part)) }
        let differences = try PermissionDocument.differences(text.joined(separator: "\n\n"), under: heading)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test("on every database nothing gets in from outside a closed or hidden group", arguments: Engine.available)
    func outside(engine: Engine) async throws {
        let world = try await PermissionWorld(on: try await TestDatabase.make(engine, Weerklank.migrations))
        let outsiders: [PermissionRole] = [.guest, .colleague, .hostElsewhere, .adviser, .council, .administrator]
        // That somebody asks to be let in is all that comes from outside a closed group.
        let sendings = Self.parts.flatMap(\.sendings).filter {
            world.isOfGroup($0) && $0.after.isEmpty && $0.address != "/spaces/{slug}/requests"
        }
        #expect(sendings.count > 60)
        func written() async throws -> [Int64] {
            try await world.app.database.read { db in
                let row = try db.row(
                    """
                    SELECT (SELECT COUNT(*) FROM events) AS a, (SELECT COUNT(*) FROM notifications) AS b,
                        (SELECT COUNT(*) FROM drafts) AS c, (SELECT COUNT(*) FROM bookmarks) AS d,
                        (SELECT COUNT(*) FROM reactions) AS e, (SELECT COUNT(*) FROM memberships) AS f
                    """)
                return try ["a", "b", "c", "d", "e", "f"].map { try row?[$0] ?? -1 }
            }
        }
        let before = try await written()
        for group in world.groups where group.name != "open" {
            let names = world.names.merging(group.names) { _, own in own }.merging(["me": ""]) { known, _ in known }
            for role in outsiders {
                let browser = try await world.browser(role)
                for sending in sendings {
                    let answer = try await browser.send(sending, names)
                    let what = "\(role.rawValue), \(group.name): \(sending.address)"
                    #expect(!answer.contains("Ligt nu in de la") && !answer.contains("kast?"), "\(what)")
                    // Withdrawing what is a hidden group's looks like withdrawing what isn't there.
                    #expect(answer.status != .forbidden || group.name == "closed" || role == .guest, "\(what)")
                }
            }
        }
        #expect(try await written() == before)
    }
}

/// Fills in the table, a form at a time.
final class SendingTable {
    private let world: PermissionWorld
    private let putBack: PutBack

    init(world: PermissionWorld, putBack: PutBack) {
        self.world = world
        self.putBack = putBack
    }

    func text(of part: SendingPart) async throws -> String {
        let hasGroups = part.sendings.contains(where: world.isOfGroup)
        let roles = PermissionRole.allCases.filter { hasGroups || !$0.isOfGroups }
        var rows: [String] = []
        for sending in part.sendings { rows += try await self.rows(of: sending, roles, hasGroups: hasGroups) }
        let heads = (hasGroups ? ["what is sent", "group"] : ["what is sent"]) + roles.map(\.rawValue)
        return """
            ### \(part.title)
            | \(heads.joined(separator: " | ")) |
            |\(String(repeating: "---|", count: heads.count))
            \(rows.joined(separator: "\n"))
            """
    }

    /// One row, or one for each kind of group that answers differently.
    private func rows(of sending: Sending, _ roles: [PermissionRole], hasGroups: Bool) async throws -> [String] {
        let places = world.isOfGroup(sending) ? world.groups : [("", [:])]
        var answers: [(places: [String], cells: [String])] = []
        for place in places {
            let names = world.names.merging(place.names) { _, own in own }
            var cells: [String] = []
            for role in roles { cells.append(try await cell(sending, role, names)) }
            if let same = answers.firstIndex(where: { $0.cells == cells }) {
                answers[same].places.append(place.name)
            } else {
                answers.append(([place.name], cells))
            }
        }
        let what = "`\(sending.address)`" + (sending.note.isEmpty ? "" : " (\(sending.note))")
        return answers.map { answer in
            let place = answer.places.count == 3 ? "any" : answer.places.joined(separator: ", ")
            let beginning = hasGroups ? [what, place] : [what]
            return "| \((beginning + answer.cells).joined(separator: " | ")) |"
        }
    }

    private func cell(_ sending: Sending, _ role: PermissionRole, _ names: PermissionWorld.Names) async throws -> String
    {
        let handle = role == .owner || role == .ownerByPhone ? sending.owner ?? role.handle : role.handle
        let names = names.merging(["me": handle]) { _, me in me }
        for step in sending.after {
            let sender = if case .role(let other) = step.sender { other } else { role }
            let browser = try await world.browser(sender, owner: sending.owner)
            _ = try await browser.send(step.address, step.fields, names)
        }
        // What went before isn't what is asked.
        let before = try putBack.mark()
        let answer = try await world.browser(role, owner: sending.owner).send(sending, names)
        let hasChanged = try putBack.mark() != before
        try putBack.putBack()
        return Self.word(answer, hasChanged: hasChanged)
    }

    private static func word(_ answer: Answer, hasChanged: Bool) -> String {
        switch answer.status.code {
        case 303 where answer.location.hasPrefix("/sign-in") && !hasChanged: "sign in"
        case 200: "**yes**"
        case 204, 303: hasChanged ? "**yes**" : "nothing"
        case 401: "sign in"
        case 403: "no"
        case 404: "·"
        case 409: "not now"
        case let code: "\(code)"
        }
    }
}

extension Browser {
    fileprivate func send(_ sending: Sending, _ names: PermissionWorld.Names) async throws -> Answer {
        try await send(sending.address, sending.fields, names)
    }

    fileprivate func send(
        _ address: String, _ fields: KeyValuePairs<String, String>, _ names: PermissionWorld.Names
    ) async throws -> Answer {
        let filled = try fields.map { (try PermissionWorld.fill($0, names), try PermissionWorld.fill($1, names)) }
        return try await post(try PermissionWorld.fill(address, names), bytes: PermissionWorld.encoded(filled))
    }
}
