import Database
import Support
import Testing

@Suite("posts")
struct PostTests {
    @Test("a member writes, others read and answer", arguments: Engine.available)
    func conversation(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))

        let post = try await ben.post(
            "/spaces/plein/posts", ["title": "Tillift", "body": "Wie weet hoe je een **tillift** aanvraagt?"])
        let thread = try await els.submit("\(post.location)/comments", ["body": "Via het *loket*, @ben."])

        #expect(thread.contains("<strong>tillift</strong>") && thread.contains("<em>loket</em>"))
        #expect(thread.contains("href=\"/people/ben\""))
    }

    @Test("nothing that was typed is run", arguments: Engine.available)
    func hostileText(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let body =
            "<script>alert(1)</script> [klik](javascript:alert(1)) ![x](data:text/html;base64,AA) <img src=x onerror=alert(1)>"

        let thread = try await app.browser(as: .ben).submit(
            "/spaces/plein/posts", ["title": "<b>vet</b>", "body": body])

        #expect(thread.status == .ok)
        #expect(
            !thread.contains("<script>alert") && !thread.contains("href=\"javascript:")
                && !thread.contains("<b>vet</b>"))
        #expect(!thread.contains("<img src=x") && !thread.contains("href=\"data:"))
        #expect(thread.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && thread.contains("&lt;b&gt;vet&lt;/b&gt;"))
    }

    @Test("an empty or too long post comes back with its words", arguments: Engine.available)
    func invalid(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let long = String(repeating: "lang ", count: 4001)

        let empty = try await ben.post("/spaces/plein/posts", ["title": "Alleen een titel", "body": "  \n "])
        let tooLong = try await ben.post("/spaces/plein/posts", ["title": "", "body": long])
        let fits = try await ben.post("/spaces/plein/posts", ["title": "", "body": String(long.prefix(20_000))])

        #expect(
            empty.status == .unprocessableContent && empty.contains("Alleen een titel")
                && empty.contains("Schrijf eerst je bericht."))
        #expect(tooLong.status == .unprocessableContent && tooLong.contains("lang lang lang"))
        #expect(fits.status == .seeOther)
    }

    @Test("the same form sent twice makes one post", arguments: Engine.available)
    func doubleSubmit(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let form = try await ben.get("/posts/new?space=plein")
        let fields = ["title": "Eenmaal", "body": "Een keer.", "token": try #require(form.value(of: "token"))]

        let first = try await ben.post("/spaces/plein/posts", fields)
        let second = try await ben.post("/spaces/plein/posts", fields)
        let other = try await app.browser(as: .els).post("/spaces/plein/posts", fields)

        #expect(first.id != 0 && first.location == second.location)
        #expect(other.location != first.location, "a token is its own person's")
    }

    @Test("an edit keeps the earlier text in sight; the second of two at once is told", arguments: Engine.available)
    func editing(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Brug", "body": "De brug is morgen dicht."])
        let form = try await ben.get("\(post.location)/edit")
        let version = try #require(form.value(of: "version"))

        let first = try await ben.post(
            "\(post.location)/edit", ["title": "Brug", "body": "De brug is dinsdag dicht.", "version": version])
        let second = try await ben.post(
            "\(post.location)/edit", ["title": "Brug", "body": "De brug is woensdag dicht.", "version": version])

        #expect(first.status == .seeOther)
        #expect(second.status == .conflict && second.contains("woensdag") && second.contains("dinsdag"))
        let history = try await app.browser(as: .els).get("\(post.location)/history")
        #expect(history.contains("<del>morgen") && history.contains("<ins>dinsdag"))
        #expect(try await app.browser(as: .els).get("\(post.location)/edit").status == .forbidden)
        #expect(
            try await app.browser(as: .els).post("\(post.location)/edit", ["body": "x", "version": "2"]).status
                == .forbidden)
    }

    @Test("who wrote it or tends the group withdraws it, and may put it back", arguments: Engine.available)
    func withdrawing(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els, dirk) = (app.browser(as: .ben), app.browser(as: .els), app.browser(as: .dirk))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Weg ermee", "body": "Dit trek ik terug."])

        #expect(try await els.post("\(post.location)/withdrawal").status == .forbidden)
        let stream = try await ben.submit("\(post.location)/withdrawal")
        #expect(stream.contains("Zet terug") && !stream.contains("Weg ermee"))
        #expect(try await !els.get(post.location).contains("Dit trek ik terug."))
        #expect(try await !els.get("/search?q=weg+ermee").contains(post.location))

        #expect(
            try await dirk.post("\(post.location)/withdrawal/removal").status == .forbidden,
            "who withdrew it puts it back")
        #expect(try await ben.submit("\(post.location)/withdrawal/removal").contains("Dit trek ik terug."))
        #expect(try await dirk.post("\(post.location)/withdrawal").status == .seeOther, "a host withdraws too")
        #expect(try await ben.post("\(post.location)/comments", ["body": "Nog iets"]).status == .conflict)
    }

    @Test("hosts pin, three at most", arguments: Engine.available)
    func pinning(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))
        var links: [String] = []
        for number in 1...4 {
            links.append(
                try await ben.post("/spaces/plein/posts", ["title": "Post \(number)", "body": "Tekst."]).location)
        }

        #expect(try await ben.post("\(links[0])/pin").status == .forbidden)
        for link in links.prefix(3) { #expect(try await dirk.post("\(link)/pin").status == .seeOther) }
        #expect(try await dirk.post("\(links[3])/pin").status == .conflict)
        #expect(try await dirk.post("\(links[0])/pin/removal").status == .seeOther)
        #expect(try await dirk.post("\(links[3])/pin").status == .seeOther)
        #expect(try await ben.get("/spaces/plein").contains("Vastgezet"))
    }

    @Test("a bookmark is its person's own", arguments: Engine.available)
    func bookmarks(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let post = try await ben.post("/spaces/plein/posts", ["title": "Bewaar mij", "body": "Tekst."])

        _ = try await ben.submit("\(post.location)/bookmark")

        #expect(try await ben.get("/bookmarks").contains("Bewaar mij"))
        #expect(try await !els.get("/bookmarks").contains("Bewaar mij"))
        _ = try await ben.submit("\(post.location)/bookmark/removal")
        #expect(try await !ben.get("/bookmarks").contains("Bewaar mij"))
    }

    @Test("a topic has its own stream, of what one may read", arguments: Engine.available)
    func topics(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        _ = try await ben.post("/spaces/plein/posts", ["title": "Voor allen", "body": "Over #Rooster."])
        _ = try await ben.post("/spaces/zuid/posts", ["title": "Voor Zuid", "body": "Ook over #rooster."])

        let own = try await ben.get("/topics/rooster")
        let other = try await app.browser(as: .els).get("/topics/rooster")

        #expect(own.contains("Voor allen") && own.contains("Voor Zuid"))
        #expect(other.contains("Voor allen") && !other.contains("Voor Zuid"))
    }

    @Test("an unknown id and a forbidden one get the same answer", arguments: Engine.available)
    func notFound(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let post = try await app.browser(as: .ben).post("/spaces/zuid/posts", ["title": "Geheim", "body": "Tekst."])
        let els = app.browser(as: .els)

        let forbidden = try await els.get(post.location)
        let unknown = try await els.get("/posts/1")

        #expect(forbidden.status == .notFound && forbidden.text == unknown.text)
        for path in ["", "/edit", "/history"] {
            #expect(try await els.get(post.location + path).status == .notFound, "\(path)")
        }
        for path in ["/comments", "/withdrawal", "/pin", "/bookmark", "/reactions", "/edit"] {
            let answer = try await els.post(post.location + path, ["body": "x", "give": "thanks", "version": "1"])
            #expect(answer.status == .notFound, "\(path)")
        }
        #expect(try await els.get("/posts/abc").status == .notFound)
    }
}
