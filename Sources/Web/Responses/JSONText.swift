/// Writes JSON as it goes: no dictionary, no `Codable`.
///
///     let json = JSONText.object {
///         $0.member("id", id.description)
///         $0.array("tags", tags) { $0.value($1.name) }
///     }
package struct JSONText: Sendable {
    package private(set) var text = ""
    private var needsComma = false

    package static func object(_ body: (inout JSONText) throws -> Void) rethrows -> JSONText {
        var json = JSONText()
        try json.object(body)
        return json
    }

    package static func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONText, Element) throws -> Void
    ) rethrows -> JSONText {
        var json = JSONText()
        try json.array(elements, body)
        return json
    }
}

/// Values, at the top or inside an array.
extension JSONText {
    package mutating func value(_ value: String) {
        separate()
        JSONEscape.append(value, to: &text)
        needsComma = true
    }

    package mutating func value(_ value: Int) { raw(value.description) }

    package mutating func value(_ value: Int64) { raw(value.description) }

    package mutating func value(_ value: Bool) { raw(value ? "true" : "false") }

    /// JSON has no infinity and no NaN: they read as null.
    package mutating func value(_ value: Double) { raw(value.isFinite ? value.description : "null") }

    package mutating func null() { raw("null") }

    package mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
        open("{")
        try body(&self)
        close("}")
    }

    package mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONText, Element) throws -> Void
    ) rethrows {
        open("[")
        for element in elements { try body(&self, element) }
        close("]")
    }
}

/// Members of an object.
extension JSONText {
    package mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        self.value(value)
    }

    /// null when nil.
    package mutating func member(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { self.value(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, _ value: Int64) {
        key(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, _ value: Double) {
        key(name)
        self.value(value)
    }

    package mutating func null(_ name: StaticString) {
        key(name)
        null()
    }

    package mutating func object(_ name: StaticString, _ body: (inout JSONText) throws -> Void) rethrows {
        key(name)
        try object(body)
    }

    package mutating func array<Element>(
        _ name: StaticString, _ elements: some Sequence<Element>,
        _ body: (inout JSONText, Element) throws -> Void
    ) rethrows {
        key(name)
        try array(elements, body)
    }
}

/// Members of which the name is only known at run time, as the columns of any table.
extension JSONText {
    package mutating func member(named name: String, _ value: (inout JSONText) throws -> Void) rethrows {
        key(name)
        try value(&self)
    }
}

extension JSONText {
    private mutating func key(_ name: StaticString) { key(name.description) }

    private mutating func key(_ name: String) {
        separate()
        JSONEscape.append(name, to: &text)
        text += ":"
        needsComma = false
    }

    private mutating func raw(_ value: String) {
        separate()
        text += value
        needsComma = true
    }

    private mutating func open(_ bracket: String) {
        separate()
        text += bracket
        needsComma = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += "," }
    }
}
