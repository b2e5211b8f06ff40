import Database
import Organisation

/// Tells the same form sent twice from another text in a page that was kept: both carry the page's token.
package enum Submission {
    static func key(_ token: String, _ texts: String...) -> String {
        guard !token.isEmpty else { return "" }
        let digest = Token(text: texts.joined(separator: "\u{1}")).hash
        return token.prefix(32) + "." + digest.prefix(16)
    }

    /// What the form with this token made before; nil the first time it is sent, which is then remembered for a day.
    package static func first(
        _ token: String, by member: Member.ID, makes subject: Int64, at now: Instant, in db: Connection
    ) throws -> Int64? {
        try MarkStore.submit(token, by: member, makes: subject, at: now, in: db)
    }
}
