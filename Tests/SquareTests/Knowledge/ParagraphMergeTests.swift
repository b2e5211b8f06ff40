import Testing

@testable import Square

@Suite("two edits of one text")
struct ParagraphMergeTests {
    private let base = "Een.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf."

    private func merge(_ mine: String, _ theirs: String) -> String? {
        ParagraphMerge.merge(base: base, mine: mine, theirs: theirs)
    }

    @Test("edits apart from each other come together, and the same place twice doesn't")
    func apart() {
        let mine = "Een, beter.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf."
        let theirs = "Een.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\nZes."
        #expect(merge(mine, theirs) == "Een, beter.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\nZes.")
        #expect(merge(theirs, mine) == merge(mine, theirs))
        #expect(merge(mine, "Een, anders.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.") == nil)
    }

    @Test("what one removes and another edits is told, what another leaves alone goes")
    func removal() {
        let removed = "Een.\n\nDrie.\n\nVier.\n\nVijf."
        #expect(merge(removed, "Een.\n\nTwee, beter.\n\nDrie.\n\nVier.\n\nVijf.") == nil)
        #expect(
            merge(removed, "Een.\n\nTwee.\n\nDrie.\n\nVier, beter.\n\nVijf.")
                == "Een.\n\nDrie.\n\nVier, beter.\n\nVijf.")
    }

    @Test("two who add something in the same place are told")
    func sameInsertion() {
        #expect(merge(base + "\n\nA.", base + "\n\nB.") == nil)
        #expect(merge(base + "\n\nA.", base + "\n\nA.") == base + "\n\nA.")
    }

    @Test("empty lines inside a block of code stay, and a line end at the end doesn't count")
    func gaps() {
        let text = "Kop\n\n```\na\n\n\n\nb\n```\n\nSlot"
        #expect(
            ParagraphMerge.merge(base: text, mine: text + "\n", theirs: text + "\n\nErna")
                == "Kop\n\n```\na\n\n\n\nb\n```\n\nSlot\n\nErna")
        #expect(ParagraphMerge.merge(base: "", mine: "Nieuw", theirs: "") == "Nieuw")
    }

    @Test("whoever changed nothing gets the other's text, in any order, and nothing written twice is lost")
    func properties() {
        var random = SystemRandomNumberGenerator()
        let words = ["a", "b", "c", "d", "مرحبا", "👩‍⚕️"]
        func text() -> [String] { (0..<Int.random(in: 0...7, using: &random)).map { _ in words.randomElement()! } }
        func edited(_ paragraphs: [String]) -> [String] {
            var paragraphs = paragraphs
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0...paragraphs.count, using: &random)
                if place < paragraphs.count, Bool.random(using: &random) { paragraphs.remove(at: place) }
                if Bool.random(using: &random) {
                    paragraphs.insert(
                        "new \(Int.random(in: 0..<1000, using: &random))", at: min(place, paragraphs.count))
                }
            }
            return paragraphs
        }
        var merged = 0
        for _ in 0..<2000 {
            let base = text()
            let (mine, theirs) = (edited(base), edited(base))
            let (b, m, t) = (
                base.joined(separator: "\n\n"), mine.joined(separator: "\n\n"), theirs.joined(separator: "\n\n")
            )
            #expect(ParagraphMerge.merge(base: b, mine: b, theirs: t) == t)
            #expect(ParagraphMerge.merge(base: b, mine: m, theirs: b) == m)
            #expect(ParagraphMerge.merge(base: b, mine: m, theirs: m) == m)
            let one = ParagraphMerge.merge(base: b, mine: m, theirs: t)
            #expect(one == ParagraphMerge.merge(base: b, mine: t, theirs: m))
            guard let one else { continue }
            merged += 1
            let kept = one.isEmpty ? [] : one.split(separator: "\n\n").map(String.init)
            for new in mine + theirs where new.hasPrefix("new") { #expect(kept.contains(new)) }
        }
        #expect(merged > 500, "the property needs texts that do merge")
    }

    @Test("title, topics and sources merge each by themselves")
    func wholeText() {
        let base = NoteText(title: "T", body: "A\n\nB\n\nC", topics: ["x", "y"], sources: [.words("boek")])
        var (mine, theirs) = (base, base)
        mine.title = "T, beter"
        mine.topics = ["y", "z"]
        theirs.body = "A\n\nB\n\nC, beter"
        theirs.sources.append(.words("film"))
        let merged = theirs.merging(mine, from: base)
        #expect(merged?.title == "T, beter" && merged?.body == "A\n\nB\n\nC, beter")
        #expect(merged?.topics == ["y", "z"] && merged?.sources == [.words("boek"), .words("film")])
        theirs.title = "T, anders"
        #expect(theirs.merging(mine, from: base) == nil)
    }
}

@Suite("sources of a note")
struct NoteSourceTests {
    @Test("a conversation here, an address, or words")
    func reading() throws {
        let site = "https://plein.example.org"
        #expect(NoteSource(line: "/posts/12", site: site) == .post(Post.ID(rawValue: 12)))
        #expect(
            NoteSource(line: "Zie https://plein.example.org/comments/13", site: site)
                == .comment(Comment.ID(rawValue: 13)))
        #expect(NoteSource(line: site + "/posts/12?at=13#c-13", site: site) == .comment(Comment.ID(rawValue: 13)))
        #expect(
            NoteSource(line: "Regelhulp  www.regelhulp.nl", site: site)
                == .web(label: "Regelhulp", address: "https://www.regelhulp.nl"))
        #expect(NoteSource(line: "Hoofdstuk 3: wonden", site: site) == .words("Hoofdstuk 3: wonden"))
        #expect(NoteSource(line: "  ", site: site) == nil)
    }

    @Test("what runs or leads nowhere is never an address")
    func schemes() throws {
        for line in ["javascript:alert(1)", "data:text/html,x", "ftp://x.nl/a", "https:evil", "http:\\\\evil"] {
            let source = try #require(NoteSource(line: line))
            #expect(source == .words(line), "\(line)")
        }
        #expect(try #require(NoteSource(line: "ftp://x.nl/a")).hasStrangeAddress)
        #expect(try !#require(NoteSource(line: "Blz. 3: wonden")).hasStrangeAddress)
    }

    @Test("what is kept reads back as it was")
    func roundTrip() {
        let sources: [NoteSource] = [
            .post(Post.ID(rawValue: 5)), .comment(Comment.ID(rawValue: 6)), .web(label: "", address: "https://a.nl"),
            .web(label: "Een titel", address: "https://a.nl/b"), .words("Boek, blz. 3"),
        ]
        #expect([NoteSource](lines: sources.lines) == sources)
    }
}
