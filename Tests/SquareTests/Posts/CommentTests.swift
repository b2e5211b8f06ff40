import Database
import Support
import Testing

@Suite("comments and reactions")
struct CommentTests {
    @Test("an answer to an answer stands under the first", arguments: Engine.available)
    func replies(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Vraag", "body": "Wie weet dit?"])
        let first = try await els.post("\(post.location)/comments", ["body": "Eerste antwoord"])
        _ = try await els.post("\(post.location)/comments", ["body": "Tweede antwoord"])

        _ = try await ben.post(
            "\(post.location)/comments", ["body": "Dank je voor het eerste", "reply": String(first.id)])

        let thread = try await els.get(post.location)
        let order = ["Eerste antwoord", "Dank je voor het eerste", "Tweede antwoord"].map {
            thread.text.range(of: $0)!.lowerBound
        }
        #expect(order == order.sorted())
        #expect(thread.contains("Antwoord aan Els Thijssen"))
    }

    @Test("a comment cannot answer one of another conversation", arguments: Engine.available)
    func wrongReply(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let one = try await ben.post("/spaces/plein/posts", ["title": "Een", "body": "Tekst."])
        let two = try await ben.post("/spaces/plein/posts", ["title": "Twee", "body": "Tekst."])
        let comment = try await ben.post("\(one.location)/comments", ["body": "Hier"])

        #expect(
            try await ben.post("\(two.location)/comments", ["body": "Daar", "reply": String(comment.id)]).status
                == .notFound)
        #expect(
            try await ben.post("\(one.location)/comments", ["body": "Ook hier", "reply": String(comment.id)]).status
                == .seeOther)
    }

    @Test("limits, double submits, edits and withdrawing", arguments: Engine.available)
    func editing(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Vraag", "body": "Wie weet dit?"])
        let long = String(repeating: "x", count: 8001)

        let tooLong = try await els.post("\(post.location)/comments", ["body": long])
        #expect(tooLong.status == .unprocessableContent && tooLong.contains(long))
        let once = ["body": "Eenmaal", "token": "abcdefgh12345678"]
        let first = try await els.post("\(post.location)/comments", once)
        #expect(try await els.post("\(post.location)/comments", once).location == first.location)

        #expect(try await ben.post("\(first.location)/edit", ["body": "Anders", "version": "1"]).status == .forbidden)
        #expect(try await els.post("\(first.location)/edit", ["body": "Anders", "version": "1"]).status == .seeOther)
        #expect(
            try await els.post("\(first.location)/edit", ["body": "Nog anders", "version": "1"]).status == .conflict)
        #expect(try await ben.get("\(first.location)/history").contains("<del>Eenmaal"))

        #expect(try await app.browser(as: .ada).post("\(first.location)/withdrawal").status == .forbidden)
        #expect(try await els.post("\(first.location)/withdrawal").status == .seeOther)
        #expect(try await !ben.get(post.location).contains("Anders"))
        #expect(try await els.post("\(first.location)/withdrawal/removal").status == .seeOther)
        #expect(try await ben.get(post.location).contains("Anders"))
    }

    @Test("a reaction is given once and taken back", arguments: Engine.available)
    func reactions(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Gelukt", "body": "De tillift staat er."])

        _ = try await els.submit("\(post.location)/reactions", ["give": "thanks"])
        let given = try await els.submit("\(post.location)/reactions", ["give": "thanks"])
        #expect(given.contains("aria-pressed=\"true\"") && given.contains("<span class=\"n\">1</span>"))
        let back = try await els.submit("\(post.location)/reactions", ["take": "thanks"])
        #expect(!back.contains("aria-pressed=\"true\"") && !back.contains("<span class=\"n\">"))
        #expect(try await els.post("\(post.location)/reactions", ["give": "boos"]).status == .badRequest)
    }

    @Test("a script gets the row of reactions alone", arguments: Engine.available)
    func reactionFragment(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Gelukt", "body": "Tekst."])

        let fragment = try await ben.post(
            "\(post.location)/reactions", ["give": "agree"], headers: [.accept: "text/vnd.fragment+html"])

        #expect(
            fragment.status == .ok && fragment.text.hasPrefix("<form class=\"reactions\"")
                && fragment.contains("aria-pressed=\"true\""))
    }

    @Test("a long conversation goes on, on a next page", arguments: Engine.available)
    func pages(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Lang", "body": "Tekst."])
        var last = ""
        for number in 1...53 {
            last = try await ben.post("\(post.location)/comments", ["body": "Reactie nummer \(number)."]).location
        }

        let page = try await ben.get(post.location)
        #expect(page.contains("nummer 50.") && !page.contains("nummer 51."))
        let link = try #require(page.text.firstMatch(of: /rel="next" href="([^"#]+)/)).1
        let next = try await ben.get(String(link))
        #expect(next.contains("nummer 51.") && next.contains("nummer 53.") && !next.contains("nummer 50."))
        let target = try await ben.get(last).location
        #expect(target.contains("at="))
        #expect(try await ben.get(target).contains("nummer 53."))
    }
}
