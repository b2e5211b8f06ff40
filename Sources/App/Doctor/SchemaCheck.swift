import Database
import Foundation

/// Whether the database has the schema this version needs. Never brings it up to date: that is for who starts the server.
struct SchemaCheck {
    let database: Database
    let migrations: [Migration]

    func run() async -> [Finding] {
        do {
            let applied = try await database.read { try $0.appliedMigrations() }
            if let finding = steps(applied) { return [finding] }
            return [try await tables()]
        } catch {
            return [.wrong("schema", "Could not be looked at: \(error)", do: "Mend that, then ask the doctor again.")]
        }
    }

    private func steps(_ applied: [String]) -> Finding? {
        let known = migrations.map(\.name)
        if applied.isEmpty {
            return .wrong("schema", "The database is empty.", do: "Start weerklank serve: it makes what it needs.")
        }
        let newer = Set(applied).subtracting(known).sorted()
        if let first = newer.first {
            return .wrong(
                "schema", "The database was changed by a newer version (\(first) is not known here).",
                do: "Start that version, or restore a copy from before its first start.")
        }
        let missing = Set(known).subtracting(applied).sorted()
        if let first = missing.first {
            return .wrong(
                "schema",
                "The database is of an older version: \(missing.count) steps are missing, the first \(first).",
                do: "Make a copy, then start weerklank serve: it brings the database up to date.")
        }
        return nil
    }

    // On SQLite the schema is its own text, so it can be held beside that of a new database.
    private func tables() async throws -> Finding {
        guard database.engine == .sqlite else { return complete }
        let fresh = try await Database.open(.memory)
        try await fresh.migrate(migrations)
        let wanted = Set(try await fresh.schema().components(separatedBy: ";\n\n"))
        await fresh.close()
        let present = Set(try await database.schema().components(separatedBy: ";\n\n"))
        if let lost = wanted.subtracting(present).map(Self.name).sorted().first {
            return .wrong(
                "schema", "\(lost) is missing or was changed by hand.", do: "Put it back as the schema has it.")
        }
        if let extra = present.subtracting(wanted).map(Self.name).sorted().first {
            return .warning("schema", "\(extra) was added by hand.", do: "Remove it before the next version comes.")
        }
        return complete
    }

    private var complete: Finding {
        .ok("schema", "Complete: \(migrations.count) steps, to \(migrations.last?.name ?? "none")")
    }

    /// "CREATE INDEX posts_by_space" of a whole statement.
    private static func name(_ statement: String) -> String {
        statement.split { $0 == " " || $0 == "\n" || $0 == "(" }.dropFirst().prefix { !["ON", "USING"].contains($0) }
            .prefix(3).filter { $0 != "VIRTUAL" && $0 != "UNIQUE" }.prefix(2).joined(separator: " ").lowercased()
    }
}
