/// The ballots of a count file. Trouble is told with the number of the ballot.
struct BallotReader {
    let outline: CountOutline
    let options: [String]

    static let overvote = "!overvote"

    /// Whether the first mark found is text: then ballots hold slots, not ranks.
    func hasNames(at offset: Int) -> Bool {
        var scanner = outline.scanner(at: offset)
        var isText = false
        // Leaves the list by throwing, at the first mark; what is wrong in it is told later.
        try? scanner.array { (scanner) throws(Fault) in
            try Self.ballot(&scanner) { (scanner, _) throws(Fault) in
                try scanner.array { (scanner) throws(Fault) in
                    if try scanner.isNull() { return }
                    isText = scanner.next() == UInt8(ascii: "\"") || scanner.next() == UInt8(ascii: "[")
                    throw scanner.fault("found")
                }
            }
        }
        return isText
    }

    func ranks(at offset: Int) throws(Fault) -> RankedProfile {
        var profile: RankedProfile
        do throws(ProfileError) {
            profile = try RankedProfile(candidates: options)
        } catch {
            throw Fault(offset: offset, words: error.description)
        }
        var row: [Int?] = []
        try each(at: offset, "\"ballots\"") { (scanner, count, start) throws(Fault) in
            try Self.numbers(&scanner, "a rank", from: 1, into: &row)
            try Self.taking(start) { () throws(ProfileError) in try profile.add(row, count: count) }
        }
        return profile
    }

    func scores(at offset: Int) throws(Fault) -> ScoreProfile {
        var profile = ScoreProfile(candidates: options, scale: try scale())
        var row: [Int?] = []
        try each(at: offset, "\"scores\"") { (scanner, count, start) throws(Fault) in
            try Self.numbers(&scanner, "a score", into: &row)
            try Self.taking(start) { () throws(ProfileError) in try profile.add(row, count: count) }
        }
        return profile
    }

    func slots(at offset: Int) throws(Fault) -> SlotProfile {
        let places = Dictionary(uniqueKeysWithValues: zip(options, 0...))
        var profile = SlotProfile(candidates: options)
        try each(at: offset, "\"ballots\"") { (scanner, count, start) throws(Fault) in
            var slots: [SlotProfile.Slot] = []
            try scanner.array { (scanner) throws(Fault) in slots.append(try Self.slot(&scanner, places)) }
            try Self.taking(start) { () throws(ProfileError) in try profile.add(slots, count: count) }
        }
        return profile
    }

    /// Hands each ballot to `body`: the scanner before its marks, how many voters gave it, and where it starts.
    private func each(
        at offset: Int, _ what: String, _ body: (inout JSONScanner, Int, Int) throws(Fault) -> Void
    ) throws(Fault) {
        var scanner = outline.scanner(at: offset)
        guard scanner.next() == UInt8(ascii: "[") else { throw try scanner.unexpected(what, "a list") }
        var number = 0
        do throws(Fault) {
            try scanner.array { (scanner) throws(Fault) in
                number += 1
                _ = scanner.next()
                let start = scanner.offset
                try Self.ballot(&scanner) { (scanner, count) throws(Fault) in try body(&scanner, count, start) }
            }
        } catch {
            throw error.inBallot(number)
        }
    }

    /// `[count, [marks]]`; `body` reads the marks.
    private static func ballot(
        _ scanner: inout JSONScanner, _ body: (inout JSONScanner, Int) throws(Fault) -> Void
    ) throws(Fault) {
        let shape = "a number of voters and a list of marks"
        guard scanner.next() == UInt8(ascii: "[") else { throw try scanner.unexpected("a ballot", shape) }
        let start = scanner.offset
        var parts = 0
        var count = 0
        try scanner.array { (scanner) throws(Fault) in
            parts += 1
            switch parts {
            case 1:
                count = try scanner.whole("the number of voters")
                guard count >= 0 else {
                    throw scanner.fault(ProfileError.negativeCount(count).description, at: start)
                }
            case 2:
                guard scanner.next() == UInt8(ascii: "[") else {
                    throw try scanner.unexpected("what a voter marked", "a list")
                }
                try body(&scanner, count)
            default: throw scanner.fault("a ballot is \(shape), and no more", at: start)
            }
        }
        guard parts == 2 else { throw scanner.fault("a ballot is \(shape)", at: start) }
    }

    private static func numbers(
        _ scanner: inout JSONScanner, _ what: String, from least: Int = .min, into row: inout [Int?]
    ) throws(Fault) {
        row.removeAll(keepingCapacity: true)
        try scanner.array { (scanner) throws(Fault) in
            if try scanner.isNull() { return row.append(nil) }
            let start = scanner.offset
            let number = try scanner.whole(what)
            guard number >= least else { throw scanner.fault(ProfileError.badRank(number).description, at: start) }
            row.append(number)
        }
    }

    private static func slot(_ scanner: inout JSONScanner, _ places: [String: Int]) throws(Fault) -> SlotProfile.Slot {
        if try scanner.isNull() { return .skipped }
        if scanner.next() == UInt8(ascii: "[") {
            var options: [Int] = []
            try scanner.array { (scanner) throws(Fault) in options.append(try option(&scanner, places)) }
            return options.isEmpty ? .skipped : options.count == 1 ? .option(options[0]) : .overvote(options)
        }
        let start = scanner.offset
        let name = try scanner.text("a slot")
        if let place = places[name] { return .option(place) }
        guard name == overvote else { throw scanner.fault("\"\(name)\" is not among the candidates", at: start) }
        return .overvote([])
    }

    private static func option(_ scanner: inout JSONScanner, _ places: [String: Int]) throws(Fault) -> Int {
        _ = scanner.next()
        let start = scanner.offset
        let name = try scanner.text("a mark")
        guard let place = places[name] else {
            throw scanner.fault("\"\(name)\" is not among the candidates", at: start)
        }
        return place
    }

    private static func taking(_ start: Int, _ body: () throws(ProfileError) -> Void) throws(Fault) {
        do throws(ProfileError) {
            try body()
        } catch {
            throw Fault(offset: start, words: error.description)
        }
    }

    private func scale() throws(Fault) -> ClosedRange<Int> {
        guard let offset = outline.scale else { return 1...5 }
        var scanner = outline.scanner(at: offset)
        guard scanner.next() == UInt8(ascii: "[") else { throw try scanner.unexpected("\"scale\"", "a list") }
        var ends: [Int] = []
        try scanner.array { (scanner) throws(Fault) in ends.append(try scanner.whole("an end of the scale")) }
        guard ends.count == 2, ends[0] < ends[1], ends.allSatisfy({ abs($0) <= ScoreProfile.furthest }) else {
            let most = ScoreProfile.furthest
            throw scanner.fault("\"scale\" is its lowest and highest score, from -\(most) to \(most)", at: offset)
        }
        return ends[0]...ends[1]
    }
}
