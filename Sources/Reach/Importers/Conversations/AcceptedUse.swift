/// What an answer that another system marked as accepted becomes.
package enum AcceptedUse: String, CaseIterable, Sendable {
    /// Its conversation becomes a help request, solved by it.
    case help
    /// A knowledge note is made from it; the conversation stays a conversation.
    case note
    /// It is marked, and nothing more.
    case keep
}
