/// The terms of a text in their order, each behind a space.
struct Terms: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ terms: Int) {
        bytes.reserveCapacity(bytes.count + terms * 8)
    }

    mutating func append(_ term: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: term)
    }

    func each(_ body: (ArraySlice<UInt8>) -> Void) {
        for term in bytes.split(separator: UInt8(ascii: " ")) { body(term) }
    }
}
