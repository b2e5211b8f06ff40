/// The words of HTML that isn't fit for a parser: what stands outside the tags.
enum PlainMarkup {
    static func text(of html: String) -> String {
        var out: [UInt8] = []
        var inTag = false
        for byte in html.utf8 {
            switch byte {
            case UInt8(ascii: "<"): inTag = true
            case UInt8(ascii: ">") where inTag:
                inTag = false
                out.append(0x20)
            default: if !inTag { out.append(byte) }
            }
        }
        return entities.reduce(String(decoding: out, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
    }

    // The sign itself last, or what it wrote out would be read again.
    private static let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
}
