import Database

/// The one organisation of an installation and what it has set.
package struct Organisation: Sendable {
    package let name: String
    package let language: Language
    package let timeZone: String
    /// Made by `--demo`: signing in takes one click and everything may be wiped.
    package let isDemo: Bool
    /// The forms of social media that are switched on, such as "posts".
    package let forms: Set<String>

    /// Whether what belongs to this form may be begun; true for what belongs to none.
    package func isOn(_ form: String?) -> Bool { form.map(forms.contains) ?? true }

    /// How days and moments are typed here.
    package var fieldTime: FieldTime { FieldTime(timeZone: timeZone) }

    /// Longest name, in characters.
    package static let nameLimit = 100

    package init(name: String, language: Language, timeZone: String, isDemo: Bool, forms: Set<String>) {
        self.name = name
        self.language = language
        self.timeZone = timeZone
        self.isDemo = isDemo
        self.forms = forms
    }
}
