import Database
import Organisation
import Square
import Support
import Testing

@Suite struct ElsewhereTests {
    private func fields(_ address: String) -> [String: String] {
        [
            "name": "Zuid", "purpose": "Voor Zuid.", "need": "dialogue", "kind": "closed", "forms": "posts",
            "host": "ben", "standIn": "fleur", "elsewhere": address, "elsewhereRules": "Geen <b>namen</b>.",
            "elsewhereManual": "Maak een *profiel*.",
        ]
    }

    @Test(arguments: Engine.available)
    func whoMayReadTheGroupSeesWhereItTalksOthersDoNot(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let saved = try await app.browser(as: .ben).post(
            "/spaces/zuid/settings", fields("https://www.linkedin.com/groups/12"))
        #expect(saved.status == .seeOther)
        for person in [Person.ben, .fleur, .cleo] {
            let page = try await app.browser(as: person).get("/spaces/zuid")
            #expect(page.contains("href=\"https://www.linkedin.com/groups/12\""), "\(person)")
            #expect(page.contains("Deze groep praat op linkedin.com") && page.contains("<em>profiel</em>"))
            #expect(page.contains("Geen &lt;b&gt;namen&lt;/b&gt;."))
        }
        // dirk knows that Zuid is there, and not what is said in it
        let outside = try await app.browser(as: .dirk).get("/spaces/zuid")
        #expect(outside.status == .ok && !outside.contains("linkedin"))
    }

    @Test(arguments: Engine.available)
    func onlyAWebAddressIsTakenAndTheRestIsKept(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for wrong in ["javascript:alert(1)", "linkedin.com/groups", "https:evil", "mailto:a@b.nl", "https://"] {
            let answer = try await app.browser(as: .ben).post("/spaces/zuid/settings", fields(wrong))
            #expect(answer.status == .unprocessableContent, "\(wrong)")
            #expect(answer.contains("id=\"elsewhere-error\"") && answer.contains("Maak een *profiel*."), "\(wrong)")
        }
        let right = try await app.browser(as: .ben).post(
            "/spaces/zuid/settings", fields("http://intranet.voorbeeld.nl/x"))
        #expect(right.status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func aStandInWhoLeavesDoesNotTakeTheAddressAlong(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        _ = try await app.browser(as: .ben).post("/spaces/zuid/settings", fields("https://www.linkedin.com/groups/12"))
        #expect(try await app.browser(as: .fleur).post("/spaces/zuid/membership/removal").status == .seeOther)
        #expect(try await app.browser(as: .ben).get("/spaces/zuid").contains("linkedin.com/groups/12"))
    }
}
