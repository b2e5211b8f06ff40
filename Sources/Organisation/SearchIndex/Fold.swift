import Foundation

/// What one character beyond ASCII becomes in a word.
enum Fold: Sendable, Equatable {
    /// Ends a word: punctuation, symbols, emoji.
    case separator
    /// Leaves no trace: an accent, a soft hyphen.
    case nothing
    /// Letters and digits, lower case, without accents.
    case letters([UInt8])
    /// A word of its own: Chinese and Japanese write no spaces.
    case word([UInt8])

    init(_ scalar: Unicode.Scalar) {
        if scalar == Self.zeroWidthSpace || scalar == Self.apostropheLetter {
            self = .separator
            return
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format:
            self = .nothing
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber:
            guard let letters = Self.letters(scalar) else { fallthrough }
            self = Self.standsAlone(scalar) ? .word(letters) : .letters(letters)
        default:
            self = .separator
        }
    }

    private static func letters(_ scalar: Unicode.Scalar) -> [UInt8]? {
        var folded = ""
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            for lower in part.properties.lowercaseMapping.unicodeScalars {
                switch lower.properties.generalCategory {
                case .nonspacingMark, .enclosingMark: continue
                case .lowercaseLetter, .modifierLetter, .otherLetter, .spacingMark, .letterNumber: break
                case .decimalNumber:
                    folded += String(Int(lower.properties.numericValue ?? 0))
                    continue
                default: return nil
                }
                if let plain = plain[lower] { folded += plain } else { folded.unicodeScalars.append(lower) }
            }
        }
        return folded.isEmpty ? nil : Array(folded.utf8)
    }

    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
    }

    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
    private static let apostropheLetter: Unicode.Scalar = "\u{02BC}"

    /// Letters that Unicode doesn't take apart.
    private static let plain: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
        "ŋ": "n", "ŧ": "t", "ς": "σ",
    ]
}
