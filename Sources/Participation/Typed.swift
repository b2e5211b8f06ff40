/// What people type, made fit to keep.
enum Typed {
    static func line(_ typed: String) -> String { typed.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// "1.200" and "1 200" as people write a number.
    static func number(_ typed: String) -> String { typed.filter { !$0.isWhitespace && $0 != "." && $0 != "," } }

    static func isWhole(_ digits: String, upTo most: Int) -> Bool {
        digits.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(digits).map { $0 <= most } ?? false
    }
}
