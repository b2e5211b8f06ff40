/// Why a count file can't be counted, and where that stands in it. Nothing is counted then.
package struct CountFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// From 1.
    package let line: Int
    /// The number of the ballot in the list, from 1; nil where the trouble is elsewhere.
    package let ballot: Int?
    package let words: String

    package var description: String {
        let place = ballot.map { "line \(line), ballot \($0)" } ?? "line \(line)"
        return "\(place): \(words)"
    }
}
