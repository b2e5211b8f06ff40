/// Terms no text can have, since the analyzer drops these signs. Both engines take them as letters.
enum SearchMark {
    /// Stands where nothing can be found, so that no phrase runs from the title into the text.
    static let gap = Array("¶".utf8)
    /// Before a word of the title: finding what has it in the title needs no look at all texts that have it.
    static let title = Array("°".utf8)
    /// Before a group's id or a kind.
    static let place = Array("§".utf8)

    static func space(_ id: Int64) -> [UInt8] { place + Array(String(id).utf8) }
    static func kind(_ kind: SearchKind) -> [UInt8] { place + Array(kind.rawValue.utf8) }
}
