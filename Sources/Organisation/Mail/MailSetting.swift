import Database
import Foundation

/// The `--mail` setting: `log` prints, anything else is a folder for .eml files, nothing is no mail.
package enum MailSetting {
    /// `address` is the site's own, such as "https://plein.example.org": mails come from its host.
    package static func outbox(_ setting: String?, address: String, clock: Clock) throws -> any Outbox {
        switch setting {
        case nil, "": NoOutbox()
        case "log": LogOutbox()
        case let folder?: try FolderOutbox(folder: folder, from: sender(address), clock: clock)
        }
    }

    static func sender(_ address: String) -> String {
        let host = URL(string: address)?.host() ?? "localhost"
        let sender = "weerklank@\(host)"
        return MailAddress.isValid(sender) ? sender : "weerklank@localhost"
    }
}
