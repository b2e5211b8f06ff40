import App
import Database
import Organisation
import Support
import Testing

@testable import Square

/// What somebody may do and read less than before, or less than on a device of their own.
@Suite("narrowed rights")
struct NarrowedTests {
    private func poster(_ app: TestApp) async throws -> String {
        let ada = app.browser(as: .ada)
        let page = try await ada.get("/posters")
        let department = String(try #require(page.text.firstMatch(of: /<option value="(\d+)"/)).1)
        let made = try await ada.post("/posters", ["department": department, "host": "fleur"])
        let code = try #require(try await ada.get(made.location).text.firstMatch(of: /poster-code">([0-9a-z-]{19})</))
        return String(code.1)
    }

    @Test("who let people in and became a guest hears no more who waits", arguments: Engine.available)
    func formerHost(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let fleur = app.browser(as: .fleur)
        let code = try await poster(app)
        _ = try await app.browser().post("/join/\(code)", ["name": "Gijs Smit"])
        #expect(try await fleur.get("/notifications").contains("/arrivals"))
        #expect(try await fleur.get("/").contains("/arrivals"))

        let id = try await app.viewer(.fleur).id
        let guest = ["name": "Fleur Maassen", "role": "guest"]
        #expect(try await app.browser(as: .ada).post("/settings/members/\(id)", guest).status == .seeOther)
        #expect(try await fleur.get("/arrivals").status == .notFound)
        #expect(try await !fleur.get("/notifications").contains("/arrivals"))
        #expect(try await !fleur.get("/").contains("/arrivals"))
        #expect(try await app.browser(as: .ada).get("/notifications").contains("/arrivals"))
    }

    @Test("a phone that was handed a session gives nobody a way in", arguments: Engine.available)
    func handedOver(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let own = app.browser(in: try await app.session(of: "ada"))
        let phone = app.browser(in: try await app.session(of: "ada", .handOver))
        let els = try await app.viewer(.els).id
        let forms: [(String, [String: String])] = [
            ("/settings/members", ["name": "Nieuwe Collega", "role": "administrator"]),
            ("/settings/members/\(els)", ["name": "Els Thijssen", "role": "administrator"]),
            ("/settings/members/\(els)/link", [:]),
            ("/settings/members/\(els)/closure", [:]),
            ("/settings/members/\(els)/closure/removal", [:]),
            ("/settings/members/import/confirmation", ["csv": "name,mail\nNieuw,nieuw@example.org\n"]),
            ("/invitations", ["role": "member", "uses": "5"]),
        ]
        for (address, fields) in forms {
            #expect(try await phone.post(address, fields).status == .forbidden, "\(address)")
            #expect([.ok, .seeOther].contains(try await own.post(address, fields).status), "\(address)")
        }
        // What doesn't open a door is done there too.
        #expect(try await phone.post("/settings/departments", ["name": "Receptie"]).status == .seeOther)
    }

    @Test("who hosts makes no link into the group from such a phone", arguments: Engine.available)
    func host(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let space = try await app.database.read { db in
            try #require(try db.row("SELECT id FROM spaces WHERE slug = \("zuid")")?["id"] as Int64?)
        }
        let fields = ["space": String(space), "role": "guest", "uses": "5"]
        let (own, phone) = (try await app.session(of: "ben"), try await app.session(of: "ben", .handOver))
        #expect(try await app.browser(in: phone).post("/invitations", fields).status == .forbidden)
        #expect(try await app.browser(in: own).post("/invitations", fields).status == .ok)
    }

    @Test("declining an invitation takes back nothing but that", arguments: Engine.available)
    func declining(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        _ = try await ben.post("/spaces/zuid/posts", ["body": "Weet @cleo dit?"])
        app.clock.advance(seconds: 120)
        #expect(try await cleo.get("/notifications").contains("Weet @cleo dit?"))
        #expect(try await cleo.post("/spaces/zuid/invitation/refusal").status == .seeOther)
        #expect(try await cleo.get("/notifications").contains("Weet @cleo dit?"))
        #expect(try await cleo.get("/spaces/zuid").status == .ok)
    }

    @Test("what was taken back can't be bookmarked", arguments: Engine.available)
    func bookmark(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["body": "Toch niet."]).location
        #expect(try await els.post("\(post)/bookmark").status == .seeOther)
        _ = try await ben.post("\(post)/withdrawal")
        #expect(try await els.post("\(post)/bookmark").status == .notFound)
        #expect(try await els.post("\(post)/bookmark/removal").status == .seeOther)
    }
}
