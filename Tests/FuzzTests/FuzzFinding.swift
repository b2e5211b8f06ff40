import Testing

/// Bytes that `bin/fuzz` found, kept so that they are tried again each time.
struct FuzzFinding: Sendable, CustomTestStringConvertible {
    let target: String
    let what: String
    let bytes: [UInt8]

    var testDescription: String { "\(target): \(what)" }

    init(_ target: String, _ what: String, _ text: String) {
        (self.target, self.what, bytes) = (target, what, Array(text.utf8))
    }

    static let all: [FuzzFinding] = [
        FuzzFinding("cursor", "digits of another script are no number", "٣-٤")
    ]
}
