import Database
import Organisation
import Web

extension Space {
    /// Whether a group goes on.
    package enum Life: String, CaseIterable, Sendable, SQLValue {
        case awake
        /// Nobody wrote for long: it is read and written in, and not suggested. The next contribution wakes it.
        case asleep
        /// Its day came and nobody renewed it: it is only read.
        case ended
        /// Closed with a word: it is only read.
        case closed

        package var isShut: Bool { self == .ended || self == .closed }
    }

    package var isShut: Bool { life.isShut }

    private var refusal: Problem.Reason { life == .closed ? "space.is_closed" : "space.is_ended" }

    /// Throws when nothing can be added any more: at the field that was typed in, so that it is given back.
    func checkOpen(at field: String) throws {
        if isShut { throw Problem.invalid([field: refusal]) }
    }

    /// The same for what has no field.
    func requireOpen() throws {
        if isShut { throw Problem.conflict(refusal) }
    }

    /// Who tends it, or an administrator who may know of it.
    func canReopen(_ viewer: Viewer) -> Bool { isShut && (canTend(viewer) || viewer.isAdministrator) }
}

extension Link {
    static func spaceLife(_ slug: String) -> Link { "/spaces/\(slug)/life" }
    static let groupCare: Link = "/group-care"
    static let groupSettings: Link = "/settings/groups"
}
