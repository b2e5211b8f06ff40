import Organisation
import Web

/// The person's own settings: whether they may be asked as a buddy and shown as someone to know.
struct ChoicesSection {
    let choices: Choices
    let isGuest: Bool
    let canvas: Canvas

    static func load(_ visit: Visit) throws -> HTML {
        let choices = try ChoiceStore.find(visibleTo: visit.viewer, in: visit.db)
        return ChoicesSection(choices: choices, isGuest: visit.viewer.isGuest, canvas: visit.canvas).body
    }

    var body: HTML {
        """
        <section class="section" id="acquaintance"><h2>\(canvas("acquaintance.choices"))</h2>\
        <form class="form" method="post" action="\(link: .acquaintanceChoices)"><fieldset>\
        <legend class="sr">\(canvas("acquaintance.choices"))</legend>\
        \(if: !isGuest, choice("mayBeBuddy", choices.mayBeBuddy, "acquaintance.choices.buddy"))\
        \(choice("mayBeShown", choices.mayBeShown, "acquaintance.choices.shown"))</fieldset>\
        <div class="actions"><button class="button quiet">\(canvas("form.save"))</button></div></form></section>
        """
    }

    private func choice(_ name: String, _ isOn: Bool, _ key: String) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="1"\(attribute: "checked", if: isOn)>\
        <span>\(canvas(key))<small>\(canvas("\(key).hint"))</small></span></label>
        """
    }
}

extension Link {
    static let acquaintanceChoices: Link = "/settings/acquaintance"
    static let welcome: Link = "/welcome"
    static let ownBuddy: Link = "/welcome/buddy"
    static let newcomers: Link = "/welcome/newcomers"
    static let nearPeople: Link = "/people/near"
    static func buddy(_ id: Buddy.ID) -> Link { "/welcome/buddies/\(id)" }
}
