import Foundation

/// Prints mails where the server runs: for trying things out.
package struct LogOutbox: Outbox {
    private let write: @Sendable (String) -> Void

    package init(write: (@Sendable (String) -> Void)? = nil) {
        // At once, also into a pipe: somebody waits for the link in it.
        self.write =
            write ?? {
                print($0)
                fflush(nil)
            }
    }

    package func send(_ mail: Mail) async throws {
        write(
            """
            ---- mail
            To: \(try MailMessage.headerText(mail.to))
            Subject: \(try MailMessage.headerText(mail.subject))

            \(mail.text)
            ----
            """)
    }
}
