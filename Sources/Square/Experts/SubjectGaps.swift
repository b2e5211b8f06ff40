import Database
import Organisation
import Web

/// The subjects without anyone: for every colleague to see, and to fill.
package struct SubjectGaps: Sendable {
    let site: Site

    static let days = 90
    static let mostShown = 40
    static let subjectLimit = 60

    package init(site: Site) { self.site = site }

    /// In the order of the alphabet.
    static func list(
        _ index: SearchIndex, visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> [SubjectGap] {
        let since = now - .seconds(days * 86_400)
        let asked = try SubjectGapStore.list(since: since, visibleTo: viewer, in: db)
        let beginnings = asked.flatMap { index.words(of: $0.subject).beginnings(limit: 1) }
        let offered = try SubjectGapStore.listOffers(
            beginningWith: Array(Set(beginnings)).sorted(), visibleTo: viewer, in: db
        ).map { index.words(of: $0) }
        let gaps = asked.filter { gap in
            let words = index.words(of: gap.subject)
            return !words.isEmpty && !offered.contains { $0.hasAll(of: words) || words.hasAll(of: $0) }
        }
        return gaps.prefix(mostShown).sorted { $0.subject < $1.subject }
    }

    /// "I know about this": the subject comes to stand in what `actor` may be asked about.
    func offer(_ subject: String, by actor: Viewer) async throws {
        let subject = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !subject.isEmpty, subject.count <= Self.subjectLimit, !subject.contains(where: { ",;".contains($0) })
        else { throw Problem.malformed }
        guard !actor.isGuest else { throw Problem.notFound }
        try await site.database.write { try Members.offer(subject, by: actor, in: $0) }
    }
}
