import CMarkdown

/// Character references such as `&amp;` and `&#233;`.
enum MarkdownEntity {
    /// What an address or title says once its references are read.
    ///
    /// An unknown name stays as written: browsers know names we don't, and `&colon;` in an address is a colon to them,
    /// so nothing may reach a page undecoded that isn't escaped again.
    static func text(of attribute: MD_ATTRIBUTE) -> String {
        guard attribute.size > 0, let characters = attribute.text else { return "" }
        let bytes = UnsafeRawBufferPointer(start: characters, count: Int(attribute.size))
        if attribute.substr_types[0] == MD_TEXT_NORMAL, Int(attribute.substr_offsets[1]) == bytes.count {
            return String(decoding: bytes, as: UTF8.self)
        }
        var result = ""
        var part = 0
        while Int(attribute.substr_offsets[part]) < bytes.count {
            let range = Int(attribute.substr_offsets[part])..<Int(attribute.substr_offsets[part + 1])
            let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
            switch attribute.substr_types[part] {
            case MD_TEXT_ENTITY: result += decode(text) ?? text
            case MD_TEXT_NULLCHAR: result += "\u{FFFD}"
            default: result += text
            }
            part += 1
        }
        return result
    }

    /// The character meant by a whole reference; nil for a name we don't know.
    static func decode(_ reference: String) -> String? {
        let name = reference.dropFirst().dropLast()
        guard name.first == "#" else { return named[String(name)] }
        let digits = name.dropFirst()
        let number =
            if digits.first == "x" || digits.first == "X" {
                UInt32(digits.dropFirst(), radix: 16)
            } else {
                UInt32(digits)
            }
        guard let number, number > 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
        return String(scalar)
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "cent": "¢", "sect": "§", "deg": "°",
        "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "micro": "µ",
        "hellip": "…", "mdash": "—", "ndash": "–", "bull": "•", "middot": "·", "larr": "←", "rarr": "→",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
        "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä",
        "aacute": "á", "agrave": "à", "ccedil": "ç", "oacute": "ó", "uacute": "ú", "iacute": "í", "ntilde": "ñ",
        "Eacute": "É", "Euml": "Ë", "Ouml": "Ö", "Uuml": "Ü", "Auml": "Ä", "szlig": "ß",
    ]
}
