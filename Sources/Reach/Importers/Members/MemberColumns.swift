import Organisation
import Web

/// Which column of a file holds what.
struct MemberColumns: Sendable {
    enum Column: String, CaseIterable, Sendable {
        case name, mail, department, role, phone

        /// What people write above it, folded and without signs between the words.
        fileprivate var names: Set<String> {
            switch self {
            case .name: ["name", "naam", "fullname", "volledigenaam", "displayname", "weergavenaam"]
            case .mail: ["mail", "email", "mailadres", "emailadres", "emailaddress", "mailaddress"]
            case .department: ["department", "afdeling", "team"]
            case .role: ["role", "rol"]
            case .phone: ["phone", "telefoon", "tel", "telefoonnummer", "phonenumber", "mobiel", "mobile"]
            }
        }
    }

    /// How many fields each line has.
    let count: Int
    /// Columns nothing is done with, as they are named.
    let extra: [String]
    private let places: [Column: Int]

    /// Throws `Problem.invalid` with the columns there are.
    init(_ header: CSV.Record) throws {
        var places: [Column: Int] = [:]
        var extra: [String] = []
        for (place, title) in header.fields.enumerated() {
            let key = String(FoldedKey.fold(title).filter { $0.isLetter || $0.isNumber })
            guard let column = Column.allCases.first(where: { $0.names.contains(key) }) else {
                if !title.trimmed.isEmpty { extra.append(title.trimmed) }
                continue
            }
            guard places.updateValue(place, forKey: column) == nil else {
                throw Problem.invalid(.init("import.members.column_twice", title.trimmed))
            }
        }
        guard places[.name] != nil else {
            let found = header.fields.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", ")
            throw Problem.invalid(.init("import.members.no_name", String(found.prefix(200))))
        }
        self.places = places
        self.extra = extra
        count = header.fields.count
    }

    /// The text in this column, without spaces around it; "" where the file hasn't got it.
    func value(_ column: Column, of record: CSV.Record) -> String {
        places[column].map { record.fields[$0].trimmed } ?? ""
    }
}
