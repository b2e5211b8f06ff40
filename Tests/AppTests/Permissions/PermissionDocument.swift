import Synchronization

/// docs/permissions.md: a test holds the part under one heading, and writes only that anew.
enum PermissionDocument {
    private static let path = "docs/permissions.md"

    // More than one test writes it.
    private static let turn = Mutex(())

    /// The lines under `heading` that aren't as the document has them, each with what stands there.
    static func differences(_ rows: String, under heading: String) throws -> [String] {
        try turn.withLock { _ in try compared(rows, under: heading) }
    }

    private static func compared(_ rows: String, under heading: String) throws -> [String] {
        let text = try RepositoryFiles.text(path)
        guard let (before, after) = around(heading, in: text) else { return ["no \(heading) in \(path)"] }
        if try RepositoryFiles.matches(before + rows + after, path) { return [] }
        let written = text.dropFirst(before.count).dropLast(after.count).split(separator: "\n").map(String.init)
        let found = rows.split(separator: "\n").map(String.init)
        return found.filter { !written.contains($0) }.map { "now: " + $0 }
            + written.filter { !found.contains($0) }.map { "written down: " + $0 }
    }

    // What stands between a heading's marks; the words around them are written by hand.
    private static func around(_ heading: String, in text: String) -> (String, String)? {
        let (begin, end) = ("<!-- \(heading) -->\n", "\n<!-- end of \(heading) -->")
        guard let first = text.firstRange(of: begin), let last = text.firstRange(of: end) else { return nil }
        return (String(text[..<first.upperBound]), String(text[last.lowerBound...]))
    }
}
