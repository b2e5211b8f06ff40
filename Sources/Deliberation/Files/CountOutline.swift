/// Where the parts of a count file stand. Members may come in any order, so this is found first; on the way the whole
/// file is checked to be JSON.
struct CountOutline {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var candidates: Int
    private(set) var ballots: Int
    private(set) var scores: Int?
    private(set) var scale: Int?
    private(set) var rules: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        self.bytes = bytes
        var places: [String: Int] = [:]
        var scanner = JSONScanner(bytes)
        try scanner.object { (scanner, name) throws(Fault) in
            _ = scanner.next()
            guard places[name] == nil else { throw scanner.fault("\"\(name)\" stands there twice") }
            places[name] = scanner.offset
            let holdsBallots = (name == "ballots" || name == "scores") && scanner.next() == UInt8(ascii: "[")
            if holdsBallots { try Self.skipBallots(&scanner) } else { try scanner.skip() }
        }
        try scanner.end()
        scores = places["scores"]
        scale = places["scale"]
        rules = places["rules"]
        candidates = 0
        ballots = 0
        let expected = try candidatesExpected(at: places["expected"])
        guard let start = places["candidates"] ?? expected else {
            throw Fault(offset: 0, words: "there are no \"candidates\"")
        }
        candidates = start
        if let both = scores, places["ballots"] != nil {
            throw Fault(offset: both, words: "there are both \"ballots\" and \"scores\": give one of them")
        }
        guard let votes = places["ballots"] ?? scores else { throw Fault(offset: 0, words: "there are no \"ballots\"") }
        ballots = votes
    }

    func scanner(at offset: Int) -> JSONScanner { JSONScanner(bytes, at: offset) }

    /// Passes them one by one, so that broken JSON is told with the number of the ballot.
    private static func skipBallots(_ scanner: inout JSONScanner) throws(Fault) {
        var number = 0
        do throws(Fault) {
            try scanner.array { (scanner) throws(Fault) in
                number += 1
                try scanner.skip()
            }
        } catch {
            throw error.inBallot(number)
        }
    }

    private func candidatesExpected(at offset: Int?) throws(Fault) -> Int? {
        guard let offset else { return nil }
        var scanner = scanner(at: offset)
        guard scanner.next() == UInt8(ascii: "{") else { return nil }
        var place: Int?
        try scanner.object { (scanner, name) throws(Fault) in
            _ = scanner.next()
            if name == "candidates" { place = scanner.offset }
            try scanner.skip()
        }
        return place
    }
}
