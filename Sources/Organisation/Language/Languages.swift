import Foundation
import Synchronization

/// Every language's words, in the time zone of the organisation.
package final class Languages: Sendable {
    private let catalog: Catalog
    private let known = Mutex<[String: [Language: Words]]>([:])

    package init(catalog: Catalog) { self.catalog = catalog }

    /// The words of `language`, times in `timeZone` (an identifier such as "Europe/Amsterdam"; an unknown one is UTC).
    package func words(_ language: Language, timeZone: String) -> Words {
        known.withLock { known in
            if let words = known[timeZone]?[language] { return words }
            let zone = ZoneOffsets(TimeZone(identifier: timeZone) ?? .gmt)
            var byLanguage: [Language: Words] = [:]
            for each in Language.allCases { byLanguage[each] = Words(each, catalog: catalog, zone: zone) }
            known[timeZone] = byLanguage
            return byLanguage[language]!
        }
    }
}
