import Database
import Support
import Testing

@Suite("the search page")
struct SearchPageTests {
    @Test("a slip is put right and told, with a way to look for what was typed", arguments: Engine.available)
    func correction(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let post = try await ben.post("/spaces/plein/posts", ["title": "Tillift", "body": "Wie leent er een uit?"])

        let found = try await ben.get("/search?q=tilift")
        #expect(found.contains(post.location) && found.contains("We zochten ook op: tillift."))
        #expect(found.contains("<mark>Tillift</mark>"))
        let exact = try await ben.get("/search?q=tilift&exact=1")
        #expect(!exact.contains(post.location) && exact.contains("Je zoekt precies wat je typte."))
    }

    @Test(
        "nothing of a closed group shows outside it: no hit, no correction, no completion", arguments: Engine.available)
    func closedGroups(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els, cleo) = (app.browser(as: .ben), app.browser(as: .els), app.browser(as: .cleo))
        let secret = try await ben.post("/spaces/zuid/posts", ["title": "Overname", "body": "Vertrouwelijke fusie"])
        _ = try await els.post("/spaces/plein/posts", ["title": "Niets", "body": "Xfusie en nog iets"])

        for typed in ["fusie", "fusei", "vertrouwel", "overnaem", "xfusie"] {
            let answer = try await els.get("/search?q=\(typed)")
            #expect(!answer.contains(secret.location), "\(typed)")
            #expect(!answer.contains("zochten ook op") || typed == "fusie", "\(typed)")
            #expect(!answer.contains("Vertrouwelijke"), "\(typed)")
        }
        for typed in ["fusie", "fusei", "vertrouwel", "overnaem"] {
            #expect(try await ben.get("/search?q=\(typed)").contains(secret.location), "\(typed)")
        }
        #expect(try await cleo.get("/search?q=fusei").contains(secret.location))
        #expect(try await els.get("/search?q=fusie&in=zuid").status == .notFound)
        #expect(try await ben.get("/search?q=fusie&in=zuid").contains(secret.location))
    }

    @Test("filters narrow, and stay chosen", arguments: Engine.available)
    func filters(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let old = try await ben.post("/spaces/plein/posts", ["title": "Rooster van vroeger", "body": "Rooster"])
        app.clock.advance(seconds: 100 * 86_400)
        let fresh = app.browser(as: .ben)
        let new = try await fresh.post("/spaces/zuid/posts", ["title": "", "body": "Het rooster komt later"])

        let all = try await fresh.get("/search?q=rooster")
        #expect(all.contains(old.location) && all.contains(new.location))
        let month = try await fresh.get("/search?q=rooster&when=month")
        #expect(!month.contains(old.location) && month.contains(new.location))
        #expect(month.contains("<option value=\"month\" selected"))
        let place = try await fresh.get("/search?q=rooster&in=plein&order=newest")
        #expect(place.contains(old.location) && !place.contains(new.location))
        #expect(place.contains("<option value=\"newest\" selected"))
        let people = try await fresh.get("/search?q=rooster&what=people")
        #expect(!people.contains(old.location) && !people.contains(new.location))
        #expect(try await fresh.get("/search?q=rooster&what=nonsense&when=x&order=y&page=-3&after=z").status == .ok)
    }

    @Test("people are found by what they know, in any form of the word, a slip included", arguments: Engine.available)
    func people(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let fleur = app.browser(as: .fleur)
        let saved = try await fleur.post(
            "/settings/profile",
            ["name": "Fleur Maassen", "askMeAbout": "rolstoelen, wondzorg", "askAudience": "everyone"])
        #expect(saved.status == .seeOther)
        let ben = app.browser(as: .ben)
        for typed in ["rolstoel", "rolstoelen", "rolstoele", "rolstoeln", "wondzorg+uitleg", "maasen"] {
            #expect(try await ben.get("/search?q=\(typed)").contains("/people/fleur"), "\(typed)")
            #expect(try await ben.get("/search?q=\(typed)&what=people").contains("/people/fleur"), "\(typed)")
        }
        for typed in ["fiets", "stoelrol", "\"\""] {
            #expect(try await !ben.get("/search?q=\(typed)&what=people").contains("/people/fleur"), "\(typed)")
        }
    }

    @Test("the best are told in pages, and then everything by date", arguments: Engine.available)
    func paging(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        var posts: [String] = []
        for number in 1...45 {
            let post = try await ben.post("/spaces/plein/posts", ["title": "", "body": "Tillift nummer \(number)"])
            posts.append("href=\"\(post.location)\"")
        }
        var found: [String] = []
        for page in 1...3 {
            let answer = try await ben.get("/search?q=tillift&page=\(page)")
            found += posts.filter { answer.contains($0) }
            #expect(answer.contains("rel=\"next\""))
            #expect(answer.contains("order=newest\"") == (page == 3))
        }
        #expect(found.count == 45 && Set(found).count == 45)
        #expect(try await ben.get("/search?q=tillift&page=9").status == .ok)
        let newest = try await ben.get("/search?q=tillift&order=newest")
        #expect(newest.contains(posts[44]) && !newest.contains(posts[0]) && newest.contains("after="))
    }

    @Test("what can't be searched gets a clear answer, and stands in the box again")
    func strange() async throws {
        let app = try await TestApp.make(.sqlite)
        let ben = app.browser(as: .ben)
        _ = try await ben.post(
            "/spaces/plein/posts", ["title": "Welkom", "body": "de שלום en 🎉 rolstoel van het team"])
        let answers = [
            "": "Typ een woord om te zoeken", "%F0%9F%8E%89": "geen woord om op te zoeken",
            "de": "staan in bijna elke tekst", "%22rolstoel": "aanhalingstekens, maar sloot ze niet",
            "xyzzy": "Niets gevonden", "%D7%A9%D7%9C%D7%95%D7%9D": "Welkom", "AND+OR+(": "Niets gevonden",
            "rolstoel+xyzzyq": "Dit lijkt erop", "%22%22%22": "geen woord om op te zoeken",
        ]
        for (typed, expected) in answers {
            let answer = try await ben.get("/search?q=\(typed)")
            #expect(answer.status == .ok && answer.contains(expected), "\(typed)")
        }
        let long = String(repeating: "rolstoel ", count: 1111)
        let answer = try await ben.get("/search?q=\(long.replacing(" ", with: "+"))")
        #expect(answer.status == .ok && answer.contains("Je tekst is lang") && answer.contains("value=\"\(long)\""))
        #expect(answer.contains("Welkom"))
        let script = try await ben.get("/search?q=%22%3E%3Cscript%3E")
        #expect(script.status == .ok && !script.contains("\"><script>"))
    }
}
