enum MarkdownMark: String, CaseIterable {
    case struck = "~~"
    case strong = "**"
    case emphasised = "*"
    /// Within strong text, where `*` could be read as one of its marks.
    case emphasisedWithin = "_"

    func isOn(_ style: MarkdownInline.Style) -> Bool {
        switch self {
        case .struck: style.isStruck
        case .strong: style.isStrong
        case .emphasised: style.isEmphasised && !style.isStrong
        case .emphasisedWithin: style.isEmphasised && style.isStrong
        }
    }

    /// The characters around the two ends of a mark.
    struct Neighbours {
        let mark: MarkdownMark
        let before: Character?
        var first: Character?
        var last: Character?
        var after: Character?

        init(mark: MarkdownMark, before: Character?) {
            self.mark = mark
            self.before = before
        }

        /// CommonMark's rule of flanking, on the safe side for symbols.
        var holds: Bool {
            guard let first, let last else { return false }
            return holds(inside: first, outside: before) && holds(inside: last, outside: after)
        }

        private func holds(inside: Character, outside: Character?) -> Bool {
            guard let outside, !outside.isWhitespace, !outside.isPunctuation else { return true }
            return mark != .emphasisedWithin && (inside.isLetter || inside.isNumber)
        }
    }
}
