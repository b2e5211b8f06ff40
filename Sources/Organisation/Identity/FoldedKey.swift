import Foundation

/// How names, handles and mail addresses are compared and sorted, the same on both databases: compatibility
/// normalised, lower case, without diacritics, single spaces. "Zoë  Ünal" becomes "zoe unal".
package enum FoldedKey {
    package static func fold(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : foldUnicode(text)
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func foldUnicode(_ text: String) -> String {
        // Lower case first and last: some capitals only appear, or come apart, by the normalisation between.
        let decomposed = text.lowercased().decomposedStringWithCompatibilityMapping.lowercased()
        var out = String.UnicodeScalarView()
        for scalar in decomposed.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: continue
            default: break
            }
            if let letters = unmarked[scalar] {
                out.append(contentsOf: letters.unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        // Scripts that are written in composed characters, such as Korean, come together again.
        return String(out).precomposedStringWithCompatibilityMapping
    }

    // Letters with a stroke or joined into one: Unicode does not take them apart.
    private static let unmarked: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
        "ŧ": "t",
    ]

    /// The words a person is found by, each once.
    package static func words(_ texts: String...) -> [String] {
        var seen: Set<String> = []
        let all = texts.flatMap { fold($0).split { !$0.isLetter && !$0.isNumber } }.map(String.init)
        return all.filter { seen.insert($0).inserted }
    }

    /// The first key after every key that starts with `prefix`, in the byte order both databases sort by.
    static func end(ofPrefix prefix: String) -> String { prefix + "\u{10FFFF}" }
}
