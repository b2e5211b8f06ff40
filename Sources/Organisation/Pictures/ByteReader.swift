/// Numbers at places in a file; nil beyond its end.
struct ByteReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

    func has(_ expected: [UInt8], at place: Int) -> Bool {
        place + expected.count <= bytes.count && bytes[place..<place + expected.count].elementsEqual(expected)
    }

    func has(_ expected: StaticString, at place: Int) -> Bool {
        has(Array(expected.description.utf8), at: place)
    }

    func big16(_ place: Int) -> Int? { number(place, 2, isBig: true) }
    func big32(_ place: Int) -> Int? { number(place, 4, isBig: true) }
    func little16(_ place: Int) -> Int? { number(place, 2, isBig: false) }
    func little24(_ place: Int) -> Int? { number(place, 3, isBig: false) }
    func little32(_ place: Int) -> Int? { number(place, 4, isBig: false) }

    private func number(_ place: Int, _ count: Int, isBig: Bool) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        let part = bytes[place..<place + count]
        return (isBig ? Array(part) : part.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
}
