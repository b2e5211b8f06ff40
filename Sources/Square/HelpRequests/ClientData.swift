/// Finds what could tell who a client is: to be shown to who typed it, before anybody else sees it. Nothing found here is
/// stored, logged or sent on.
struct ClientData: Sendable, Equatable {
    enum Kind: String, CaseIterable, Sendable {
        case citizenNumber, birthDate, address, phone, name
    }

    let kind: Kind
    /// As it was typed.
    let text: String

    /// Such a number has no place in a request at all; the rest may turn out to be harmless.
    var isBarred: Bool { kind == .citizenNumber }

    /// - Parameter year: this one: a date of the last few is an appointment and nobody's birth
    static func find(in texts: [String], year: Int) -> [ClientData] {
        var found: [ClientData] = []
        for text in texts {
            for one in ClientDataReader(text, year: year).found where !found.contains(one) { found.append(one) }
        }
        return found
    }

    /// Nine digits, or eight, that pass the eleven-test of the Dutch citizen service number: 9a+8b+7c+6d+5e+4f+3g+2h-i is
    /// a multiple of 11.
    static func isCitizenNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 9 || digits.count == 8, digits.contains(where: { $0 != 0 }) else { return false }
        let nine = digits.count == 8 ? [0] + digits : digits
        let sum = zip(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0
    }
}

/// Reads a text once, word by word and number by number, with what stands between them.
private struct ClientDataReader {
    private struct Token {
        let text: Substring
        /// What stands between this one and the one before.
        let gap: Substring
        let isNumber: Bool

        var isCapitalised: Bool { text.first?.isUppercase ?? false }
        var isInitial: Bool { !isNumber && text.count == 1 && isCapitalised }
        var number: Int? { isNumber && text.count <= 9 ? Int(text) : nil }
    }

    private(set) var found: [ClientData] = []
    private let text: String
    private let year: Int
    private let tokens: [Token]

    init(_ text: String, year: Int) {
        self.text = text
        self.year = year
        tokens = Self.tokens(text)
        var at = 0
        while at < tokens.count { at = read(at) }
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var at = text.startIndex
        var end = at
        while at < text.endIndex {
            let isNumber = isDigit(text[at])
            guard isNumber || text[at].isLetter else {
                at = text.index(after: at)
                continue
            }
            let start = at
            while at < text.endIndex, isNumber ? isDigit(text[at]) : isPart(text, at) { at = text.index(after: at) }
            tokens.append(Token(text: text[start..<at], gap: text[end..<start], isNumber: isNumber))
            end = at
        }
        return tokens
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    // "Jansen-de Wit" and "D'Hondt" are words, "zorg-" ends before its hyphen.
    private static func isPart(_ text: String, _ at: String.Index) -> Bool {
        if text[at].isLetter { return true }
        guard "'’-".contains(text[at]) else { return false }
        let next = text.index(after: at)
        return next < text.endIndex && text[next].isLetter
    }

    /// Notes what begins at this token; returns where to go on.
    private mutating func read(_ at: Int) -> Int {
        if tokens[at].isNumber { return date(at) ?? phone(at) ?? number(at) ?? postcode(at) ?? at + 1 }
        return birth(at) ?? street(at) ?? addressed(at) ?? initials(at) ?? at + 1
    }

    private mutating func note(_ kind: ClientData.Kind, _ first: Int, _ last: Int) -> Int {
        let range = tokens[first].text.startIndex..<tokens[last].text.endIndex
        found.append(ClientData(kind: kind, text: String(text[range])))
        return last + 1
    }

    // MARK: - Numbers

    private func digits(_ first: Int, _ last: Int) -> [Int] {
        tokens[first...last].flatMap { $0.text.compactMap(\.wholeNumberValue) }
    }

    /// "06-12345678", "(0475) 123 456", "+31 (0)6 12345678"
    private mutating func phone(_ at: Int) -> Int? {
        let isAbroad = tokens[at].gap.hasSuffix("+") || tokens[at].text.hasPrefix("00")
        guard isAbroad || tokens[at].text.first == "0" else { return nil }
        var last = at
        while last + 1 < tokens.count, tokens[last + 1].isNumber, tokens[last + 1].gap.count <= 3,
            tokens[last + 1].gap.allSatisfy({ " .-()".contains($0) }), digits(at, last).count < 10
        {
            last += 1
        }
        let digits = digits(at, last)
        let isPhone = isAbroad ? (11...13).contains(digits.count) : digits.count == 10 && digits[1] != 0
        return isPhone ? note(.phone, at, last) : nil
    }

    /// Digits in one piece or in groups with a single sign between, as numbers are typed.
    private mutating func number(_ at: Int) -> Int? {
        var last = at
        // One in a piece stands for itself, whatever number follows.
        while digits(at, last).count < 9, last + 1 < tokens.count, tokens[last + 1].isNumber,
            [" ", ".", "-"].contains(tokens[last + 1].gap)
        {
            last += 1
        }
        let digits = digits(at, last)
        // Eight digits in groups are a date or an amount.
        guard digits.count == 9 || digits.count == 8 && last == at, ClientData.isCitizenNumber(digits) else {
            return last > at ? last + 1 : nil
        }
        return note(.citizenNumber, at, last)
    }

    /// "12-03-1941", "12 maart 1941", "12-3-41", "1941-03-12": of long enough ago to be somebody's birth.
    private mutating func date(_ at: Int) -> Int? {
        guard at + 2 < tokens.count, tokens[at + 2].isNumber else { return nil }
        let (first, middle, last) = (tokens[at], tokens[at + 1], tokens[at + 2])
        let gap = middle.gap.filter { $0 != " " }
        let isWritten =
            middle.isNumber && middle.text.count <= 2 && gap == last.gap.filter { $0 != " " }
            && (["-", "/", "."].contains(gap) || gap.isEmpty && last.text.count == 4)
        let isNamed = !middle.isNumber && isMonth(middle) && [" ", " '", " ’"].contains(last.gap)
        let (day, born) = first.text.count == 4 && isWritten ? (last, first) : (first, last)
        guard isWritten || isNamed, day.text.count <= 2, (1...31).contains(day.number ?? 0), let number = born.number
        else { return nil }
        // Of two digits only those of the century before: the rest is an appointment.
        let isBirth =
            born.text.count == 4
            ? (1900...year - 3).contains(number) : born.text.count == 2 && number > (year + 1) % 100
        return isBirth ? note(.birthDate, at, at + 2) : at + 3
    }

    private func isMonth(_ token: Token) -> Bool { Self.months.contains(String(token.text.lowercased().prefix(3))) }

    private static let months: Set = [
        "jan", "feb", "maa", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]

    /// "geboren in 1941", "geb. 12-3-41"
    private mutating func birth(_ at: Int) -> Int? {
        guard ["geboren", "geb", "geboortedatum", "geboortejaar"].contains(tokens[at].text.lowercased()) else {
            return nil
        }
        guard let first = (at + 1..<min(at + 4, tokens.count)).first(where: { tokens[$0].isNumber }) else { return nil }
        var last = first
        while last + 1 < tokens.count, last < first + 2, tokens[last + 1].gap.count == 1,
            tokens[last + 1].isNumber || isMonth(tokens[last + 1])
        {
            last += 1
        }
        return note(.birthDate, at, last)
    }

    // MARK: - Addresses

    /// "Kerkstraat 12", "Kerkstr. nr. 12", "Lange Dijk 5"
    private mutating func street(_ at: Int) -> Int? {
        let name = tokens[at].text.lowercased()
        let isCapitalised = tokens[at].isCapitalised
        // "Team 3" is no street; "op weg 12" and "antwoord 3" aren't either.
        let isStreet = Self.streets.contains {
            name.hasSuffix($0.name) && ($0.isPlain || isCapitalised) && !name.hasSuffix("woord")
                && (name.count > $0.name.count || at > 0 && tokens[at - 1].isCapitalised && (isCapitalised || at > 1))
        }
        guard isStreet else { return nil }
        let isMarked = at + 1 < tokens.count && ["nr", "nummer", "no"].contains(tokens[at + 1].text.lowercased())
        let house = isMarked ? at + 2 : at + 1
        guard house < tokens.count, tokens[house].isNumber, tokens[house].text.count <= 4,
            [" ", "  ", ", ", ". "].contains(tokens[house].gap)
        else { return nil }
        return note(.address, at, house)
    }

    // The plain ones end no other word.
    private static let streets: [(name: String, isPlain: Bool)] =
        ["straat", "str", "laan", "plein", "kade", "dijk", "singel", "gracht", "dreef", "steeg", "plantsoen"]
        .map { ($0, true) }
        + ["weg", "hof", "pad", "park", "markt", "erf", "oord", "wal", "baan", "brink", "donk", "veld", "akker"]
        .map { ($0, false) }

    private mutating func postcode(_ at: Int) -> Int? {
        guard at + 1 < tokens.count, tokens[at].text.count == 4, tokens[at].text.first != "0" else { return nil }
        let letters = tokens[at + 1]
        guard letters.text.count == 2, letters.text.allSatisfy({ ("A"..."Z").contains($0) }),
            letters.gap.isEmpty || letters.gap == " " && !(1990...2040).contains(tokens[at].number ?? 0)
        else { return nil }
        return note(.address, at, at + 1)
    }

    // MARK: - Names

    private static let abbreviations: Set = ["dhr", "hr", "mevr", "mw", "mvr", "fam", "wed"]
    private static let titles: Set = [
        "mevrouw", "meneer", "mijnheer", "heer", "familie", "weduwe", "cliënt", "cliënte", "client", "cliente",
        "bewoner", "bewoonster", "patiënt", "patiënte", "patient", "patiente", "heet", "genaamd",
    ]
    private static let prefixes: Set = ["van", "de", "der", "den", "het", "t", "ten", "ter", "el", "al", "te", "op"]

    /// "mevrouw De Vries", "dhr. J. Jansen", "ze heet Annie de Wit". A colleague is named with @ and is no client.
    private mutating func addressed(_ at: Int) -> Int? {
        let title = tokens[at].text.lowercased()
        let isShort = Self.abbreviations.contains(title)
        // After a whole word a full stop ends the sentence.
        guard isShort || Self.titles.contains(title), at + 1 < tokens.count,
            isShort || !tokens[at + 1].gap.hasPrefix("."), let last = surname(after: at)
        else { return nil }
        return note(.name, at, last)
    }

    /// "J.P. de Boer"
    private mutating func initials(_ at: Int) -> Int? {
        guard tokens[at].isInitial, !tokens[at].gap.hasSuffix("@"), at + 1 < tokens.count,
            tokens[at + 1].gap.hasPrefix("."), let last = surname(after: at)
        else { return nil }
        return note(.name, at, last)
    }

    /// The last word of the name that follows, past initials and words such as "van der".
    private func surname(after at: Int) -> Int? {
        var next = at + 1
        var last: Int?
        while next < tokens.count, next <= at + 8 {
            let token = tokens[next]
            let gap =
                token.gap.hasPrefix(".") || next == at + 1 && token.gap.hasPrefix(":")
                ? token.gap.dropFirst() : token.gap
            guard !token.isNumber, ["", " ", "  ", " '", " ’", " ("].contains(gap) else { break }
            if token.isInitial || Self.prefixes.contains(token.text.lowercased()) {
                if last != nil, token.gap.hasPrefix(".") { break }
                next += 1
                continue
            }
            guard token.isCapitalised, last == nil || !token.gap.hasPrefix("."), !isBeginning(token) else { break }
            last = next
            next += 1
        }
        return last
    }

    /// "vitamine D. Wat nu": a word that begins a sentence and no name.
    private func isBeginning(_ token: Token) -> Bool { Self.beginnings.contains(token.text.lowercased()) }

    private static let beginnings: Set = [
        "als", "dan", "dat", "dit", "die", "er", "gaat", "heeft", "hij", "hoe", "iemand", "ik", "in", "is", "ja", "kan",
        "kunnen", "maar", "mag", "met", "moet", "nee", "nu", "om", "ons", "wat", "waar", "wanneer", "we", "welke",
        "wie",
        "wij", "wil", "ze", "zij", "zijn", "zo",
    ]
}
