import Web

/// What a password must be: long, and not one that everybody guesses first. Nothing about digits or signs, which
/// only make people write it down.
package enum PasswordRule {
    package static let shortest = 12
    package static let longest = 200

    /// What is wrong with it; nil when it will do.
    package static func problem(_ password: String, about person: [String] = []) -> Problem.Reason? {
        if password.count < shortest { return Problem.Reason("password.too_short", String(shortest)) }
        if password.count > longest { return Problem.Reason("password.too_long", String(longest)) }
        let folded = FoldedKey.fold(password)
        let isPersonal = person.map(FoldedKey.fold).contains { !$0.isEmpty && folded == $0 }
        if Set(folded).count < 5 || isPersonal { return "password.too_simple" }
        return nil
    }
}
