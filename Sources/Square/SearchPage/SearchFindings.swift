import Database
import Organisation

/// What was found for one page of a search.
struct SearchFindings {
    let items: [FoundItem]
    /// How many of them, the first, have everything that was asked.
    let completeCount: Int
    let corrections: [Ranking.Correction]
    let highlighter: Highlighter
    let nextPage: Int?
    let nextCursor: SearchCursor?

    /// What has less of the question than this part of what has most isn't worth showing.
    private static let leastCoverage = 0.4

    static func none(_ query: SearchQuery, _ site: Site) -> SearchFindings {
        SearchFindings(
            items: [], completeCount: 0, corrections: [], highlighter: site.search.highlighter(for: query),
            nextPage: nil, nextCursor: nil)
    }

    static func find(
        _ query: SearchQuery, _ filter: SearchFilter, inside spaces: [Int64], site: Site, visit: Visit
    ) throws -> SearchFindings {
        switch filter.order {
        case .best: try best(query, filter, spaces, site, visit)
        case .newest: try newest(query, filter, spaces, site, visit)
        }
    }

    private static func best(
        _ query: SearchQuery, _ filter: SearchFilter, _ spaces: [Int64], _ site: Site, _ visit: Visit
    ) throws -> SearchFindings {
        var items: [Int64: FoundItem] = [:]
        let ranking = try site.search.ranking(
            SearchQuestion(query, isExact: filter.isExact), kinds: filter.what.kinds,
            visibleTo: Spaces.reach(of: visit.viewer), inside: spaces, since: filter.since(visit.now),
            limit: SearchPage.mostRanked, at: visit.now, in: visit.db
        ) { hits, db in
            items = try Found.list(hits, site: site, visibleTo: visit.viewer, in: db)
            return items.mapValues { ($0.title, $0.body) }
        }
        let complete = ranking.hits.filter(\.isComplete)
        // A word that nobody wrote should not hide what has the others.
        let most = ranking.hits.map(\.coverage).max() ?? 0
        let all = complete + ranking.hits.filter { !$0.isComplete && $0.coverage >= leastCoverage * most }
        let start = filter.page * SearchPage.pageSize
        let shown = all.dropFirst(start).prefix(SearchPage.pageSize)
        return SearchFindings(
            items: shown.compactMap { items[$0.hit.id] }, completeCount: shown.count(where: \.isComplete),
            corrections: ranking.corrections, highlighter: ranking.highlighter,
            nextPage: all.count > start + SearchPage.pageSize ? filter.page + 1 : nil, nextCursor: nil)
    }

    private static func newest(
        _ query: SearchQuery, _ filter: SearchFilter, _ spaces: [Int64], _ site: Site, _ visit: Visit
    ) throws -> SearchFindings {
        let hits = try site.search.find(
            query, kinds: filter.what.kinds, visibleTo: Spaces.reach(of: visit.viewer), inside: spaces,
            since: filter.since(visit.now), after: filter.cursor, limit: SearchPage.pageSize, in: visit.db)
        let items = try Found.list(hits.hits, site: site, visibleTo: visit.viewer, in: visit.db)
        let shown = hits.hits.compactMap { items[$0.id] }
        return SearchFindings(
            items: shown, completeCount: shown.count, corrections: [],
            highlighter: site.search.highlighter(for: query), nextPage: nil, nextCursor: hits.next)
    }
}

/// Whatever was found, told by the features that keep it.
package enum Found {
    /// Those of these hits that the viewer may read, by id; a statement for each feature that has some.
    package static func list(
        _ hits: [SearchHit], site: Site, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Int64: FoundItem] {
        var items: [Int64: FoundItem] = [:]
        for kind in site.features.flatMap(\.found) {
            let asked = hits.filter { kind.kinds.contains($0.kind) }
            if asked.isEmpty { continue }
            for item in try kind.list(asked, viewer, db) { items[item.id] = item }
        }
        return items
    }
}
