import Web

/// What the doctor found.
package struct Report: Sendable {
    package let findings: [Finding]

    /// Nothing is wrong; there may be warnings.
    package var isHealthy: Bool { !findings.contains { $0.verdict == .wrong } }

    package var json: String {
        JSONText.object {
            $0.member("healthy", isHealthy)
            $0.array("findings", findings) { json, finding in
                json.object {
                    $0.member("check", finding.check)
                    $0.member("verdict", finding.verdict.rawValue)
                    $0.member("words", finding.words)
                    $0.member("advice", finding.advice)
                }
            }
        }.text
    }

    package var text: String {
        let width = (findings.map(\.check.count).max() ?? 0) + 2
        var lines: [String] = []
        for finding in findings {
            let start = Self.padded(finding.verdict.rawValue, 9) + Self.padded(finding.check, width)
            lines.append(start + finding.words)
            if let advice = finding.advice { lines.append(Self.padded("", start.count) + "→ " + advice) }
        }
        return (lines + [conclusion]).joined(separator: "\n")
    }

    private var conclusion: String {
        let wrong = findings.count { $0.verdict == .wrong }
        let warnings = findings.count { $0.verdict == .warning }
        if wrong > 0 { return wrong == 1 ? "One thing is wrong." : "\(wrong) things are wrong." }
        return warnings == 0 ? "All is well." : "Nothing is wrong; warnings: \(warnings)."
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
