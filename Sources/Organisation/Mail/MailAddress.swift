/// An address mail can go to. Strict on what could end up elsewhere than in the address: it stands in a header.
package enum MailAddress {
    package static let limit = 254

    package static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= limit, text.utf8.allSatisfy(isAllowed) else { return false }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count) else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
            && parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()<>[]:;,\\\"".utf8.contains(byte)
    }
}
