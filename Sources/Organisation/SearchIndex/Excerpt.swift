/// Cuts a part out of a text, between words.
struct Excerpt {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// About `length` characters that hold these places, with some of the text before them.
    func range(around places: [Range<Int>], length: Int) -> Range<Int> {
        guard let first = places.first, let last = places.last else { return 0..<end(from: 0, after: 0, length) }
        let start = start(
            before: first.lowerBound, lead: max(0, min(length / 3, length - count(first.lowerBound..<last.upperBound))))
        return start..<end(from: start, after: last.upperBound, length)
    }

    private func start(before place: Int, lead: Int) -> Int {
        var start = place
        var left = lead
        while start > 0, left > 0 {
            start -= 1
            if isCharacter(start) { left -= 1 }
        }
        if start == 0 { return 0 }
        while start < place, !isSpace(bytes[start - 1]) { start += 1 }
        return start
    }

    private func end(from start: Int, after place: Int, _ length: Int) -> Int {
        var end = start
        var left = length
        while end < bytes.count, left > 0 || !isCharacter(end) {
            if isCharacter(end) { left -= 1 }
            end += 1
        }
        if end == bytes.count { return end }
        var cut = end
        while cut > max(start, place), !isSpace(bytes[cut]) { cut -= 1 }
        return cut > start ? max(cut, min(place, end)) : end
    }

    private func count(_ range: Range<Int>) -> Int { range.count(where: isCharacter) }

    private func isCharacter(_ place: Int) -> Bool { bytes[place] & 0xC0 != 0x80 }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
}
