/// Values that one of the engines would refuse or quietly change, so neither gets them.
enum Refusal {
    static let notANumber = "a number that is not a number (NaN)"
    static let zeroCharacter = "a text that holds the character NUL"
    static let manyStatements = "one statement at a time"
}
