import Database
import Square
import Support
import Testing

/// Who may read, write and come into which kind of group. Each refusal stands beside its allowed twin.
@Suite("who may come into a group")
struct SpaceAccessTests {
    @Test("every colleague reads an open group, a guest doesn't", arguments: Engine.available)
    func openGroup(engine: Engine) async throws {
        let app = try await TestApp.make(engine)

        let outsider = try await app.browser(as: .els).get("/spaces/plein")
        let guest = try await app.browser(as: .cleo).get("/spaces/plein")

        #expect(outsider.status == .ok && outsider.contains("Plein"))
        #expect(guest.status == .notFound)
    }

    @Test(
        "a closed group shows its door to colleagues and its conversations to its people", arguments: Engine.available)
    func closedGroup(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post(
            "/spaces/zuid/posts", ["title": "Routes dinsdag", "body": "De brug is dicht."])

        let member = try await app.browser(as: .cleo).get("/spaces/zuid")
        let colleague = try await app.browser(as: .els).get("/spaces/zuid")
        let administrator = try await app.browser(as: .ada).get(post.location)
        let guestMember = try await app.browser(as: .cleo).get(post.location)

        #expect(member.contains("Routes dinsdag"))
        #expect(
            colleague.status == .ok && !colleague.contains("Routes dinsdag")
                && colleague.contains("Vraag of je erbij mag"))
        #expect(administrator.status == .notFound, "an administrator can't read a closed group he isn't in")
        #expect(guestMember.status == .ok)
    }

    @Test("a hidden group doesn't exist for who isn't in it", arguments: Engine.available)
    func hiddenGroup(engine: Engine) async throws {
        let app = try await TestApp.make(engine)

        let member = try await app.browser(as: .dirk).get("/spaces")
        let other = try await app.browser(as: .ben).get("/spaces")

        #expect(member.contains("/spaces/raad"))
        #expect(!other.contains("/spaces/raad") && other.contains("/spaces/plein"))
        #expect(try await app.browser(as: .dirk).get("/spaces/raad").status == .ok)
        #expect(try await app.browser(as: .ben).get("/spaces/raad").status == .notFound)
        #expect(
            try await app.browser(as: .ben).get("/spaces/nergens").text
                == app.browser(as: .ben).get("/spaces/raad").text.replacingWord("raad", "nergens"))
    }

    @Test("asking, being let in, and being removed", arguments: Engine.available)
    func asking(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))

        _ = try await els.submit("/spaces/zuid/requests", ["reason": "Ik werk vaak mee in Zuid."])
        #expect(try await ben.get("/spaces/zuid/members").contains("Ik werk vaak mee in Zuid."))
        #expect(try await app.browser(as: .cleo).post("/spaces/zuid/requests/els/acceptance").status == .forbidden)
        #expect(try await ben.get("/").contains("Els Thijssen wil bij Zuid"))

        _ = try await ben.submit("/spaces/zuid/requests/els/acceptance")
        #expect(try await els.get("/spaces/zuid").contains("Schrijf iets"))
        #expect(try await els.get("/notifications").contains("liet je binnen bij Zuid"))
        #expect(try await !ben.get("/").contains("Els Thijssen wil bij Zuid"))

        #expect(try await app.browser(as: .cleo).post("/spaces/zuid/members/els/removal").status == .forbidden)
        _ = try await ben.submit("/spaces/zuid/members/els/removal")
        #expect(try await els.get("/spaces/zuid").contains("Deze groep is besloten"))
        #expect(
            try await !els.get("/notifications").contains("liet je binnen bij Zuid"),
            "outside, nothing of inside is told")
    }

    @Test("an invitation is accepted by who got it, and by nobody else", arguments: Engine.available)
    func invitation(engine: Engine) async throws {
        let app = try await TestApp.make(engine)

        #expect(
            try await app.browser(as: .dirk).post("/spaces/raad/invitations", ["handle": "ben"]).status == .forbidden)
        #expect(
            try await app.browser(as: .els).post("/spaces/raad/invitations", ["handle": "@ben"]).status == .seeOther)

        #expect(try await app.browser(as: .fleur).post("/spaces/raad/invitation/acceptance").status == .notFound)
        #expect(try await app.browser(as: .ben).get("/").contains("nodigt je uit voor Raad"))
        #expect(try await app.browser(as: .ben).submit("/spaces/raad/invitation/acceptance").contains("Schrijf iets"))
    }

    @Test("the host stays until someone else tends the group", arguments: Engine.available)
    func hostLeaves(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, fleur) = (app.browser(as: .ben), app.browser(as: .fleur))

        #expect(try await ben.post("/spaces/zuid/membership/removal").status == .conflict)
        _ = try await ben.submit(
            "/spaces/zuid/settings",
            ["name": "Zuid", "purpose": "Voor Zuid.", "need": "dialogue", "kind": "closed", "host": "fleur"])
        #expect(try await ben.post("/spaces/zuid/membership/removal").status == .seeOther)
        #expect(try await ben.get("/spaces/zuid").contains("Deze groep is besloten"))
        #expect(try await fleur.get("/spaces/zuid/settings").status == .ok)
    }

    @Test("only who tends a group changes it", arguments: Engine.available)
    func settings(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let change = ["name": "Anders", "purpose": "Anders.", "need": "knowledge", "kind": "open", "host": "ben"]

        for (person, status) in [(Person.cleo, 403), (.ada, 403), (.fleur, 303)] {
            #expect(
                try await app.browser(as: person).post("/spaces/zuid/settings", change).status.code == status,
                "\(person)")
        }
        #expect(try await app.browser(as: .els).get("/spaces/zuid").contains("Anders"))
    }

    @Test("a guest opens no groups, a member does", arguments: Engine.available)
    func opening(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let draft = ["name": "Fietsen", "purpose": "Over fietsen.", "need": "network", "kind": "open"]

        #expect(try await app.browser(as: .cleo).post("/spaces", draft).status == .forbidden)
        #expect(try await app.browser(as: .ben).post("/spaces", draft).location == "/spaces/fietsen")
        #expect(
            try await app.browser(as: .ben).post("/spaces", draft).location == "/spaces/fietsen-2",
            "names may be shared")
    }

    @Test("what is wrong with a group is said at the field, and what was typed is kept", arguments: Engine.available)
    func invalid(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let long = String(repeating: "a", count: 101)

        let answer = try await app.browser(as: .ben).post(
            "/spaces",
            ["name": long, "purpose": "", "need": "network", "kind": "closed", "host": "niemand", "standIn": ""])

        #expect(answer.status == .unprocessableContent)
        #expect(
            answer.contains(long) && answer.contains("id=\"name-error\"") && answer.contains("id=\"purpose-error\""))
    }
}

extension String {
    func replacingWord(_ word: String, _ other: String) -> String { replacing(word, with: other) }
}
