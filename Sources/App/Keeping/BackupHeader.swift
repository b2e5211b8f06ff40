import Database
import Foundation

/// What a backup says about itself, in front.
package struct BackupHeader: Codable, Sendable, Equatable {
    /// 1: the shape of the file, not of the database.
    package var format = 1
    package let engine: String
    /// The steps its database had taken.
    package let migrations: [String]
    /// ISO 8601, UTC.
    package let madeAt: String
    /// Rows of each table.
    package let rows: [String: Int]

    package static let current = 1

    enum CodingKeys: String, CodingKey {
        case format, engine, migrations, rows
        case madeAt = "made_at"
    }

    package init(engine: Engine, migrations: [String], madeAt: String, rows: [String: Int]) {
        self.engine = engine.rawValue
        self.migrations = migrations
        self.madeAt = madeAt
        self.rows = rows
    }

    package var totalRows: Int { rows.values.reduce(0, +) }
}

/// A table in a backup of PostgreSQL; its rows follow.
struct BackupTable: Codable {
    let name: String
    let columns: [String]
}
