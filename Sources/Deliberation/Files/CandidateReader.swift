/// The options of a count file: names, or objects with a name and whether they are excluded.
struct CandidateReader {
    struct Options {
        var names: [String] = []
        var excluded: Set<Int> = []
        var areObjects = false
    }

    private let outline: CountOutline

    init(_ outline: CountOutline) { self.outline = outline }

    func options() throws(Fault) -> Options {
        var options = Options()
        var known: Set<String> = []
        var scanner = outline.scanner(at: outline.candidates)
        guard scanner.next() == UInt8(ascii: "[") else {
            throw try scanner.unexpected("\"candidates\"", "a list of names")
        }
        try scanner.array { (scanner) throws(Fault) in
            let isObject = scanner.next() == UInt8(ascii: "{")
            let start = scanner.offset
            let candidate =
                try isObject ? Self.object(&scanner) : (name: scanner.text("a candidate"), isExcluded: false)
            guard !candidate.name.isEmpty else { throw scanner.fault("a candidate has no name", at: start) }
            guard known.insert(candidate.name).inserted else {
                throw scanner.fault("two candidates are named \"\(candidate.name)\"", at: start)
            }
            if candidate.isExcluded { options.excluded.insert(options.names.count) }
            if isObject { options.areObjects = true }
            options.names.append(candidate.name)
        }
        let start = outline.candidates
        if options.names.isEmpty { throw scanner.fault("there are no candidates in the list", at: start) }
        if options.names.count > RankedProfile.mostOptions {
            throw scanner.fault(ProfileError.tooManyOptions(options.names.count).description, at: start)
        }
        return options
    }

    private static func object(_ scanner: inout JSONScanner) throws(Fault) -> (name: String, isExcluded: Bool) {
        var name = ""
        var isExcluded = false
        try scanner.object { (scanner, member) throws(Fault) in
            switch member {
            case "name": name = try scanner.text("the name of a candidate")
            case "excluded": isExcluded = try scanner.truth("\"excluded\"")
            default: try scanner.skip()
            }
        }
        return (name, isExcluded)
    }
}
