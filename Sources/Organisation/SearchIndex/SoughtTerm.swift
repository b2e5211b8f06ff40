/// A term of a question with everything that counts as it.
struct SoughtTerm {
    /// Something else than the word itself, and what it counts.
    struct Alternative {
        let clause: SearchQuery.Clause
        /// Side by side as a phrase, or anywhere in the text as the parts of a compound.
        var isPhrase = true
        let weight: Double

        var match: Match {
            if isPhrase { return clause.match }
            return .all(
                zip(clause.dutch, clause.english).map { $0 == $1 ? .terms([$0]) : .any([.terms([$0]), .terms([$1])]) })
        }
    }

    let term: SearchQuestion.Term
    /// Completions and compounds.
    var others: [Alternative] = []
    /// Words one letter off; they count only when hardly anybody wrote the word itself.
    var typos: [Alternative] = []

    init(_ term: SearchQuestion.Term) { self.term = term }

    var match: Match { term.clause.match }

    var correction: Ranking.Correction {
        Ranking.Correction(typed: term.clause.text, meant: typos.map(\.clause.text))
    }

    /// Everything that counts, the word itself first.
    var alternatives: [Alternative] { [Alternative(clause: term.clause, weight: 1)] + others + typos }
}
