import Foundation

/// `weerklank.json` in an export: what it holds. It is written last, so a folder without one is half an export.
package struct ExportManifest: Codable, Sendable, Equatable {
    package struct Kind: Codable, Sendable, Equatable {
        package let name: String
        package let rows: Int
        /// SHA-256 of `data/NAME.jsonl`, in hexadecimal digits.
        package let sha256: String
    }

    package var format = "weerklank export"
    package var version = 1
    package let madeAt: String
    /// The steps the schema had taken.
    package let migrations: [String]
    package let hasPasswords: Bool
    package let kinds: [Kind]
    package let files: Int
    /// Tables that are not in it, and why.
    package let leftOut: [String: String]

    package static let current = 1
    static let name = "weerklank.json"

    enum CodingKeys: String, CodingKey {
        case format, version, migrations, kinds, files
        case madeAt = "made_at"
        case hasPasswords = "has_passwords"
        case leftOut = "left_out"
    }

    package init(madeAt: String, migrations: [String], hasPasswords: Bool, kinds: [Kind], files: Int) {
        self.madeAt = madeAt
        self.migrations = migrations
        self.hasPasswords = hasPasswords
        self.kinds = kinds
        self.files = files
        var left: [String: String] = [:]
        for (name, rule) in ExportedTables.rules {
            switch rule {
            case .exported: break
            case .rebuilt(let source): left[name] = "made anew from " + source
            case .left(let why): left[name] = why
            }
        }
        leftOut = left
    }

    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }
}
