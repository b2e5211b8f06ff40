/// Words seen before, found by their bytes: a word is folded and stemmed once, not every time it is read.
///
/// All letters stand in one array, so that a word takes little memory and one look.
struct WordTable {
    struct Entry {
        let word: Place
        let dutch: Place
        let english: Place
        let traits: WordTraits
        /// The last batch that had it.
        var batch: UInt32 = 0
    }

    /// Where letters stand.
    struct Place {
        let start: UInt32
        let count: UInt32

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    private(set) var letters: [UInt8] = []
    private(set) var entries: [Entry] = []
    /// The upper half of the hash above the number of the entry plus one; half of them empty, so that a search is short.
    private var slots = [UInt64](repeating: 0, count: 1024)

    var isFull: Bool { entries.count >= 60_000 }

    mutating func empty() {
        self = WordTable()
    }

    func letters(_ place: Place) -> ArraySlice<UInt8> { letters[place.range] }

    mutating func note(_ index: Int, in batch: UInt32) {
        entries[index].batch = batch
    }

    func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] ^ hash < 1 << 32, has(entries[index].word, word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func add(_ word: [UInt8], dutch: [UInt8], english: [UInt8], _ traits: WordTraits) -> Int {
        let start = letters.count
        letters.append(contentsOf: word)
        let place = Place(start: UInt32(start), count: UInt32(word.count))
        entries.append(
            Entry(word: place, dutch: add(dutch, to: place), english: add(english, to: place), traits: traits))
        if entries.count * 2 > slots.count {
            slots = [UInt64](repeating: 0, count: slots.count * 2)
            for index in entries.indices { file(index) }
        } else {
            file(entries.count - 1)
        }
        return entries.count - 1
    }

    /// Most stems are the beginning of their word, and take no room.
    private mutating func add(_ stem: [UInt8], to word: Place) -> Place {
        let start = letters[word.range].starts(with: stem) ? Int(word.start) : letters.count
        if start == letters.count { letters.append(contentsOf: stem) }
        return Place(start: UInt32(start), count: UInt32(stem.count))
    }

    private mutating func file(_ index: Int) {
        let hash = letters[entries[index].word.range].withUnsafeBufferPointer(Self.hash)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(index + 1)
    }

    private func has(_ place: Place, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(place.count) == word.count else { return false }
        let start = Int(place.start)
        for offset in 0..<word.count where letters[start + offset] != word[offset] { return false }
        return true
    }

    /// FNV-1a, seeded per process: nobody can send words that all end up in one place.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }

    private static let seed = UInt64.random(in: .min ... .max)
}
