import CPostgres

/// What PostgreSQL's SQLSTATE codes mean to the product.
enum PostgresErrors {
    static func error(_ result: PostgresResult, statement: String) -> DatabaseError {
        let state = result.field("C")
        guard !state.isEmpty else {
            return DatabaseError(.connectionLost, result.message, statement: statement, isTransient: true)
        }
        let message = result.field("M") + (hint(state).map { " (\($0))" } ?? "")
        return DatabaseError(
            kind(state, result), message, statement: statement, isTransient: transient(state, result))
    }

    private static func kind(_ state: String, _ result: PostgresResult) -> DatabaseError.Kind {
        switch state {
        case "23505": .unique(columns(result))
        case "23503": .foreignKey
        case "23514", "23502": .check
        // Serialization failure, deadlock, lock not available, statement time-out, cached plan out of date.
        case "40001", "40P01", "55P03", "57014": .busy
        case "53100": .full
        case "25006", "42501": .readOnly
        case "57P01", "57P02", "57P03", "57P05", "25P03", "53300": .connectionLost
        case _ where state.hasPrefix("08"): .connectionLost
        case _ where state.hasPrefix("XX00") && state != "XX000": .corrupt
        case _ where state.hasPrefix("58"): .corrupt
        default: .other
        }
    }

    /// A statement that ran out of its time would do so again; one whose plan was made for an older schema would not.
    private static func transient(_ state: String, _ result: PostgresResult) -> Bool {
        switch state {
        case "40001", "40P01", "55P03", "57P01", "57P02", "57P05", "08006", "08003": true
        case "0A000": isOutdatedPlan(result)
        default: false
        }
    }

    /// A statement was prepared before a table changed, by another node for one. A new connection prepares it anew.
    static func isOutdatedPlan(_ result: PostgresResult) -> Bool {
        result.field("C") == "0A000" && result.field("R") == "RevalidateCachedQuery"
    }

    static let poolerHint = "behind a pooler, add prepared=off to the database address"

    private static func hint(_ state: String) -> String? {
        switch state {
        case "26000", "42P05": poolerHint
        default: nil
        }
    }

    /// The columns as SQLite names them, from "Key (organisation, handle)=(1, ada) already exists.", of which the
    /// values are left out. An index over an expression gives its own name.
    private static func columns(_ result: PostgresResult) -> String {
        let detail = result.field("D")
        guard let open = detail.firstIndex(of: "("), let close = detail.range(of: ")=(") else {
            return result.field("n")
        }
        let columns = detail[detail.index(after: open)..<close.lowerBound]
        guard !columns.contains("(") else { return result.field("n") }
        let table = result.field("t")
        return columns.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
    }
}
