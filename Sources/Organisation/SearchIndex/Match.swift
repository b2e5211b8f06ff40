/// What a document must have, in neither engine's words. Terms come out of the analyzer, so they are letters and digits
/// and at most one of the signs of `SearchMark`: no text of a person can be syntax.
indirect enum Match: Equatable {
    /// One term, or several side by side.
    case terms([[UInt8]])
    case all([Match])
    case any([Match])
    case except(Match, Match)

    /// The same in the title.
    var inTitle: Match {
        switch self {
        case .terms(let terms): .terms(terms.map { SearchMark.title + $0 })
        case .all(let parts): .all(parts.map(\.inTitle))
        case .any(let parts): .any(parts.map(\.inTitle))
        case .except(let wanted, let unwanted): .except(wanted.inTitle, unwanted.inTitle)
        }
    }

    /// For SQLite's FTS5.
    var fts: String {
        switch self {
        case .terms(let terms): "\"\(Self.joined(terms, " "))\""
        case .all(let parts): Self.group(parts.map(\.fts), " AND ")
        case .any(let parts): Self.group(parts.map(\.fts), " OR ")
        case .except(let wanted, let unwanted): "(\(wanted.fts) NOT \(unwanted.fts))"
        }
    }

    /// For PostgreSQL, as a `tsquery`.
    var tsquery: String {
        switch self {
        case .terms(let terms): "('\(Self.joined(terms, "' <-> '"))')"
        case .all(let parts): Self.group(parts.map(\.tsquery), " & ")
        case .any(let parts): Self.group(parts.map(\.tsquery), " | ")
        case .except(let wanted, let unwanted): "(\(wanted.tsquery) & !\(unwanted.tsquery))"
        }
    }

    private static func joined(_ terms: [[UInt8]], _ separator: String) -> String {
        terms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: separator)
    }

    private static func group(_ parts: [String], _ separator: String) -> String {
        parts.count == 1 ? parts[0] : "(\(parts.joined(separator: separator)))"
    }
}
