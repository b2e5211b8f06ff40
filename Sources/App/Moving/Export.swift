import Crypto
import Database
import Foundation
import Web

/// Writes everything in one open format: docs/api/export.md. As of one moment, while others go on; memory stays the same
/// however much there is.
package struct Export: Sendable {
    private let database: Database
    private let clock: Clock
    private let hasPasswords: Bool

    package init(database: Database, passwords: Bool, clock: Clock = .system) {
        self.database = database
        self.clock = clock
        hasPasswords = passwords
    }

    private static let pageSize = 1_000
    /// Files are read one by one.
    private static let filePageSize = 4

    /// - Parameter folder: isn't there yet, or is empty.
    package func write(
        to folder: String, _ tell: @escaping @Sendable (String, Int) -> Void = { _, _ in }
    ) async throws
        -> ExportManifest
    {
        let manager = FileManager.default
        let existed = manager.fileExists(atPath: folder)
        if existed {
            guard let names = try? manager.contentsOfDirectory(atPath: folder), names.isEmpty else {
                throw KeepingError.exists(folder)
            }
        }
        let madeAt = clock.now().date.formatted(.iso8601)
        do {
            for path in [folder, folder + "/data", folder + "/files"] {
                try manager.createDirectory(
                    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
            return try await database.read { try write(to: folder, madeAt, tell, $0) }
        } catch {
            // Half an export would only be in the way.
            for name in existed ? ["/data", "/files", "/" + ExportManifest.name] : [""] {
                try? manager.removeItem(atPath: folder + name)
            }
            throw error
        }
    }

    private func write(
        to folder: String, _ madeAt: String, _ tell: (String, Int) -> Void, _ db: Connection
    ) throws -> ExportManifest {
        let steps = Set(try db.appliedMigrations())
        if let step = steps.symmetricDifference(Weerklank.migrations.map(\.name)).min() {
            throw KeepingError.notUpToDate(step)
        }
        var kinds: [ExportManifest.Kind] = []
        var files = Set<String>()
        for table in try db.tables() {
            guard case .exported(let without)? = ExportedTables.rules[table.name] else {
                if ExportedTables.rules[table.name] == nil { throw KeepingError.foreignTables }
                continue
            }
            kinds.append(try write(table, without, to: folder, &files, db))
            tell(table.name, kinds.last?.rows ?? 0)
        }
        let manifest = ExportManifest(
            madeAt: madeAt, migrations: try db.appliedMigrations(), hasPasswords: hasPasswords, kinds: kinds,
            files: files.count)
        try PrivateFile.syncAll(in: folder + "/data", folder + "/files")
        let file = try PrivateFile(path: "\(folder)/\(ExportManifest.name).part")
        try file.write(manifest.text.utf8)
        try file.finish()
        try PrivateFile.rename(file.path, to: "\(folder)/\(ExportManifest.name)")
        return manifest
    }

    private func write(
        _ table: Table, _ without: [String: ExportedTables.Column], to folder: String, _ files: inout Set<String>,
        _ db: Connection
    ) throws -> ExportManifest.Kind {
        let shown = table.columns.map { column in
            switch without[column.name] {
            case nil: true
            case .password: hasPasswords
            case .empty, .fresh: false
            }
        }
        let forms = table.columns.map(ExportValue.form)
        let keys = try table.key.map { name in
            guard let index = table.columns.firstIndex(where: { $0.name == name }) else {
                throw DatabaseError(.other, "\(table.name) has no column \(name)")
            }
            return index
        }
        let isLarge = table.columns.contains { $0.kind == .blob }
        let file = try PrivateFile(path: "\(folder)/data/\(table.name).jsonl")
        var hash = SHA256()
        var (rows, last): (Int, [Value]?) = (0, nil)
        // Rows whose key is left out are told in the order of what is told, not of the key.
        let sorts = keys.contains { !shown[$0] }
        var gathered: [String] = []
        while true {
            let page = try db.page(of: table, after: last, limit: isLarge ? Self.filePageSize : Self.pageSize)
            guard let newest = page.last else { break }
            for row in page {
                let line = try JSONText.object { json in
                    for (index, column) in table.columns.enumerated() where shown[index] {
                        try add(row[index], column, forms[index], to: &json, folder, &files)
                    }
                }.text
                if sorts { gathered.append(line) } else { try put(line, file, &hash) }
            }
            rows += page.count
            last = keys.map { newest[$0] }
        }
        for line in gathered.sorted() { try put(line, file, &hash) }
        try file.finish(syncs: false)
        return ExportManifest.Kind(name: table.name, rows: rows, sha256: hash.finalize().hexadecimal)
    }

    private func put(_ line: String, _ file: PrivateFile, _ hash: inout SHA256) throws {
        let bytes = Array(line.utf8) + [0x0A]
        hash.update(data: bytes)
        try file.write(bytes)
    }

    private func add(
        _ value: Value, _ column: Table.Column, _ form: ExportValue.Form, to json: inout JSONText, _ folder: String,
        _ files: inout Set<String>
    ) throws {
        try json.member(named: column.name) { json in
            switch (value, form) {
            case (.null, _): json.null()
            case (.integer(let number), .moment): json.value(ExportValue.moment(number))
            case (.integer(let number), .id): json.value(number.description)
            case (.integer(let number), .plain): json.value(number)
            case (.bool(let truth), _): json.value(truth)
            case (.real(let number), _): json.value(number)
            case (.text(let text), _): json.value(text)
            case (.blob(let bytes), _): json.value(try keep(bytes, folder, &files))
            }
        }
    }

    /// Under the name of its content, so that the same content is kept once and any change shows.
    private func keep(_ bytes: [UInt8], _ folder: String, _ files: inout Set<String>) throws -> String {
        let name = SHA256.hash(data: bytes).hexadecimal
        if files.insert(name).inserted {
            let file = try PrivateFile(path: "\(folder)/files/\(name)")
            try file.write(bytes)
            try file.finish(syncs: false)
        }
        return "files/" + name
    }
}
