import App
import Database
import Foundation
import Support
import Testing

@testable import Square

@Suite("finding posts by what is told of their pictures")
struct PictureSearchTests {
    private func number(in answer: Answer) -> String? {
        answer.text.firstMatch(of: /\/pictures\/(\d+)/).map { String($0.1) }
    }

    @Test("a word from an alt text finds the post, for who may see it", arguments: Engine.available)
    func found(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, cleo, els) = (app.browser(as: .ben), app.browser(as: .cleo), app.browser(as: .els))
        let sent = try await ben.send(
            "/pictures", [("with-pictures", "1")], files: [("pictures", "a.png", try TestPicture.make(60, 60, "png"))])
        let picture = try #require(number(in: sent))
        func fields(_ alt: String, version: String? = nil) -> [String: String] {
            var fields = [
                "title": "Kijk", "body": "Zo ziet het eruit.", "with-pictures": "1", "picture": picture,
                "alt-\(picture)": alt,
            ]
            fields["version"] = version
            return fields
        }
        let post = try await ben.post("/spaces/zuid/posts", fields("Een drempelhulp bij de achterdeur")).location
        func finds(_ browser: Browser, _ word: String) async throws -> Bool {
            try await browser.get("/search?q=\(word)").contains(post)
        }
        for browser in [ben, cleo] { #expect(try await finds(browser, "drempelhulp")) }
        #expect(try await ben.get("/search?q=drempelhulp").contains("<mark>drempelhulp</mark>"))
        #expect(try await !finds(els, "drempelhulp"), "the group is closed to her")

        _ = try await ben.post("\(post)/edit", fields("Een oprijplaat bij de achterdeur", version: "1"))
        #expect(try await finds(ben, "oprijplaat"))
        #expect(try await !finds(ben, "drempelhulp"))
        _ = try await app.weerklank.reindex()
        #expect(try await finds(cleo, "oprijplaat"))
        #expect(try await !finds(cleo, "drempelhulp"))
        #expect(try await !finds(els, "oprijplaat"))

        _ = try await ben.post("\(post)/withdrawal")
        #expect(try await !finds(ben, "oprijplaat"))
        _ = try await ben.post("\(post)/withdrawal/removal")
        #expect(try await finds(ben, "oprijplaat"))
        // Without the picture its words are gone; nothing of them stays behind in the index.
        _ = try await ben.post(
            "\(post)/edit", ["title": "Kijk", "body": "Zo ziet het eruit.", "with-pictures": "1", "version": "2"])
        #expect(try await !finds(ben, "oprijplaat"))
        #expect(try await finds(ben, "eruit"))
    }
}
