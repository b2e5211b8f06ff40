/// What somebody uses, in words: "Firefox op Android". Nothing more is kept of what a browser says about itself.
package struct Device: Sendable, Equatable {
    /// As it is stored: "Firefox/Android", or "" when it is neither.
    package let code: String

    package init(code: String) { self.code = code }

    /// From the header with which a browser names itself.
    package init(userAgent: String) {
        // In this order: most of them also say they are Chrome or Safari, and phones say they are Linux.
        let browsers = [
            ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
            ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ]
        let systems = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
            ("CrOS", "Chromebook"), ("Linux", "Linux"),
        ]
        func first(_ names: [(sign: String, name: String)]) -> String {
            names.first { userAgent.contains($0.sign) }?.name ?? ""
        }
        let browser = first(browsers)
        let system = first(systems)
        code = browser.isEmpty && system.isEmpty ? "" : browser + "/" + system
    }

    package func text(_ words: Words) -> String {
        let parts = code.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !code.isEmpty else { return words("devices.unknown") }
        if parts[0].isEmpty || parts[1].isEmpty { return parts[0] + parts[1] }
        return words("devices.browser", parts[0], parts[1])
    }
}

/// The browser somebody comes in with: what it showed before, and what kind it is.
package struct Caller: Sendable {
    let tokenHash: String?
    let device: Device
}
