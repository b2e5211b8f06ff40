/// The stemmer of Wessel Kraaij and Renée Pohlmann, as Snowball 3 defines its `dutch`: the algorithm this Debian's
/// libstemmer doesn't have. Words come in folded: lower case a to z.
///
/// The steps keep Snowball's numbers. Why this algorithm and not the other: docs/decisions/0007-dutch-stemming.md
struct DutchStemmer {
    private var word: [UInt8] = []
    /// Where the regions start in which an ending may be taken off: after the first, and the second, group of vowels.
    private var region1 = 0
    private var region2 = 0

    mutating func stem(_ letters: some Sequence<UInt8>) -> [UInt8] {
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: letters)
        measure()
        var isStemmed = step1()
        if step2() { isStemmed = true }
        if step3() { isStemmed = true }
        if step4() { isStemmed = true }
        if losePrefix() {
            isStemmed = true
            step1c()
        }
        if loseInfix() {
            isStemmed = true
            step1c()
        }
        if step7() { isStemmed = true }
        if isStemmed { step6() }
        return word
    }

    // MARK: - The steps

    /// Plurals, genitives and infinitives.
    private mutating func step1() -> Bool {
        if let at = end("nde") { return replace(from: at, "nd") }
        if let at = end("ies") { return inRegion1(at) && replace(from: at, "ie") }
        if let at = end("aus") { return inRegion1(at) && hasVowel(before: at) && replace(from: at, "au") }
        if let at = end("es") {
            if let before = end("ar", before: at), inRegion1(before), hasConsonant(before: before) {
                return cut(at, lengthening: true)
            }
            if let before = end("er", before: at), inRegion1(before), hasConsonant(before: before) { return cut(at) }
            return inRegion1(at) && hasConsonant(before: at) && replace(from: at, "e")
        }
        if let at = end("en") {
            if let before = end("hed", before: at), inRegion1(before) { return replace(from: before, "heid") }
            if end("nd", before: at) != nil { return cut(at) }
            if let before = end("d", before: at), inRegion1(before), hasConsonant(before: before) { return cut(before) }
            if let before = end("i", before: at) ?? end("j", before: at), hasVowel(before: before) { return cut(at) }
            return inRegion1(at) && hasConsonant(before: at) && cut(at, lengthening: true)
        }
        if let at = end("s") {
            if let before = end("t", before: at), inRegion1(before) { return false }
            return inRegion1(at) && hasConsonant(before: at) && cut(at)
        }
        return false
    }

    /// Diminutives and endings in -e.
    private mutating func step2() -> Bool {
        if let at = end("lijke") { return inRegion1(at) && replace(from: at, "lijk") }
        if let at = end("ische") { return inRegion1(at) && replace(from: at, "isch") }
        if let at = end("ieve") { return inRegion1(at) && hasConsonant(before: at) && replace(from: at, "ief") }
        if let at = end("ene") {
            return inRegion1(at) && hasConsonant(before: at) && replace(from: at, "en", lengthening: true)
        }
        if let at = end("je") { return loseDiminutive(at) }
        if let at = end("de") { return inRegion1(at) && hasConsonant(before: at) && cut(at) }
        if let at = end("le") { return inRegion1(at) && replace(from: at, "l", lengthening: true) }
        if let at = end("ge") ?? end("te") ?? end("se") ?? end("re") { return inRegion1(at) && cut(at + 1) }
        return false
    }

    private mutating func loseDiminutive(_ at: Int) -> Bool {
        if let before = end("et", before: at), inRegion1(before), hasConsonant(before: before) { return cut(before) }
        if let before = end("rnt", before: at) { return replace(from: before, "rn") }
        if let before = end("t", before: at), inRegion1(before), hasVowel(before: before - 1) { return cut(before) }
        if let before = end("ink", before: at) { return replace(from: before, "ing") }
        if let before = end("mp", before: at) { return replace(from: before, "m") }
        return inRegion1(at) && hasConsonant(before: at) && cut(at)
    }

    /// Nouns made of verbs and of other nouns.
    private mutating func step3() -> Bool {
        if let at = end("iteit") { return inRegion1(at) && cut(at, lengthening: true) }
        if let at = end("atie") { return inRegion1(at) && replace(from: at, "eer") }
        if let at = end("heid") ?? end("ster") ?? end("sel") { return inRegion1(at) && cut(at) }
        if let at = end("rder") { return replace(from: at, "r") }
        if let at = end("isme") ?? end("erij") ?? end("ing") {
            // Keeps "schilderij" (painting) apart from "schild" (shield).
            if end("ild", before: at) != nil { return replace(from: at, "er") }
            return inRegion1(at) && cut(at, lengthening: true)
        }
        if let at = end("arij") { return inRegion1(at) && hasConsonant(before: at) && replace(from: at, "aar") }
        if let at = end("fie") { return region2 <= at && replace(from: at, "f", lengthening: true) }
        if let at = end("gie") { return region2 <= at && replace(from: at, "g", lengthening: true) }
        if let at = end("tst") ?? end("dst") { return inRegion1(at) && hasConsonant(before: at) && cut(at + 1) }
        return false
    }

    /// Adjectives and their comparatives.
    private mutating func step4() -> Bool {
        if loseAdjective() { return true }
        guard let at = end("iger") ?? end("igst") ?? end("ig"), inRegion1(at) else { return false }
        // Keeps "innig" (intimate) apart from "in".
        if end("inn", before: at) == 0 { return false }
        return hasConsonant(before: at) && cut(at, lengthening: true)
    }

    private mutating func loseAdjective() -> Bool {
        if let at = end("ioneel") { return inRegion1(at) && replace(from: at, "ie") }
        if let at = end("atief") { return inRegion1(at) && replace(from: at, "eer") }
        if let at = end("tant") { return inRegion1(at) && replace(from: at, "teer") }
        if let at = end("lijker") ?? end("lijkst") { return inRegion1(at) && cut(at + 4) }
        if let at = end("achtiger") ?? end("achtigst") ?? end("achtig") ?? end("baar") {
            return inRegion1(at) && cut(at)
        }
        if let at = end("naar") ?? end("laar") ?? end("raar") {
            return inRegion1(at) && hasVowel(before: at) && cut(at + 1)
        }
        guard let at = end("eriger") ?? end("erigst") ?? end("erig") ?? end("end") else { return false }
        return inRegion1(at) && hasConsonant(before: at) && cut(at, lengthening: true)
    }

    /// The "ge" of a participle: geroosterd.
    private mutating func losePrefix() -> Bool {
        guard word.starts(with: [UInt8(ascii: "g"), UInt8(ascii: "e")]), standsAlone(from: 2) else { return false }
        // Keeps "geeft" apart from "effen", "geval" from "vallen", "gevaar" from "varen".
        if hasExactly("eft", at: 2) || hasExactly("vaa", at: 2) || hasExactly("vare", at: 2) { return false }
        if hasExactly("val", at: 2) && !hasExactly("vali", at: 2) { return false }
        word.removeFirst(2)
        measure()
        return true
    }

    /// The "ge" inside a participle: ingeroosterd.
    private mutating func loseInfix() -> Bool {
        guard word.count > 2, let at = (1..<word.count - 1).first(where: { hasExactly("ge", at: $0) }) else {
            return false
        }
        guard standsAlone(from: at + 2) else { return false }
        word.removeSubrange(at..<at + 2)
        measure()
        return true
    }

    /// The -d or -t of a participle whose "ge" is gone.
    private mutating func step1c() {
        guard let at = end("d") ?? end("t"), inRegion1(at), hasConsonant(before: at) else { return }
        if word[at] == UInt8(ascii: "d") {
            if let before = end("n", before: at), inRegion1(before) { return }
            // "geïnd" (cashed) belongs to "innen", not to "in".
            if end("in", before: at) == 0 { return word[at] = UInt8(ascii: "n") }
        } else {
            if let before = end("h", before: at), inRegion1(before) { return }
            // "geënt" (grafted) isn't "en".
            if end("en", before: at) == 0 { return }
        }
        word.removeLast()
    }

    private mutating func step7() -> Bool {
        guard end("kt") != nil || end("ft") != nil || end("pt") != nil else { return false }
        word.removeLast()
        return true
    }

    /// Spelling: no double consonant, v or z at the end.
    private mutating func step6() {
        guard let last = word.last else { return }
        if word.count > 1, word[word.count - 2] == last {
            // Keeps "innen" (to cash) apart from "in".
            if end("inn") == 0 || isVowel(last) { return }
            word.removeLast()
        } else if last == UInt8(ascii: "v") {
            word[word.count - 1] = UInt8(ascii: "f")
        } else if last == UInt8(ascii: "z") {
            word[word.count - 1] = UInt8(ascii: "s")
        }
    }

    // MARK: - What the steps ask

    private mutating func measure() {
        region1 = word.count
        region2 = word.count
        guard let first = afterGroup(from: 0) else { return }
        region1 = first
        guard let second = afterGroup(from: first) else { return }
        region2 = second
    }

    /// The place behind the next vowels and the consonant that closes them.
    private func afterGroup(from start: Int) -> Int? {
        var at = start
        while at < word.count, !isVowel(word[at]) { at += 1 }
        let end = afterVowels(from: at)
        return end > at && end < word.count ? end + 1 : nil
    }

    private func afterVowels(from start: Int) -> Int {
        var at = start
        while at < word.count, isVowel(word[at]) { at += hasExactly("ij", at: at) ? 2 : 1 }
        return at
    }

    /// Whether what follows a "ge" could be a word: three letters, with vowels that aren't its end.
    private func standsAlone(from start: Int) -> Bool {
        guard start + 3 <= word.count else { return false }
        guard let vowel = word[start...].firstIndex(where: isVowel) else { return false }
        return afterVowels(from: vowel) < word.count
    }

    private func inRegion1(_ at: Int) -> Bool { region1 <= at }

    /// Where the ending starts, if the word (up to `before`) has it.
    private func end(_ ending: StaticString, before: Int? = nil) -> Int? {
        let start = (before ?? word.count) - ending.utf8CodeUnitCount
        return start >= 0 && hasExactly(ending, at: start) ? start : nil
    }

    private func hasExactly(_ letters: StaticString, at start: Int) -> Bool {
        guard start + letters.utf8CodeUnitCount <= word.count else { return false }
        for offset in 0..<letters.utf8CodeUnitCount where word[start + offset] != letters.utf8Start[offset] {
            return false
        }
        return true
    }

    private func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private func isVowelButY(_ at: Int) -> Bool {
        at >= 0 && isVowel(word[at]) && word[at] != UInt8(ascii: "y")
    }

    private func hasVowel(before at: Int) -> Bool {
        at > 0 && (isVowel(word[at - 1]) || end("ij", before: at) != nil)
    }

    private func hasConsonant(before at: Int) -> Bool {
        at > 0 && !isVowel(word[at - 1]) && end("ij", before: at) == nil
    }

    // MARK: - What the steps do

    private mutating func cut(_ at: Int, lengthening: Bool = false) -> Bool {
        word.removeSubrange(at...)
        if lengthening { lengthenVowel() }
        return true
    }

    private mutating func replace(from at: Int, _ letters: StaticString, lengthening: Bool = false) -> Bool {
        word.removeSubrange(at...)
        letters.withUTF8Buffer { word.append(contentsOf: $0) }
        if lengthening { lengthenVowel() }
        return true
    }

    /// "lop" of "lopen" becomes "loop".
    private mutating func lengthenVowel() {
        let at = word.count - 2
        guard at >= 0, let last = word.last, !isVowel(last), last != UInt8(ascii: "w"), last != UInt8(ascii: "x")
        else { return }
        let vowel = word[at]
        guard isVowelButY(at), vowel != UInt8(ascii: "i"), !isVowelButY(at - 1) else { return }
        if vowel == UInt8(ascii: "e") {
            let e = UInt8(ascii: "e")
            if isVowelButY(at - 2), word[at - 2] != e || at == 2 { return }
            if isVowelButY(at - 3), word[at - 3] != e, at >= 4, !isVowelButY(at - 4) { return }
        }
        word.insert(vowel, at: at)
    }
}
