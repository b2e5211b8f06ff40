import Database
import Organisation
import Participation
import Square

/// What comes of conversations besides answers: help requests, notes of the answers that helped, and decisions.
struct LoadForms {
    static let switchedOn: Set<String> = ["posts", "help", "knowledge", "decisions"]
    /// One conversation with answers in so many asks for help.
    static let conversationsPerRequest = 40
    private static let contributionsPerDecision = 10_000
    private static let batch = 500

    let site: Site
    let calendar: LoadCalendar
    let people: [Member.ID]

    /// - Parameter requests: the conversations that ask for help, in the order they came; the last of them wait still
    func write(
        requests: [Post.ID], contributions: Int, _ random: inout LoadRandom, _ result: inout LoadResult
    )
        async throws
    {
        let waitsFrom = requests.count - min(requests.count, max(1, requests.count / 50))
        for start in stride(from: 0, to: requests.count, by: Self.batch) {
            let part = start..<min(start + Self.batch, requests.count)
            let solved = part.map { $0 < waitsFrom && random.happens(0.7) }
            result.notes += try await site.database.write { [site, calendar] db in
                let imports = Imports(site: site)
                let helped = try zip(part, solved).compactMap { number, isSolved in
                    let until = number < waitsFrom ? nil : calendar.end + .seconds(7 * 86_400)
                    return try imports.ask(requests[number], until: until, isSolved: isSolved, db: db)
                }
                // of five answers that helped one is kept
                return try imports.keep(helped.enumerated().filter { $0.offset % 5 == 0 }.map(\.element), db: db)
            }
            result.requests += part.count
        }
        for number in 0..<(contributions / Self.contributionsPerDecision) {
            let opened = calendar.moment(at: random.fraction() * 0.98)
            let (starter, share) = (random.pick(people), random.fraction())
            let voters = people.count / 2
            try await site.database.write { [site] db in
                try ImportedDecisions(site: site).add(
                    "Doen we voorstel \(number + 1)?", by: starter, opened: opened,
                    closed: opened + .seconds(7 * 86_400), votesFor: Int(Double(voters) * share),
                    against: voters - Int(Double(voters) * share), in: db)
            }
            result.decisions += 1
        }
    }
}
