import Database
import Foundation
import Organisation
import Web

/// Reads an export back into an empty database, on either engine. All rows, brought up to date, are one transaction or
/// nothing. What is made of them afterwards can be made again by `Weerklank.reindex`.
package struct ImportExport: Sendable {
    package struct Report: Sendable {
        package let manifest: ExportManifest
        /// Where the first administrator comes in when no passwords came along.
        package let link: String?
    }

    private let setting: Weerklank.Setting

    package init(setting: Weerklank.Setting) { self.setting = setting }

    /// - Parameter imported: hears what is in the database for good and can't be imported again, before the rest is made
    /// - Throws: `KeepingError.notSearchable` when only the rest failed; after anything else nothing was imported
    package func run(
        _ folder: String, imported: @escaping @Sendable (Report) async -> Void = { _ in },
        _ tell: @escaping @Sendable (String, Int) -> Void = { _, _ in }
    ) async throws {
        let reader = try ExportReader(folder: folder)
        let known = Set(Weerklank.migrations.map(\.name))
        if let step = reader.manifest.migrations.first(where: { !known.contains($0) }) {
            throw KeepingError.newer(step)
        }
        try reader.verify()
        let database = try await Database.open(setting.database, limits: .unhurried, logger: setting.logger)
        do {
            try await fill(database, reader, tell)
            try await finish(database, reader.manifest, imported, tell)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private func fill(
        _ database: Database, _ reader: ExportReader, _ tell: @escaping @Sendable (String, Int) -> Void
    ) async throws {
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
            try db.apply(Weerklank.migrations)
        }
    }

    private func finish(
        _ database: Database, _ manifest: ExportManifest, _ imported: @Sendable (Report) async -> Void,
        _ tell: @escaping @Sendable (String, Int) -> Void
    ) async throws {
        do {
            let weerklank = try await Weerklank(setting, database: database, installation: Installation.find())
            // The only way in, so it comes before everything that takes time.
            let link = manifest.hasPasswords ? nil : try await weerklank.site.administratorLink()
            await imported(Report(manifest: manifest, link: link.map { weerklank.site.options.address + $0.href }))
            _ = try await weerklank.reindex { tell("search", $0) }
        } catch {
            throw KeepingError.notSearchable("\(error)")
        }
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
