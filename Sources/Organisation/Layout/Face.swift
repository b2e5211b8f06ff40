import Web

/// A person's own picture in a circle, else their initials; the tint follows from the handle, so it is the same everywhere.
package struct Face {
    let name: String
    let handle: String
    let portrait: Portrait.ID?
    let size: Size

    package enum Size: String, Sendable { case small = " small", normal = "", large = " large" }

    package init(_ person: Member.Byline, size: Size = .normal) {
        name = person.name
        handle = person.handle
        portrait = person.portrait
        self.size = size
    }

    package var body: HTML {
        if let portrait { return picture(portrait) }
        return "<span class=\"face\(size.rawValue) tint-\(tint)\" aria-hidden=\"true\">\(initials)</span>"
    }

    // The name stands beside it, so it says nothing of its own. Twice the pixels, for screens that have them.
    private func picture(_ id: Portrait.ID) -> HTML {
        let (plain, sharp): (PictureSize, PictureSize) = size == .large ? (.medium, .large) : (.small, .medium)
        let side = plain.side(of: .square)
        return """
            <img class="face\(size.rawValue)" src="\(link: .portrait(id, plain))" \
            srcset="\(link: .portrait(id, sharp)) 2x" width="\(side)" height="\(side)" alt="" loading="lazy">
            """
    }

    private var tint: Int {
        var sum: UInt32 = 7
        for byte in handle.utf8 { sum = sum &* 31 &+ UInt32(byte) }
        return Int((sum ^ (sum >> 11)) % 8)
    }

    // First letters of the first and the last word: "Els van der Meer" is EM.
    private var initials: String {
        let words = name.utf8.split(separator: UInt8(ascii: " "))
        guard let first = words.first, let last = words.last else { return "" }
        return words.count > 1 ? initial(of: first) + initial(of: last) : initial(of: first)
    }

    // Nearly every name begins with a plain letter; asking Unicode for it costs a stream of faces a fortieth of its page.
    private func initial(of word: Substring.UTF8View) -> String {
        if let byte = word.first, byte < 0x80, word.dropFirst().first.map({ $0 < 0x80 }) ?? true {
            let letter = byte & 0xDF
            if letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") {
                return String(UnicodeScalar(letter))
            }
        }
        return Substring(word).first { $0.isLetter }?.uppercased() ?? ""
    }
}
