/// Trouble at a place in the bytes of a file; the line is only counted when somebody is told.
struct Fault: Error {
    let offset: Int
    var ballot: Int?
    let words: String

    /// The same, in a ballot of this number, from 1; 0 is before the first.
    func inBallot(_ number: Int) -> Fault {
        Fault(offset: offset, ballot: number > 0 ? number : nil, words: words)
    }

    func told(of bytes: UnsafeBufferPointer<UInt8>) -> CountFileError {
        let line = 1 + bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
        return CountFileError(line: line, ballot: ballot, words: words)
    }
}
