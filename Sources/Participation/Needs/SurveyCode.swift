import Organisation

/// The end of a link to answer by: short enough to type from a poster, and forgiving about how.
struct SurveyCode: Sendable, Equatable {
    let text: String

    // Without i, l, o and u: what looks alike on paper is read as the one that is there.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// For everybody: 40 bits, as it hangs on a wall anyway.
    static func open() -> SurveyCode { random(8) }

    /// For one person: 80 bits, which nobody guesses.
    static func issued() -> SurveyCode { random(16) }

    private static func random(_ length: Int) -> SurveyCode {
        var random = SystemRandomNumberGenerator()
        return SurveyCode(String((0..<length).map { _ in alphabet.randomElement(using: &random)! }))
    }

    private init(_ letters: String) {
        text = stride(from: 0, to: letters.count, by: 4).map { start in
            String(letters.dropFirst(start).prefix(4))
        }.joined(separator: "-")
    }

    /// As it was typed: capitals, spaces and look-alikes are forgiven. Anything else is a code that opens nothing.
    init(typed: String) {
        let letters = typed.lowercased().compactMap { letter -> Character? in
            switch letter {
            case "-", " ": nil
            case "o": "0"
            case "i", "l": "1"
            default: letter
            }
        }
        let isCode = letters.count <= 16 && letters.allSatisfy(Self.alphabet.contains)
        self.init(isCode ? String(letters) : "")
    }

    /// What is kept of an issued link.
    var hash: String { Token(text: "survey link " + text).hash }
}
