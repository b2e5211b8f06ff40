import Foundation
import Organisation
import Testing

@Suite("words")
struct CatalogTests {
    private let catalog: Catalog

    init() throws {
        catalog = try Catalog(folder: RepositoryFiles.root + "/Languages")
    }

    @Test("every text is there in every language, with the same number of gaps")
    func languages() {
        let dutch = catalog.argumentCounts(in: .nl)
        let english = catalog.argumentCounts(in: .en)
        #expect(dutch.count > 200)
        #expect(Set(dutch.keys).symmetricDifference(english.keys).sorted() == [])
        #expect(dutch.filter { english[$0.key] != $0.value }.keys.sorted() == [])
    }

    @Test("what the code says is in the catalogs, counted where it counts")
    func usedKeys() throws {
        let known = catalog.argumentCounts(in: .nl)
        let plain = try Regex(#"(?:canvas|words|self)\(\s*"([a-z][A-Za-z0-9_.]+)"(\s*,\s*count:)?"#)
        var missing: [String] = []
        var wrong: [String] = []
        for path in RepositoryFiles.paths(in: "Sources", ending: ".swift") {
            for match in try RepositoryFiles.text(path).matches(of: plain) {
                let key = String(match.output[1].substring!)
                guard key.contains("."), !key.hasSuffix(".") else { continue }
                if known[key] == nil { missing.append("\(key) in \(path)") }
                let isCounted = match.output[2].substring != nil
                if known[key] != nil, catalog.isPlural(key, in: .nl) != isCounted { wrong.append("\(key) in \(path)") }
            }
        }
        #expect(missing == [])
        #expect(wrong == [])
    }

    @Test("every reason a problem can have is a sentence in every language")
    func reasons() throws {
        let known = catalog.argumentCounts(in: .nl)
        let patterns = [
            #"Problem\.(?:forbidden|conflict|invalid|unauthorized)\(\s*(?:\.init\()?"([a-z][A-Za-z0-9_.]+)""#,
            #"\] = (?:\.init\()?"([a-z][A-Za-z0-9_]+\.[A-Za-z0-9_.]+)""#,
        ]
        var missing: [String] = []
        for path in RepositoryFiles.paths(in: "Sources", ending: ".swift") {
            let text = try RepositoryFiles.text(path)
            for pattern in patterns {
                for match in text.matches(of: try Regex(pattern)) {
                    let key = String(match.output[1].substring!)
                    if known[key] == nil { missing.append("\(key) in \(path)") }
                }
            }
        }
        #expect(missing == [])
    }
}
