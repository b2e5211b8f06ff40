import Web

extension Words {
    /// What is wrong, in words.
    package func callAsFunction(_ reason: Problem.Reason) -> String {
        // "20000" reads as "20.000".
        let arguments = reason.arguments.map { argument in Int(argument).map { grouped($0) } ?? argument }
        return switch arguments.count {
        case 0: self(reason.code)
        case 1: self(reason.code, arguments[0])
        default: self(reason.code, arguments[0], arguments[1])
        }
    }
}

extension Canvas {
    package func callAsFunction(_ reason: Problem.Reason) -> String { words(reason) }
}
