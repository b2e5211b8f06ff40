import Foundation
import Organisation

/// A text in every language in which somebody wrote it: a survey is answered in the language of who answers.
struct Spoken: Sendable, Equatable, Codable {
    private var texts: [String: String]

    static let nothing = Spoken([:])

    init(_ texts: [Language: String]) {
        self.texts = Dictionary(uniqueKeysWithValues: texts.filter { !$0.value.isEmpty }.map { ($0.rawValue, $1) })
    }

    /// The same text in each language, filled in by `make`.
    init(each make: (Language) -> String) {
        self.init(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, make($0)) }))
    }

    init(from decoder: any Decoder) throws {
        texts = try decoder.singleValueContainer().decode([String: String].self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }

    /// What was written in exactly this language; "" when nothing.
    subscript(_ language: Language) -> String { texts[language.rawValue] ?? "" }

    /// In this language, or in the first in which there is something.
    func callAsFunction(_ language: Language) -> String {
        if let text = texts[language.rawValue] { return text }
        return Language.allCases.lazy.compactMap { texts[$0.rawValue] }.first ?? ""
    }

    var isEmpty: Bool { texts.isEmpty }
    var longest: Int { texts.values.map(\.count).max() ?? 0 }
}

/// A value kept as JSON in a text column: read and written whole, never searched.
enum Kept {
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static func value<T: Decodable>(_ type: T.Type, from text: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
