import Database

extension SearchIndex {
    func sought(
        _ question: SearchQuestion, _ weights: RankWeights, visibleTo reach: SearchReach, in db: Connection
    ) throws -> (terms: [SoughtTerm], rarest: [Int]) {
        let terms = question.terms.prefix(SearchQuestion.mostTerms).map(SoughtTerm.init)
        return (Array(terms), Array(terms.indices))
    }
}
