import Database
import Foundation
import Organisation
import Support

/// What there is to send forms about outside the groups.
struct PermissionThings {
    let world: PermissionWorld

    func make() async throws -> PermissionWorld.Names {
        var names: PermissionWorld.Names = ["journey": "2", "finishedJourney": "1"]
        try await decide(&names)
        try await weigh(&names)
        try await ask(&names)
        try await openDoors(&names)
        return names
    }

    private func decide(_ names: inout PermissionWorld.Names) async throws {
        func decision(
            _ method: String, _ options: String, _ audience: String, by starter: String
        ) async throws -> String {
            try await world.decision(method, options, audience, by: starter)
        }
        names["everyonesChoice"] = try await decision("approval", "Thee\nKoffie", "everyone", by: "dirk")
        names["everyonesOption"] = try await world.option(of: names["everyonesChoice"] ?? "")
        // One that everybody who may vote has voted on.
        try await world.send(
            "tim", "/spaces", ["name": "Alleen Tim", "purpose": "Om te kiezen.", "need": "dialogue", "kind": "closed"])
        names["voted"] = try await decision("majority", "Ja, dit", "space:alleen-tim", by: "tim")
        try await world.send(
            "tim", "/decisions/\(names["voted"] ?? "")/ballot", ["choice": "for", "version": "1"])
        names["closed"] = try await decision("majority", "Ook dit", "space:alleen-tim", by: "tim")
        try await world.send(
            "tim", "/decisions/\(names["closed"] ?? "")/ballot", ["choice": "for", "version": "1"])
        try await world.send("tim", "/decisions/\(names["closed"] ?? "")/closure")
    }

    private func weigh(_ names: inout PermissionWorld.Names) async throws {
        names["tool"] = String(try await world.send("tim", "/inventory", ["name": "Het krijtbord", "kind": "tool"]).id)
        names["otherTool"] = try await world.number("SELECT MIN(id) AS id FROM tools")
        try await world.send(
            "tim", "/inventory/\(names["tool"] ?? "")/words", ["body": "Altijd te lezen.", "works": "yes"])
        names["word"] = try await world.number("SELECT id FROM tool_words WHERE body = \("Altijd te lezen.")")
        let option = try await world.send(
            "dirk", "/journeys/2/options", ["kind": "weerklank", "name": "Een groter bord", "forms": "posts"])
        names["option"] = String(option.id)
        try await world.send("tim", "/options/\(option.id)/points", ["body": "Past op elke muur.", "side": "pro"])
        names["point"] = try await world.number("SELECT id FROM option_points WHERE body = \("Past op elke muur.")")
        names["doneOption"] = try await world.number(
            "SELECT MIN(id) AS id FROM journey_options WHERE journey_id = 1 AND kind <> \("nothing")")
    }

    private func ask(_ names: inout PermissionWorld.Names) async throws {
        names["closedSurvey"] = try await world.number("SELECT MIN(id) AS id FROM surveys")
        names["theme"] = try await world.number("SELECT MIN(id) AS id FROM survey_themes")
        names["asked"] = try await world.number("SELECT MIN(question_id) AS id FROM survey_themes")
        let asked = names["asked"].flatMap { Int64($0) } ?? 0
        names["text"] = try await world.app.database.read { db in
            // Their order is random.
            try db.row(
                """
                SELECT MIN(id) AS id FROM survey_texts
                WHERE question_id = \(asked) AND theme_id IS NOT NULL AND withheld IS NULL
                """)?["id"] ?? ""
        }
        let made = try await world.send("dirk", "/journeys/2/survey")
        names["survey"] = String(made.location.split(separator: "/")[1])
        let survey = names["survey"].flatMap { Int64($0) } ?? 0
        for (name, position) in [("question", Int64(1)), ("lastQuestion", 2)] {
            names[name] = try await world.number(
                "SELECT id FROM survey_questions WHERE survey_id = \(survey) AND position = \(position)")
        }
        names["surveyCode"] = try await world.app.database.read { db in
            try db.row("SELECT code FROM surveys WHERE id = \(survey)")?["code"] ?? ""
        }
    }

    private func openDoors(_ names: inout PermissionWorld.Names) async throws {
        names["department"] = try await world.number("SELECT MIN(id) AS id FROM departments")
        names["wilma"] = try await world.member("wilma")
        names["trees"] = try await world.member("trees")
        names["helpType"] = "6"
        try await world.send("ada", "/help/types", ["name": "Ruilen"])
        names["ownHelpType"] = try await world.number("SELECT id FROM help_types WHERE name = \("Ruilen")")
        names["poster"] = try await world.number("SELECT MIN(id) AS id FROM door_posters")
        names["posterCode"] = try await world.app.database.read { db in
            try db.row("SELECT code FROM door_posters ORDER BY id LIMIT 1")?["code"] ?? ""
        }
        names["arrival"] = try await world.number("SELECT MIN(id) AS id FROM arrivals WHERE member_id IS NULL")
        names["buddy"] = try await world.number("SELECT MIN(id) AS id FROM buddies")
        let open = try await world.number("SELECT id FROM spaces WHERE slug = \("groep-open")")
        names["openSpace"] = open
        names["invited"] = part(
            after: "/in/",
            of: try await world.send("joep", "/invitations", ["space": open, "role": "member", "uses": "5"]))
        names["invitation"] = try await world.number("SELECT MAX(id) AS id FROM invitation_links")
        let added = try await world.send("ada", "/settings/members", ["name": "Wim Nieuw", "role": "member"])
        names["signInLink"] = part(after: "/sign-in/link/", of: added)
        names["newcomer"] = try await world.number("SELECT id FROM members WHERE name = \("Wim Nieuw")")
        // The code itself is seen as a picture only.
        try await world.send("tim", "/settings/phone")
        let code = Token(text: "een-code-om-te-lezen")
        try await world.app.database.write { try $0.run("UPDATE hand_overs SET token_hash = \(code.hash)") }
        names["phone"] = code.text
        let tim = try await Int64(world.member("tim")) ?? 0
        try await world.app.database.write { db in
            try db.run(
                """
                INSERT INTO passkeys (id, member_id, credential_id, user_handle, public_key, sign_count, name, created_at)
                VALUES (1, \(tim), \("c"), \("u"), \("k"), 0, \("Sleutel"), 0)
                """)
        }
        names["passkey"] = "1"
    }

    private func part(after beginning: String, of answer: Answer) -> String {
        // Of all that begin so the longest: the others are numbers.
        let rest = answer.text.components(separatedBy: beginning).dropFirst()
        let words = rest.map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } }
        return words.max { $0.count < $1.count }.map(String.init) ?? ""
    }
}
