import Web

/// A person's initials in a circle; the tint follows from the handle, so it is the same everywhere.
package struct Face {
    let name: String
    let handle: String
    let size: Size

    package enum Size: String, Sendable { case small = " small", normal = "", large = " large" }

    package init(_ person: Member.Byline, size: Size = .normal) {
        name = person.name
        handle = person.handle
        self.size = size
    }

    package var body: HTML {
        "<span class=\"face\(size.rawValue) tint-\(tint)\" aria-hidden=\"true\">\(initials)</span>"
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
