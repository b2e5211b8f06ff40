import Database
import Organisation

/// A kind of help request, with the fields that help others to help.
package struct HelpType: Sendable {
    package typealias ID = Identifier<HelpType>

    /// The types every organisation begins with.
    package enum BuiltIn: String, CaseIterable, Sendable {
        case stuckCase = "case"
        case book, house, job, borrow, other

        var id: ID { ID(rawValue: Int64(Self.allCases.firstIndex(of: self)! + 1)) }
    }

    package let id: ID
    let builtIn: BuiltIn?
    let ownName: String
    let ownAbout: String
    let fields: [HelpField]
    /// Whether what is typed is looked through for details of clients.
    let guardsClients: Bool
    let isOff: Bool

    static let nameLimit = 60
    static let aboutLimit = 200
    static let mostFields = 5
    static let mostOwn = 30

    init(_ builtIn: BuiltIn, isOff: Bool) {
        id = builtIn.id
        self.builtIn = builtIn
        ownName = ""
        ownAbout = ""
        fields = HelpField.builtIn(builtIn)
        guardsClients = builtIn == .stuckCase
        self.isOff = isOff
    }

    init(id: ID, name: String, about: String, fields: [HelpField], guardsClients: Bool, isOff: Bool) {
        self.id = id
        builtIn = nil
        ownName = name
        ownAbout = about
        self.fields = fields
        self.guardsClients = guardsClients
        self.isOff = isOff
    }

    func name(_ words: Words) -> String { builtIn.map { words("help.type.\($0.rawValue)") } ?? ownName }
    func about(_ words: Words) -> String { builtIn.map { words("help.type.\($0.rawValue).about") } ?? ownAbout }

    var icon: Icon {
        switch builtIn {
        case .stuckCase: .ask
        case .book: .bookmark
        case .house: .home
        case .job: .groups
        case .borrow: .link
        case .other, nil: .comment
        }
    }
}

/// One field of a help request's form.
struct HelpField: Codable, Sendable, Equatable {
    enum Kind: String, Codable, CaseIterable, Sendable {
        case line, text, day, choice
    }

    let key: String
    /// Empty for a built-in one: its label comes from the catalog.
    let label: String
    let kind: Kind
    /// What may be chosen; for a built-in one the last part of the catalog's key.
    let choices: [String]
    let isNeeded: Bool

    static let labelLimit = 60
    static let lineLimit = 200
    static let textLimit = 2000
    static let mostChoices = 12

    func label(_ words: Words) -> String { label.isEmpty ? words("help.field.\(key)") : label }
    func choice(_ value: String, _ words: Words) -> String {
        label.isEmpty ? words("help.field.\(key).\(value)") : value
    }

    static func builtIn(_ type: HelpType.BuiltIn) -> [HelpField] {
        switch type {
        case .stuckCase: [own("tried", .text), own("hoped", .line)]
        case .book: [own("reader", .choice, ["client", "colleague", "family", "myself"]), own("known", .line)]
        case .house:
            [
                own("seeks", .choice, ["rent", "buy", "swap", "room"], isNeeded: true),
                own("place", .line, isNeeded: true),
                own("from", .day), own("price", .line),
            ]
        case .job:
            [
                own("work", .choice, ["job", "task", "internship", "shadow"], isNeeded: true), own("hours", .line),
                own("from", .day),
            ]
        case .borrow:
            [own("thing", .line, isNeeded: true), own("from", .day), own("until", .day), own("pickup", .line)]
        case .other: []
        }
    }

    private static func own(
        _ key: String, _ kind: Kind, _ choices: [String] = [], isNeeded: Bool = false
    ) -> HelpField {
        HelpField(key: key, label: "", kind: kind, choices: choices, isNeeded: isNeeded)
    }
}
