import Database
import Foundation
import Web

/// Reads the fields of a form and gathers what is wrong, so that everything is told at once.
package struct FieldCheck {
    let form: Form
    package private(set) var problems: [String: Problem.Reason] = [:]

    package init(_ form: Form) { self.form = form }

    /// One line of text, without spaces around it.
    package mutating func line(_ name: String, limit: Int, isRequired: Bool = false) -> String {
        let value = form[name].trimmed
        // Also what a browser's one-line field can't hold, but a script can send.
        if value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            problems[name] = "form.one_line"
        }
        check(value, name, limit, isRequired)
        return value
    }

    package mutating func text(_ name: String, limit: Int, isRequired: Bool = false) -> String {
        let value = form[name].trimmed
        check(value, name, limit, isRequired)
        return value
    }

    /// One of the values of an enum; anything else was not in the form we sent.
    package mutating func choice<T: RawRepresentable<String>>(_ name: String, default fallback: T) -> T {
        guard form.has(name) else { return fallback }
        if let value = T(rawValue: form[name]) { return value }
        problems[name] = "form.unknown_choice"
        return fallback
    }

    /// A day as a date field sends it: the moment it begins where the organisation is. Nil when left empty.
    package mutating func day(_ name: String, in time: FieldTime) -> Instant? {
        let value = form[name].trimmed
        guard !value.isEmpty else { return nil }
        let day = time.startOfDay(value)
        if day == nil { wrong(name, "form.not_a_day") }
        return day
    }

    package mutating func wrong(_ name: String, _ reason: Problem.Reason) {
        if problems[name] == nil { problems[name] = reason }
    }

    package func throwIfAny() throws {
        if !problems.isEmpty { throw Problem.invalid(problems) }
    }

    private mutating func check(_ value: String, _ name: String, _ limit: Int, _ isRequired: Bool) {
        if isRequired && value.isEmpty { wrong(name, "form.empty") }
        if value.count > limit { wrong(name, Problem.Reason("form.too_long", String(limit))) }
    }
}
