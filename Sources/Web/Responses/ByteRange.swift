/// Which bytes of a file are asked for (RFC 9110 14).
package enum ByteRange: Sendable, Equatable {
    case whole
    /// Never empty.
    case part(Range<Int>)
    case unsatisfiable

    /// - Parameters:
    ///   - header: of the field `Range`; what isn't one plain range is answered with the whole, as the standard allows
    ///   - size: bytes in the file
    package init(_ header: String?, of size: Int) {
        self = .whole
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else { return }
        let bounds = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return }
        switch (Self.number(bounds[0]), Self.number(bounds[1])) {
        case (nil, nil): return
        case (nil, let last?):
            guard bounds[0].isEmpty else { return }
            self = last > 0 && size > 0 ? .part(max(0, size - last)..<size) : .unsatisfiable
        case (let first?, let last):
            guard last != nil || bounds[1].isEmpty, last ?? first >= first else { return }
            self = first < size ? .part(first..<min(size, (last ?? size - 1) + 1)) : .unsatisfiable
        }
    }

    // At most fifteen digits, so that nothing overflows.
    private static func number(_ text: Substring) -> Int? {
        guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
