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
        let parts = name.split(separator: " ")
        let letters = [parts.first, parts.count > 1 ? parts.last : nil].compactMap { $0?.first { $0.isLetter } }
        return String(letters).uppercased()
    }
}
