import Database
import Organisation
import Support

@testable import Square

/// An organisation that keeps knowledge.
enum Keeping {
    static func app(_ engine: Engine) async throws -> TestApp {
        let app = try await TestApp.make(engine)
        try await switchOn(app, true)
        return app
    }

    static func switchOn(_ app: TestApp, _ isOn: Bool) async throws {
        let ada = try await app.viewer(.ada)
        try await app.database.write { db in
            try FormSwitch.set(
                isOn ? ["posts", "knowledge"] : ["posts"], by: ada.id, because: "Proef.", ids: app.site.ids,
                at: app.clock.clock.now(), in: db)
        }
    }

    static let fields = [
        "space": "zuid", "title": "Tillift zonder stroom",
        "body": "Bel het magazijn.\n\nDe accu ligt links.\n\nTeken af.",
        "topics": "#tillift hulpmiddelen", "sources": "Handboek tillen", "review": "",
    ]

    static func with(_ changes: [String: String]) -> [String: String] {
        fields.merging(changes) { _, new in new }
    }

    /// The address of a note of Ben's in the closed group Zuid.
    static func note(_ app: TestApp, by person: Person = .ben, _ changes: [String: String] = [:]) async throws -> String
    {
        try await app.browser(as: person).post("/notes", with(changes)).location
    }

    /// An edit from the version in the form now, or another one.
    static func edit(
        _ note: String, as person: Person, version: String? = nil, _ changes: [String: String], _ app: TestApp
    ) async throws -> Answer {
        let browser = app.browser(as: person)
        let now = try await browser.get(note + "/edit").value(of: "version")
        return try await browser.post(
            note + "/edit", with(changes.merging(["version": version ?? now ?? ""]) { a, _ in a }))
    }

    static func turnOff(_ person: Person, _ app: TestApp) async throws {
        let id = try await app.viewer(person).id
        let answer = try await app.browser(as: .ada).post("/settings/members/\(id)/closure")
        guard answer.status == .seeOther else { throw Failed(status: "\(answer.status)") }
    }

    struct Failed: Error { let status: String }
}
