import Database
import Organisation
import Square
import Web

/// A page that is measured.
struct BenchPage: Sendable {
    let name: StaticString
    let path: String

    /// The pages people open most, with the content that the budgets speak of.
    static func all(of member: Member.ID, in db: Connection) throws -> [BenchPage] {
        guard let found = try BenchStore.conversation(of: member, in: db) else {
            throw BenchError.nothing("\(member)")
        }
        let word = found.text.split { !$0.isLetter }.first { $0.count >= 6 } ?? "overleg"
        return [
            BenchPage(name: "home", path: Link.home.href),
            BenchPage(name: "space", path: Link.space(found.slug).href),
            BenchPage(name: "thread", path: Link.post(found.post).href),
            BenchPage(name: "search", path: Link.search.appending(query: "q", word.lowercased()).href),
            BenchPage(name: "profile", path: Link.person(found.author).href),
        ]
    }
}
