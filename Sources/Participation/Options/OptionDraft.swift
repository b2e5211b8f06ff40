import Database
import Organisation
import Square
import Web

/// What a person fills in about an option, checked.
struct OptionDraft: Sendable {
    var kind = JourneyOption.Kind.weerklank
    var name = ""
    var description = ""
    /// Of an external group.
    var address = ""
    /// Of a tool that is there.
    var toolID: Tool.ID?
    /// The forms of social media it brings, such as "posts".
    var forms: Set<String> = []
    /// The needs it says to serve.
    var serves: Set<Space.Need> = []

    var formList: String { forms.sorted().joined(separator: " ") }
    var needList: String { Space.Need.allCases.filter(serves.contains).map(\.rawValue).joined(separator: " ") }

    static func needs(listed: String) -> Set<Space.Need> {
        Set(listed.split(separator: " ").compactMap { Space.Need(rawValue: String($0)) })
    }

    /// Throws `Problem.invalid` with the fields that need mending. Doing nothing has no name or kind to change.
    func checked(offered: [String], tools: [Tool.ID]) throws -> OptionDraft {
        var draft = self
        draft.name = Typed.line(name)
        draft.description = description.trimmed
        draft.address = kind == .externalGroup ? address.trimmed : ""
        draft.forms = forms.intersection(offered)
        if kind != .existingTool { draft.toolID = nil }
        if kind == .nothing { (draft.name, draft.description, draft.forms) = ("", "", []) }
        var problems: [String: Problem.Reason] = [:]
        if draft.name.isEmpty, kind != .nothing { problems["name"] = "option.name.empty" }
        if draft.name.count > JourneyOption.nameLimit {
            problems["name"] = .init("form.too_long", String(JourneyOption.nameLimit))
        }
        if draft.description.count > JourneyOption.descriptionLimit {
            problems["description"] = .init("form.too_long", String(JourneyOption.descriptionLimit))
        }
        if draft.address.count > JourneyOption.addressLimit {
            problems["address"] = .init("form.too_long", String(JourneyOption.addressLimit))
        } else if !draft.address.isEmpty, !draft.address.hasPrefix("https://") || Link(external: draft.address) == nil {
            problems["address"] = "option.address.wrong"
        }
        if kind == .existingTool, draft.toolID.map({ !tools.contains($0) }) ?? true {
            problems["tool"] = "option.tool.unknown"
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return draft
    }
}

extension OptionDraft {
    init(_ form: Form) {
        kind = JourneyOption.Kind(rawValue: form["kind"]).flatMap { $0 == .nothing ? nil : $0 } ?? .weerklank
        name = form["name"]
        description = form["description"]
        address = form["address"]
        toolID = Tool.ID(form["tool"])
        forms = Set(form.all("forms"))
        serves = Set(form.all("serves").compactMap(Space.Need.init(rawValue:)))
    }
}
