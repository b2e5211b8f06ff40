import Database
import Organisation

/// What only the voter has: with it a ballot in the box can be found again and changed. Two one-way codes are made from
/// it, one that stands with the ballot and one that stands with the voter; without the receipt nobody can tell that
/// they belong together.
struct Receipt: Sendable, Equatable {
    /// Twenty letters and digits, without those that look alike: a hundred random bits.
    let code: String

    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
    private static let length = 20

    static func random() -> Receipt {
        var generator = SystemRandomNumberGenerator()
        return Receipt(code: String((0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }))
    }

    private init(code: String) { self.code = code }

    /// As people type it: spaces, hyphens and small letters don't matter. Nil when it can't be one.
    init?(typed text: String) {
        let code = text.uppercased().filter { !" -\u{2013}".contains($0) }
        guard code.count == Self.length, code.allSatisfy(Self.alphabet.contains) else { return nil }
        self.code = code
    }

    /// In fours, for reading and writing down.
    var spelled: String {
        stride(from: 0, to: code.count, by: 4).map { String(code.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// Under which the ballot lies in the box.
    func key(in id: Decision.ID, of voter: Member.ID) -> String { hash("box", id, voter) }

    /// By which the voter's line in the roll knows the receipt.
    func proof(in id: Decision.ID, of voter: Member.ID) -> String { hash("roll", id, voter) }

    // The voter is in it because two people may share a browser, and so a code.
    private func hash(_ use: String, _ id: Decision.ID, _ voter: Member.ID) -> String {
        Token(text: "\(use) \(id) \(voter) \(code)").hash
    }
}
