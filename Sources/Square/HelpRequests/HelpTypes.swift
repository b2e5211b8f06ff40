import Database
import Organisation
import Web

/// The types of help request an organisation offers: the built-in ones it keeps on, and its own.
package struct HelpTypes: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// The built-in ones first, then the organisation's own in the order they were made; also those that are off.
    static func all(in db: Connection) throws -> [HelpType] {
        let (off, own) = try HelpTypeStore.all(in: db)
        return HelpType.BuiltIn.allCases.map { HelpType($0, isOff: off.contains($0.id)) } + own
    }

    static func offered(in db: Connection) throws -> [HelpType] { try all(in: db).filter { !$0.isOff } }

    /// The type chosen in a form; it may have been put away while the form was open.
    static func findOffered(_ id: HelpType.ID?, in db: Connection) throws -> HelpType {
        guard let type = try all(in: db).first(where: { $0.id == id }), !type.isOff else {
            throw Problem.invalid(["type": "help.type.gone"])
        }
        return type
    }

    /// The type of a request, also when it was put away since.
    static func find(_ request: HelpRequest, in db: Connection) throws -> HelpType {
        try all(in: db).first { $0.id == request.typeID } ?? HelpType(.other, isOff: false)
    }

    func find(_ id: HelpType.ID, by actor: Viewer, in db: Connection) throws -> HelpType {
        guard actor.canSteer else { throw Problem.forbidden("help.only_steering") }
        guard let type = try Self.all(in: db).first(where: { $0.id == id }) else { throw Problem.notFound }
        return type
    }

    /// Makes a type of the organisation's own.
    package func add(_ draft: HelpTypeDraft, by actor: Viewer) async throws {
        let draft = try draft.checked()
        try await steer(actor) { db in
            guard try HelpTypeStore.all(in: db).own.count < HelpType.mostOwn else {
                throw Problem.conflict(.init("help.type.too_many", String(HelpType.mostOwn)))
            }
            try HelpTypeStore.insert(draft.type(site.ids.next(), isOff: false), in: db)
        }
    }

    /// Changes one of the organisation's own; requests that were asked with it keep what they have.
    package func change(_ id: HelpType.ID, to draft: HelpTypeDraft, by actor: Viewer) async throws {
        let draft = try draft.checked()
        try await steer(actor) { db in
            let type = try find(id, by: actor, in: db)
            guard type.builtIn == nil else { throw Problem.conflict("help.type.built_in") }
            try HelpTypeStore.update(draft.type(id, isOff: type.isOff), in: db)
        }
    }

    /// Puts a type away or offers it again. Requests of that type stay as they are.
    package func offer(_ id: HelpType.ID, _ isOffered: Bool, by actor: Viewer) async throws {
        try await steer(actor) { db in
            let type = try find(id, by: actor, in: db)
            let others = try Self.offered(in: db).filter { $0.id != id }
            guard isOffered || !others.isEmpty else { throw Problem.conflict("help.type.last") }
            try HelpTypeStore.setOff(!isOffered, of: type, in: db)
        }
    }

    package func set(_ settings: HelpSettings, by actor: Viewer) async throws {
        try settings.check()
        try await steer(actor) { db in try settings.save(in: db) }
    }

    private func steer(
        _ actor: Viewer, _ change: @escaping @Sendable (Connection) throws -> Void
    ) async throws {
        guard actor.canSteer else { throw Problem.forbidden("help.only_steering") }
        try await site.database.write { db in
            try change(db)
            try Events.record(
                .changedHelpTypes, by: actor.id, on: 0, in: nil, id: site.ids.next(), at: site.clock.now(), db: db)
        }
    }
}

/// A type as it is typed.
package struct HelpTypeDraft: Sendable {
    var name: String
    var about: String
    var fields: [Field]
    var guardsClients: Bool

    struct Field: Sendable {
        var label = ""
        var kind = HelpField.Kind.line
        /// One on each line.
        var choices = ""
        var isNeeded = false
    }

    func checked() throws -> HelpTypeDraft {
        var draft = self
        draft.name = name.trimmed
        draft.about = about.trimmed
        draft.fields = fields.map { field in
            var field = field
            field.label = field.label.trimmed
            return field
        }
        var problems: [String: Problem.Reason] = [:]
        if draft.name.isEmpty { problems["name"] = "help.type.name.empty" }
        if draft.name.count > HelpType.nameLimit {
            problems["name"] = .init("form.too_long", String(HelpType.nameLimit))
        }
        if draft.about.count > HelpType.aboutLimit {
            problems["about"] = .init("form.too_long", String(HelpType.aboutLimit))
        }
        for (number, field) in draft.fields.enumerated() where !field.label.isEmpty {
            if field.label.count > HelpField.labelLimit {
                problems["label-\(number)"] = .init("form.too_long", String(HelpField.labelLimit))
            }
            if field.kind == .choice, !(2...HelpField.mostChoices).contains(field.list.count) {
                problems["choices-\(number)"] = .init("help.type.choices", String(HelpField.mostChoices))
            }
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return draft
    }

    private static let key = "own-"
    fileprivate static func place(of field: HelpField) -> Int? { Int(field.key.dropFirst(key.count)) }

    func type(_ id: HelpType.ID, isOff: Bool) -> HelpType {
        let filled = fields.enumerated().filter { !$0.element.label.isEmpty }.map { number, field in
            HelpField(
                key: Self.key + String(number), label: field.label, kind: field.kind,
                choices: field.kind == .choice ? field.list : [], isNeeded: field.isNeeded)
        }
        return HelpType(id: id, name: name, about: about, fields: filled, guardsClients: guardsClients, isOff: isOff)
    }
}

extension HelpTypeDraft.Field {
    var list: [String] {
        var seen: Set<String> = []
        return choices.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && $0.count <= HelpField.lineLimit && seen.insert($0).inserted }
    }
}

extension HelpTypeDraft {
    init(_ form: Form) {
        name = form["name"]
        about = form["about"]
        guardsClients = form["guardsClients"] == "1"
        fields = (0..<HelpType.mostFields).map { number in
            Field(
                label: form["label-\(number)"], kind: HelpField.Kind(rawValue: form["kind-\(number)"]) ?? .line,
                choices: form["choices-\(number)"], isNeeded: form["needed-\(number)"] == "1")
        }
    }

    init(_ type: HelpType? = nil) {
        name = type?.ownName ?? ""
        about = type?.ownAbout ?? ""
        guardsClients = type?.guardsClients ?? false
        fields = Array(repeating: Field(), count: HelpType.mostFields)
        // Each in its own place, also where one before it is gone: by that place what was filled in is known.
        for field in type?.fields ?? [] {
            guard let place = HelpTypeDraft.place(of: field), fields.indices.contains(place) else { continue }
            fields[place] = Field(
                label: field.label, kind: field.kind, choices: field.choices.joined(separator: "\n"),
                isNeeded: field.isNeeded)
        }
    }
}
