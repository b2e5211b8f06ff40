import Database
import Organisation

/// Makes the search index anew from what is written: after an import, or when the doctor finds it incomplete. Nobody may
/// write meanwhile.
package struct Reindexing: Sendable {
    private let site: Site

    package init(site: Site) { self.site = site }

    private static let batch = 2_000

    /// - Parameter tell: hears now and then how many texts are done.
    /// - Returns: how many texts can be found.
    @discardableResult
    package func run(_ tell: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
        let search = site.search
        try await site.database.rewrite { db in
            try search.clear(in: db)
            try Members.rebuildWords(in: db)
            try search.beginFilling(in: db)
        }
        var filler = try await site.database.read { try SearchFiller(search, in: $0) }
        var count = 0
        for kind in ReindexStore.Kind.allCases {
            var last: Int64 = 0
            while true {
                let after = last
                let found = try await site.database.read { db in
                    try ReindexStore.documents(kind, after: after, limit: Self.batch, in: db)
                }
                guard let newest = found.last?.id else { break }
                let filling = filler.prepare(found)
                try await site.database.write { try search.put(filling, in: $0) }
                last = newest
                count += found.count
                tell(count)
            }
        }
        try await site.database.write { try search.endFilling(in: $0) }
        while try await site.database.write({ try search.tidy(in: $0) }) {}
        return count
    }
}
