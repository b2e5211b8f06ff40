import Foundation
import Testing

/// What the compiler can't hold.
@Suite("house rules")
struct HouseRulesTests {
    private let sources = RepositoryFiles.paths(in: "Sources", ending: ".swift")

    @Test("there is a house to look at")
    func sourcesAreThere() {
        #expect(sources.count > 150)
    }

    @Test("SQL stands in stores and migrations only")
    func sqlInStores() throws {
        let statement = try Regex(#""\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\s"#)
        let block = try Regex(#""""\s*\n\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\s"#)
        let offenders = try sources.filter { path in
            if path.hasPrefix("Sources/Database/") || path.hasSuffix("Store.swift") || path.contains("Migration") {
                return false
            }
            // The doctor and the bench look at the database as a whole, not for a feature.
            if path.hasPrefix("Sources/App/Doctor/") { return false }
            let text = try RepositoryFiles.text(path)
            return text.contains(statement) || text.contains(block)
        }
        #expect(offenders == [])
    }

    @Test("only Database knows its drivers")
    func drivers() throws {
        let offenders = try sources.filter { path in
            let text = try RepositoryFiles.text(path)
            guard !path.hasPrefix("Sources/Database/") else { return false }
            return text.contains("import CSQLite") || text.contains("import CPostgres")
        }
        #expect(offenders == [])
    }

    @Test("rules and actions know nothing of HTTP")
    func actionsWithoutHTTP() throws {
        let rooms = ["Sources/Square/", "Sources/Reach/"]
        let edges = ["Routes.swift", "Feature.swift", "Features.swift", "Answer.swift"]
        let offenders = try sources.filter { path in
            guard rooms.contains(where: { path.hasPrefix($0) }), !edges.contains(where: { path.hasSuffix($0) }) else {
                return false
            }
            return try RepositoryFiles.text(path).contains("import Hummingbird")
        }
        #expect(offenders == [])
    }

    @Test("text becomes markup through one door, opened by few")
    func trustedMarkup() throws {
        let allowed = ["Sources/Web/"]
        let offenders = try sources.filter { path in
            guard !allowed.contains(where: { path.hasPrefix($0) }) else { return false }
            return try RepositoryFiles.text(path).contains("HTML(trusted:")
        }
        #expect(offenders == [])
    }

    @Test("every page's attributes are quoted, and none is style or an event handler")
    func attributes() throws {
        let unquoted = try Regex(#"\s[a-z-]+=\\\("#)
        let inline = try Regex(#"<[a-z][^>]*\s(style|on[a-z]+)=\\?""#)
        let offenders = try sources.filter { path in
            let text = try RepositoryFiles.text(path)
            return text.contains("<") && (text.contains(inline) || (path.contains("Page") && text.contains(unquoted)))
        }
        #expect(offenders == [])
    }

    @Test("whoever looks something up says for whom")
    func visibleTo() throws {
        let lookup = try Regex(#"static func (find|list)([A-Z]\w*)?\([^{]*\{"#)
        // Looked up by a secret the asker holds, or for nobody in particular.
        let open = ["SessionStore", "OrganisationStore", "SignInLinkStore", "SearchStore", "DirectoryStore"]
        var offenders: [String] = []
        for path in sources where path.hasSuffix("Store.swift") && !open.contains(where: { path.contains($0) }) {
            for match in try RepositoryFiles.text(path).matches(of: lookup) {
                let text = String(match.0.description)
                if !text.contains("visibleTo") { offenders.append("\(path): \(text.prefix(80))") }
            }
        }
        #expect(offenders == [])
    }

    @Test("no file is longer than 400 lines")
    func lengths() throws {
        let long = try (sources + RepositoryFiles.paths(in: "Tests", ending: ".swift")).filter {
            try RepositoryFiles.text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 401
        }
        #expect(long == [])
    }

    @Test("product code asks the clock, not the system")
    func clock() throws {
        let offenders = try sources.filter { path in
            guard !path.hasPrefix("Sources/Database/Time") else { return false }
            return try RepositoryFiles.text(path).contains("Date()")
        }
        #expect(offenders == [])
    }
}
