/// A form as it would be accepted from the right person: where it goes and what is filled in. Words in braces stand for
/// what `PermissionWorld` made, such as the number of a post of the group in question.
struct Sending {
    let address: String
    let fields: KeyValuePairs<String, String>
    /// What must have happened before; refusals along the way don't matter.
    let after: [Step]
    /// Whose it is, where that isn't Tim.
    let owner: String?
    /// What is different from another with the same address.
    let note: String

    struct Step {
        let sender: Sender
        let address: String
        let fields: KeyValuePairs<String, String>
    }

    enum Sender {
        /// Who sends the form itself.
        case same
        case role(PermissionRole)
    }

    init(
        _ address: String, _ fields: KeyValuePairs<String, String> = [:], after: [Step] = [], owner: String? = nil,
        note: String = ""
    ) {
        self.address = address
        self.fields = fields
        self.after = after
        self.owner = owner
        self.note = note
    }

    /// Whether this is what goes to `route`, such as "/posts/{id}/edit". Of more than one the one that says most is meant.
    func fits(_ route: String) -> Int? {
        let path = address.prefix { $0 != "?" }
        let (mine, theirs) = (path.split(separator: "/"), route.split(separator: "/"))
        guard mine.count == theirs.count else { return nil }
        guard zip(mine, theirs).allSatisfy({ $0 == $1 || $1.hasPrefix("{") }) else { return nil }
        return zip(mine, theirs).count { $0 == $1 }
    }
}

extension Sending.Step {
    /// Sent before by the same person.
    static func same(_ address: String, _ fields: KeyValuePairs<String, String> = [:]) -> Self {
        Self(sender: .same, address: address, fields: fields)
    }

    static func by(
        _ role: PermissionRole, _ address: String, _ fields: KeyValuePairs<String, String> = [:]
    ) -> Self {
        Self(sender: .role(role), address: address, fields: fields)
    }
}

/// A part of the table.
struct SendingPart {
    let title: String
    let sendings: [Sending]

    init(_ title: String, _ sendings: [Sending]) {
        self.title = title
        self.sendings = sendings
    }
}

/// The columns of the table: what somebody is to the organisation, and to the thing in question.
enum PermissionRole: String, CaseIterable {
    case stranger
    case guest
    case guestInside = "guest inside"
    case colleague
    case hostElsewhere = "host elsewhere"
    case inside
    case owner
    case ownerByPhone = "owner by phone"
    case host
    case adviser
    case council
    case administrator = "admin"
    case administratorByPhone = "admin by phone"

    /// Whether that says something only where there is a group.
    var isOfGroups: Bool { [.guestInside, .hostElsewhere, .inside, .host].contains(self) }

    /// Who that is in the demo organisation; the owner is Tim unless a form says otherwise.
    var handle: String {
        switch self {
        case .stranger: ""
        case .guest: "harrie"
        case .guestInside: "cleo"
        case .colleague: "karin"
        case .hostElsewhere: "gerda"
        case .inside: "jolanda"
        case .owner, .ownerByPhone: "tim"
        case .host: "joep"
        case .adviser: "dirk"
        case .council: "els"
        case .administrator, .administratorByPhone: "ada"
        }
    }
}
