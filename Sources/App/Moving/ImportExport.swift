import Database
import Foundation
import Organisation
import Square
import Web

/// Reads an export back into an empty database, on either engine: all of it in one transaction, or nothing.
package struct ImportExport: Sendable {
    package struct Report: Sendable {
        package let manifest: ExportManifest
        package let texts: Int
        /// Where the first administrator comes in when no passwords came along.
        package let link: String?
    }

    private let setting: Weerklank.Setting

    package init(setting: Weerklank.Setting) { self.setting = setting }

    package func run(
        _ folder: String, _ tell: @escaping @Sendable (String, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        let reader = try ExportReader(folder: folder)
        let known = Set(Weerklank.migrations.map(\.name))
        if let step = reader.manifest.migrations.first(where: { !known.contains($0) }) {
            throw KeepingError.newer(step)
        }
        try reader.verify()
        let database = try await Database.open(setting.database, limits: .unhurried, logger: setting.logger)
        do {
            let report = try await fill(database, reader, tell)
            await database.close()
            return report
        } catch {
            await database.close()
            throw error
        }
    }

    private func fill(
        _ database: Database, _ reader: ExportReader, _ tell: @escaping @Sendable (String, Int) -> Void
    ) async throws -> Report {
        let steps = Weerklank.migrations.filter { reader.manifest.migrations.contains($0.name) }
        try await database.rewrite { db in
            if try DoctorStore.holdsOrganisation(in: db) { throw KeepingError.notEmpty }
            let applied = try db.appliedMigrations()
            if applied.isEmpty {
                guard try db.tables().isEmpty else { throw KeepingError.foreignTables }
                try db.apply(steps)
            } else if applied != steps.map(\.name) {
                throw KeepingError.otherSchema
            }
            try db.withLooseTables { try Self.fill(db, reader, tell) }
        }
        let weerklank = try await Weerklank(setting, database: database, installation: Installation.find())
        let texts = try await Reindexing(site: weerklank.site).run { tell("search", $0) }
        try await database.analyze()
        var link: Link?
        if !reader.manifest.hasPasswords { link = try await weerklank.site.administratorLink() }
        return Report(
            manifest: reader.manifest, texts: texts, link: link.map { weerklank.site.options.address + $0.href })
    }

    private static func fill(
        _ db: Connection, _ reader: ExportReader, _ tell: (String, Int) -> Void
    ) throws {
        let tables = Dictionary(uniqueKeysWithValues: try db.tables().map { ($0.name, $0) })
        // A step may have put in rows of its own, which the export has as they are by now.
        for (name, table) in tables {
            if case .exported? = ExportedTables.rules[name] { try db.empty(table) }
        }
        for kind in reader.manifest.kinds {
            guard let table = tables[kind.name] else {
                throw KeepingError.damaged(reader.path(kind), "\(kind.name) is not a kind that is known")
            }
            let present = try reader.columns(kind)
            if let unknown = present?.first(where: { name in !table.columns.contains { $0.name == name } }) {
                throw KeepingError.badLine(file: reader.path(kind), line: 1, "\(unknown) is not known")
            }
            let fresh: (String) -> Bool = { name in
                guard case .exported(let without)? = ExportedTables.rules[kind.name] else { return false }
                if case .fresh? = without[name] { return true }
                return false
            }
            let filled = table.keeping { present?.contains($0.name) ?? true || fresh($0.name) }
            try reader.rows(kind, as: filled) { try db.insert($0, into: filled) }
            tell(kind.name, kind.rows)
        }
    }
}
