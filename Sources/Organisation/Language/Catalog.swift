import Foundation

/// The texts of every language, read once from the String Catalogs in `Languages/`.
package struct Catalog: Sendable {
    enum Text: Sendable, Equatable {
        case plain(String)
        case plural(one: String, other: String)
    }

    private(set) var texts: [Language: [String: Text]] = [:]

    /// Reads every `.xcstrings` file in `folder`. Throws when a file cannot be read or a key stands in two catalogs.
    package init(folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xcstrings") }
        for file in files.sorted() {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
            let content = try JSONDecoder().decode(File.self, from: data)
            for (key, entry) in content.strings {
                for (code, localization) in entry.localizations {
                    guard let language = Language(rawValue: code) else { continue }
                    guard texts[language]?[key] == nil else { throw CatalogError.twice(key: key, file: file) }
                    texts[language, default: [:]][key] = localization.text
                }
            }
        }
    }

    /// All keys, with how many arguments each language's text takes; what the catalog test compares.
    package func argumentCounts(in language: Language) -> [String: Int] {
        (texts[language] ?? [:]).mapValues { text in
            switch text {
            case .plain(let value): value.components(separatedBy: "%@").count - 1
            case .plural(_, let other): other.components(separatedBy: "%@").count - 1
            }
        }
    }

    package func isPlural(_ key: String, in language: Language) -> Bool {
        if case .plural = texts[language]?[key] { true } else { false }
    }

    enum CatalogError: Error { case twice(key: String, file: String) }
}

extension Catalog {
    // The parts of Apple's String Catalog format that are used here.
    private struct File: Decodable {
        let strings: [String: Entry]
    }

    private struct Entry: Decodable {
        let localizations: [String: Localization]
    }

    private struct Localization: Decodable {
        let stringUnit: Unit?
        let variations: Variations?

        var text: Text {
            if let plural = variations?.plural {
                let other = plural["other"]?.stringUnit.value ?? ""
                return .plural(one: plural["one"]?.stringUnit.value ?? other, other: other)
            }
            return .plain(stringUnit?.value ?? "")
        }
    }

    private struct Unit: Decodable {
        let value: String
    }

    private struct Variations: Decodable {
        let plural: [String: Variation]?
    }

    private struct Variation: Decodable {
        let stringUnit: Unit
    }
}
