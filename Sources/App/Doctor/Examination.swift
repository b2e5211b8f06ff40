import Database
import Logging
import Organisation

/// Looks over an installation without changing anything, also one that doesn't start.
package struct Examination: Sendable {
    private let location: DatabaseLocation
    private let mail: String?
    private let backup: String?
    private let clock: Clock

    /// - Parameter backup: the file that `weerklank backup` writes, when its age is to be looked at
    package init(location: DatabaseLocation, mail: String?, backup: String? = nil, clock: Clock = .system) {
        self.location = location
        self.mail = mail
        self.backup = backup
        self.clock = clock
    }

    package func run() async -> Report {
        var findings = FileChecks().run() + [MailCheck(setting: mail).run(), PictureCheck().run()]
        if let backup { findings.append(BackupCheck(path: backup, now: clock.now()).run()) }
        findings += await database()
        return Report(findings: findings)
    }

    private func database() async -> [Finding] {
        if case .file(let path) = location, let finding = DiskChecks(path: path).missing() { return [finding] }
        // Looking over everything takes longer than any request may.
        var limits = Limits()
        limits.statement = .seconds(600)
        let database: Database
        do {
            var logger = Logger(label: "doctor")
            logger.logLevel = .critical
            database = try await Database.open(location, readers: 1, limits: limits, logger: logger)
        } catch {
            return [Self.unreachable(error)] + clock(newest: nil)
        }
        let findings = await examine(database)
        await database.close()
        return findings
    }

    private func examine(_ database: Database) async -> [Finding] {
        var findings: [Finding] = []
        switch location {
        case .postgres: findings += await Self.reading("server", database) { try PostgresChecks(db: $0).run() }
        case .file(let path): findings += await Self.reading("file", database) { try DiskChecks(path: path).run($0) }
        case .memory: break
        }
        let schema = await SchemaCheck(database: database, migrations: Weerklank.migrations).run()
        findings += schema
        guard schema.allSatisfy({ $0.verdict != .wrong }) else { return findings + clock(newest: nil) }
        findings += await Self.reading("counts", database) { try CountChecks(db: $0).run() }
        findings += await Self.reading("search", database) { try SearchCheck(db: $0).run() }
        let newest = try? await database.read { try DoctorStore.newest(in: $0) }
        return findings + clock(newest: newest ?? nil)
    }

    private func clock(newest: Instant?) -> [Finding] { [ClockCheck(now: clock.now(), newest: newest).run()] }

    private static func reading(
        _ check: String, _ database: Database, _ body: @escaping @Sendable (Connection) throws -> [Finding]
    ) async -> [Finding] {
        do {
            return try await database.read(body)
        } catch {
            return [.wrong(check, "Could not be looked at: \(error)", do: "Mend that, then ask the doctor again.")]
        }
    }

    private static func unreachable(_ error: any Error) -> Finding {
        let words = (error as? DatabaseError)?.message ?? "\(error)"
        return switch (error as? DatabaseError)?.kind {
        case .connectionLost:
            .wrong(
                "database", "It can't be reached: \(words)", do: "Start the server, or mend the address in --database.")
        case .corrupt:
            .wrong("database", "It is damaged or no database: \(words)", do: "Restore a copy from before.")
        case .readOnly:
            .wrong(
                "database", "It can't be written: \(words)",
                do: "Give the user who runs weerklank the right to write it.")
        case .busy:
            .wrong("database", "Another program keeps it locked: \(words)", do: "Stop that program, then ask again.")
        case .full:
            .wrong("database", "The disk is full: \(words)", do: "Make room on the disk.")
        default:
            .wrong("database", "It can't be opened: \(words)", do: "Mend that, then ask the doctor again.")
        }
    }
}
