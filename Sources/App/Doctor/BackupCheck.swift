import Database
import Foundation

/// Whether there is a copy, how old it is, and whether it is whole.
struct BackupCheck {
    let path: String
    let now: Instant

    /// A daily copy that came a bit late is no news.
    private static let most: Duration = .seconds(36 * 3600)

    func run() -> Finding {
        guard FileManager.default.fileExists(atPath: path) else {
            return .wrong("backup", "There is none at \(path).", do: "weerklank backup \(path)")
        }
        do {
            let header = try BackupReader(path: path).verify()
            guard let date = try? Date(header.madeAt, strategy: .iso8601) else {
                return .warning(
                    "backup", "\(path) doesn't tell its age.", do: "Make a new one: weerklank backup \(path)")
            }
            let words = "\(path), of \(header.madeAt), \(header.totalRows) rows, whole"
            guard now - Instant(date: date) <= Self.most else {
                return .warning(
                    "backup", words, do: "It is older than a day and a half: see why no newer one was made.")
            }
            return .ok("backup", words)
        } catch {
            return .wrong("backup", "\(error)", do: "Make a new one: weerklank backup \(path)")
        }
    }
}
