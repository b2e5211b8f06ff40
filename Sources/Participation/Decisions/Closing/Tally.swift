/// How many voters gave each kind of ballot, in the order of the marks: it says nothing about who voted when.
struct Tally: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let marks: String
        let voters: Int
    }

    let lines: [Line]

    init(_ voters: [String: Int]) {
        lines = voters.sorted { $0.key < $1.key }.map { Line(marks: $0.key, voters: $0.value) }
    }

    init(lines: [Line]) { self.lines = lines }

    var voters: Int { lines.reduce(0) { $0 + $1.voters } }

    var ballots: [(Int, [Int?])] { lines.map { ($0.voters, Ballot(text: $0.marks).marks) } }
}
