import Organisation
import Web

/// What a person fills in about a group, checked.
package struct SpaceDraft: Sendable {
    package var name: String
    package var purpose: String
    package var need: Space.Need
    package var kind: Space.Kind
    /// The forms of social media that are on in the group.
    package var forms: Set<String>
    /// Handles as typed; the host may be left out when opening: then it is who opens it.
    package var host: String
    package var standIn: String
    /// Where the group talks when that isn't here.
    package var elsewhere: Elsewhere
    /// The day it ends, as a date field holds it; empty when it goes on. Read when it is opened.
    package var until = ""

    package init(
        name: String, purpose: String, need: Space.Need, kind: Space.Kind,
        forms: Set<String> = Set(Space.choosableForms),
        host: String = "", standIn: String = "", elsewhere: Elsewhere = .here
    ) {
        self.name = name
        self.purpose = purpose
        self.need = need
        self.kind = kind
        self.forms = forms
        self.host = host
        self.standIn = standIn
        self.elsewhere = elsewhere
    }

    var formList: String { forms.sorted().joined(separator: " ") }

    /// Throws `Problem.invalid` with the fields that need mending.
    func checked() throws -> SpaceDraft {
        var draft = self
        draft.name = name.trimmed
        draft.purpose = purpose.trimmed
        draft.host = host.trimmedHandle
        draft.standIn = standIn.trimmedHandle
        draft.elsewhere.address = elsewhere.address.trimmed
        var problems: [String: Problem.Reason] = [:]
        if draft.name.isEmpty { problems["name"] = "space.name.empty" }
        if draft.name.count > Space.nameLimit { problems["name"] = .init("form.too_long", String(Space.nameLimit)) }
        if draft.purpose.isEmpty { problems["purpose"] = "space.purpose.empty" }
        if draft.purpose.count > Space.purposeLimit {
            problems["purpose"] = .init("form.too_long", String(Space.purposeLimit))
        }
        draft.elsewhere.check(&problems)
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return draft
    }
}

extension String {
    /// A handle as people type it: with or without the @ before it.
    var trimmedHandle: String {
        let name = trimmed
        return name.hasPrefix("@") ? String(name.dropFirst()) : name
    }
}
