import Synchronization

/// The organisation as it was last read, so that a page about a database that is away still speaks its language.
final class KnownOrganisation: Sendable {
    private let last = Mutex<Organisation?>(nil)

    func remember(_ organisation: Organisation) { last.withLock { $0 = organisation } }

    var organisation: Organisation? { last.withLock { $0 } }
}
