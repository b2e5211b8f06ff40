/// A letter to one person.
package struct Mail: Sendable {
    package let to: String
    package let subject: String
    package let text: String

    package init(to: String, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
    }
}

/// Where mails go.
package protocol Outbox: Sendable {
    /// Whether mails arrive anywhere; when not, nothing is offered that needs one.
    var delivers: Bool { get }
    func send(_ mail: Mail) async throws
}

extension Outbox {
    package var delivers: Bool { true }
}

/// No mail is configured.
package struct NoOutbox: Outbox {
    package var delivers: Bool { false }
    package init() {}
    package func send(_ mail: Mail) async throws {}
}
