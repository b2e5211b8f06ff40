import Database
import Foundation

/// An SQLite file: whether it is whole, how it writes, and whether there is room.
struct DiskChecks {
    let path: String

    private static let little: Int64 = 1 << 30
    private static let tooLittle: Int64 = 100 << 20

    /// A finding when there is no file: opening would make one.
    func missing() -> Finding? {
        FileManager.default.fileExists(atPath: path)
            ? nil
            : .wrong(
                "database", "There is none at \(path).", do: "Start weerklank serve there, or mend --data.")
    }

    func run(_ db: Connection) throws -> [Finding] {
        [try file(db), space(), rights(), try writing(db), try integrity(db), try references(db)].compactMap { $0 }
    }

    private func file(_ db: Connection) throws -> Finding {
        .ok("database", "SQLite \(try DoctorStore.version(in: db)), \(path), \(Self.size(size))")
    }

    private func space() -> Finding {
        let folder = (path as NSString).deletingLastPathComponent
        let values = try? FileManager.default.attributesOfFileSystem(forPath: folder.isEmpty ? "." : folder)
        guard let free = (values?[.systemFreeSize] as? NSNumber)?.int64Value else {
            return .warning("disk", "How much room is left can't be told.", do: "Look with df.")
        }
        let words = "\(Self.size(free)) free"
        if free < Self.tooLittle { return .wrong("disk", words, do: "Make room: without it nothing can be written.") }
        // A copy needs as much again.
        if free < max(Self.little, size) {
            return .warning("disk", words, do: "Make room, also for a copy of the database.")
        }
        return .ok("disk", words)
    }

    private func rights() -> Finding? {
        let values = try? FileManager.default.attributesOfItem(atPath: path)
        guard let rights = (values?[.posixPermissions] as? NSNumber)?.intValue, rights & 0o077 != 0 else { return nil }
        return .warning("rights", "Others on this machine can read the database.", do: "chmod 600 \(path)")
    }

    private func writing(_ db: Connection) throws -> Finding {
        let (journal, synchronous) = try DoctorStore.writing(in: db)
        guard journal == "wal", synchronous >= 2 else {
            return .wrong(
                "writing", "journal_mode is \(journal), synchronous is \(synchronous).",
                do: "Put the database on a local disk: SQLite can't keep it safe where it is.")
        }
        return .ok("writing", "Write-ahead log, each change on disk before it is answered")
    }

    private func integrity(_ db: Connection) throws -> Finding {
        let problems = try DoctorStore.integrity(in: db)
        guard let first = problems.first else { return .ok("integrity", "The file is whole") }
        return .wrong("integrity", "The file is damaged: \(first)", do: "Stop weerklank and restore a copy.")
    }

    private func references(_ db: Connection) throws -> Finding {
        let broken = try DoctorStore.brokenReferences(in: db)
        guard let first = broken.first else { return .ok("references", "Every row's references are there") }
        return .wrong(
            "references", "Rows refer to what isn't there, in \(first).", do: "Stop weerklank and restore a copy.")
    }

    private var size: Int64 {
        let values = try? FileManager.default.attributesOfItem(atPath: path)
        return (values?[.size] as? NSNumber)?.int64Value ?? 0
    }

    private static func size(_ bytes: Int64) -> String {
        bytes >= 10 << 30 ? "\(bytes >> 30) GB" : "\(bytes >> 20) MB"
    }
}
