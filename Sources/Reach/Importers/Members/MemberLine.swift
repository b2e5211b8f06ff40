import Organisation
import Web

/// One person of the file, read but not compared yet.
struct MemberLine: Sendable {
    let number: Int
    let name: String
    let mail: String?
    /// "" where the file doesn't say.
    let department: String
    /// Nil where the file doesn't say.
    let role: Role?
    let phone: String
    /// Why this line can't be used, whoever is here already.
    let problem: Problem.Reason?

    init(_ record: CSV.Record, _ columns: MemberColumns) {
        number = record.line
        guard record.fields.count == columns.count else {
            (name, mail, department, role, phone) = ("", nil, "", nil, "")
            problem = .init("import.members.fields", String(record.fields.count), String(columns.count))
            return
        }
        name = columns.value(.name, of: record)
        let address = columns.value(.mail, of: record)
        mail = address.isEmpty ? nil : address
        department = columns.value(.department, of: record)
        let title = columns.value(.role, of: record)
        role = Self.roles[FoldedKey.fold(title)]
        phone = columns.value(.phone, of: record)
        let checks: [Problem.Reason?] = [
            Self.problem(name, "import.members.name_empty", "import.members.name_long", Member.nameLimit),
            address.isEmpty || MailAddress.isValid(address)
                ? nil : Problem.Reason("import.members.mail", String(address.prefix(100))),
            title.isEmpty || role != nil ? nil : Problem.Reason("import.members.role", String(title.prefix(100))),
            Self.problem(department, nil, "import.members.department_long", Department.nameLimit),
            Self.problem(phone, nil, "import.members.phone_long", Member.phoneLimit),
        ]
        problem = checks.lazy.compactMap { $0 }.first
    }

    private static func problem(_ text: String, _ empty: String?, _ long: String, _ limit: Int) -> Problem.Reason? {
        if let empty, text.isEmpty { return .init(empty) }
        if text.count > limit { return .init(long, String(limit)) }
        let isOneLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isOneLine ? nil : "import.members.one_line"
    }

    private static let roles: [String: Role] = [
        "member": .member, "lid": .member, "collega": .member, "colleague": .member, "medewerker": .member,
        "employee": .member, "guest": .guest, "gast": .guest, "adviser": .adviser, "advisor": .adviser,
        "adviseur": .adviser, "communicatieadviseur": .adviser, "communication adviser": .adviser,
        "council": .council, "works council": .council, "ondernemingsraad": .council, "or": .council,
        "administrator": .administrator, "admin": .administrator, "beheerder": .administrator,
    ]
}
