import Database

/// What a question means beyond its words as typed, found out with the words of texts that the asker can read.
struct QuestionReading {
    private let question: SearchQuestion
    private let weights: RankWeights
    private let known: WordStore.Answer
    /// What is one slip away, by word.
    private let variants: [String: Set<String>]

    /// Beyond these a long query is taken as it is.
    private static let mostCorrected = 5
    private static let mostCompounds = 6
    private static let mostCompletions = 12
    private static let mostTypos = 4
    private static let mostSplits = 2

    /// - Parameter few: a SELECT of the first documents that have what a word stands for, to tell whether it may be a slip.
    init(
        _ question: SearchQuestion, _ weights: RankWeights, visibleTo reach: SearchReach, few: (Match) -> SQL,
        in db: Connection
    ) throws {
        self.question = question
        self.weights = weights
        variants = Self.variants(question)
        var asked = Self.asked(question)
        for term in question.terms {
            guard let near = variants[term.clause.text], !near.isEmpty else { continue }
            asked.slips.append(WordStore.Slip(documents: few(term.clause.match), near: near))
        }
        known = try WordStore.list(asked, visibleTo: reach, in: db)
    }

    private static func variants(_ question: SearchQuestion) -> [String: Set<String>] {
        if question.query == nil || question.isExact { return [:] }
        let words = question.terms.filter { $0.clause.words.count == 1 && !$0.clause.isQuoted }
        return Dictionary(
            words.prefix(mostCorrected).map { ($0.clause.text, Typo.variants($0.clause.words[0])) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func asked(_ question: SearchQuestion) -> WordStore.Question {
        var asked = WordStore.Question()
        let single = question.terms.filter { $0.clause.words.count == 1 }
        if question.query == nil { asked.words.formUnion(single.map(\.clause.text)) }
        if question.isExact { return asked }
        asked.prefix = question.prefix
        for term in single.filter({ $0.isInTitle && !$0.clause.isQuoted }).prefix(mostCompounds) {
            let word = term.clause.words[0]
            for split in Compound.splits(word) {
                asked.words.insert(String(decoding: split.head, as: UTF8.self))
                asked.words.insert(String(decoding: split.tail, as: UTF8.self))
            }
            asked.compounds.formUnion(forms(term.clause))
        }
        return asked
    }

    /// What a compound may have of a word: itself, or its stem.
    private static func forms(_ clause: SearchQuery.Clause) -> Set<String> {
        let forms = [clause.words[0], clause.dutch[0]].filter { $0.count >= Compound.leastLetters && Typo.isPlain($0) }
        return Set(forms.map { String(decoding: $0, as: UTF8.self) })
    }

    /// The terms to look for, in the order of the question, and their numbers with the rarest first: a word that was seen
    /// late is rare.
    func terms(_ analyzer: inout Analyzer) -> (terms: [SoughtTerm], rarest: [Int]) {
        let chosen = question.query == nil ? chosenOfText() : question.terms
        let last = question.terms.count - 1
        let terms = chosen.enumerated().map { number, term in
            sought(term, isLast: question.query != nil && number == last, &analyzer)
        }
        let seen = chosen.map { known.words[$0.clause.text] ?? -1 }
        return (terms, terms.indices.sorted { (seen[$0], -$0) > (seen[$1], -$1) })
    }

    /// The words that say most: those of the title, then the rarest. What nobody wrote finds nothing.
    private func chosenOfText() -> [SearchQuestion.Term] {
        let worth = question.terms.compactMap { term -> (SearchQuestion.Term, Int64)? in
            if let seen = known.words[term.clause.text] { return (term, seen) }
            // Short words and numbers are in no list.
            return term.isListed ? nil : (term, -1)
        }
        let sorted = worth.sorted {
            if $0.0.isInTitle != $1.0.isInTitle { return $0.0.isInTitle }
            return $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.place < $1.0.place
        }
        return sorted.prefix(SearchQuestion.mostTerms).map(\.0).sorted { $0.place < $1.place }
    }

    private func sought(_ term: SearchQuestion.Term, isLast: Bool, _ analyzer: inout Analyzer) -> SoughtTerm {
        var sought = SoughtTerm(term)
        let clause = term.clause
        if question.isExact || clause.isQuoted || clause.words.count != 1 { return sought }
        let word = clause.text
        var known: [SearchQuery.Clause] = [clause]
        let isNew = { (other: SearchQuery.Clause) in
            if known.contains(other) { return false }
            known.append(other)
            return true
        }
        let completions = isLast && question.prefix != nil ? self.known.completions : []
        for text in completions where sought.others.count < Self.mostCompletions {
            let other = analyzer.clause(text)
            if isNew(other) { sought.others.append(.init(clause: other, weight: weights.completion)) }
        }
        for text in Self.forms(clause).sorted().flatMap({ self.known.compounds[$0] ?? [] }) {
            let other = analyzer.clause(text)
            if isNew(other) { sought.others.append(.init(clause: other, weight: weights.compound)) }
        }
        for split in splits(clause.words[0]) {
            let parts = [split.head, split.tail].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            sought.others.append(.init(clause: analyzer.clause(parts), isPhrase: false, weight: weights.parts))
        }
        if question.query != nil, completions.isEmpty { sought.typos = typos(word, isNew, &analyzer) }
        return sought
    }

    private func splits(_ word: [UInt8]) -> [Compound.Split] {
        let seen = { (word: [UInt8]) in known.words[String(decoding: word, as: UTF8.self)] }
        let splits = Compound.splits(word).compactMap { split -> (Compound.Split, Int64)? in
            guard let head = seen(split.head), let tail = seen(split.tail) else { return nil }
            return (split, max(head, tail))
        }
        // Words that are frequent were seen early.
        return splits.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.head.count > $1.0.head.count }
            .prefix(Self.mostSplits).map(\.0)
    }

    private func typos(
        _ word: String, _ isNew: (SearchQuery.Clause) -> Bool, _ analyzer: inout Analyzer
    ) -> [SoughtTerm.Alternative] {
        let near = variants[word] ?? []
        var typos: [SoughtTerm.Alternative] = []
        for (variant, _) in known.words.filter({ near.contains($0.key) }).sorted(by: {
            $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0
        })
        where typos.count < Self.mostTypos {
            let clause = analyzer.clause(variant)
            if isNew(clause) { typos.append(.init(clause: clause, weight: weights.typo)) }
        }
        return typos
    }
}
