import Database
import Organisation
import Web

/// What a person fills in about a tool. What isn't known may stay unknown: the page then says what to find out.
struct ToolDraft: Sendable {
    var name = ""
    var kind = Tool.Kind.tool
    var purposes: Set<Tool.Purpose> = []
    var isForEveryone = false
    var departments: Set<Department.ID> = []
    /// As typed: roughly how many people use it.
    var people = ""
    var frequency = Tool.Frequency.unknown
    var login = Tool.Login.unknown
    var owner = ""
    var cost = ""
    /// As typed: a whole number for a year.
    var yearlyCost = ""
    var place = Tool.Place.unknown
    var sight = Tool.Sight.unknown
    var clientData = Tool.ClientData.unknown

    /// What nobody could tell yet and has to be known before a choice is made.
    enum Unknown: String, CaseIterable, Sendable { case purpose, reach, owner, login, place, clientData }

    func unknown(hasReach: Bool) -> [Unknown] {
        Unknown.allCases.filter { fact in
            switch fact {
            case .purpose: purposes.isEmpty
            case .reach: !hasReach
            case .owner: owner.isEmpty
            case .login: login == .unknown
            case .place: place == .unknown
            case .clientData: clientData == .unknown
            }
        }
    }

    var purposeList: String { Tool.Purpose.allCases.filter(purposes.contains).map(\.rawValue).joined(separator: " ") }

    static func purposes(listed: String) -> Set<Tool.Purpose> {
        Set(listed.split(separator: " ").compactMap { Tool.Purpose(rawValue: String($0)) })
    }

    /// Throws `Problem.invalid` with the fields that need mending.
    func checked() throws -> ToolDraft {
        var draft = self
        draft.name = Typed.line(name)
        draft.owner = Typed.line(owner)
        draft.cost = Typed.line(cost)
        draft.people = Typed.number(people)
        draft.yearlyCost = Typed.number(yearlyCost)
        var problems: [String: Problem.Reason] = [:]
        if draft.name.isEmpty { problems["name"] = "tool.name.empty" }
        if draft.name.count > Tool.nameLimit { problems["name"] = .init("form.too_long", String(Tool.nameLimit)) }
        for (field, text) in [("owner", draft.owner), ("cost", draft.cost)] where text.count > Tool.lineLimit {
            problems[field] = .init("form.too_long", String(Tool.lineLimit))
        }
        if !draft.people.isEmpty, !Typed.isWhole(draft.people, upTo: 1_000_000) {
            problems["people"] = "tool.people.wrong"
        }
        if !draft.yearlyCost.isEmpty, !Typed.isWhole(draft.yearlyCost, upTo: 1_000_000_000) {
            problems["yearlyCost"] = "tool.cost.wrong"
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return draft
    }
}

extension ToolDraft {
    init(_ form: Form) {
        name = form["name"]
        kind = Tool.Kind(rawValue: form["kind"]) ?? .tool
        purposes = Set(form.all("purposes").compactMap(Tool.Purpose.init(rawValue:)))
        isForEveryone = form["everyone"] == "yes"
        departments = Set(form.all("departments").compactMap { Department.ID($0) })
        people = form["people"]
        frequency = Tool.Frequency(rawValue: form["frequency"]) ?? .unknown
        login = Tool.Login(rawValue: form["login"]) ?? .unknown
        owner = form["owner"]
        cost = form["cost"]
        yearlyCost = form["yearlyCost"]
        place = Tool.Place(rawValue: form["place"]) ?? .unknown
        sight = Tool.Sight(rawValue: form["sight"]) ?? .unknown
        clientData = Tool.ClientData(rawValue: form["clientData"]) ?? .unknown
    }
}
