import Organisation
import Web

/// One person in a list.
struct PersonView {
    let entry: DirectoryEntry
    let canvas: Canvas

    var body: HTML {
        let member = entry.member
        return """
            <li class="person">\(Face(member.byline).body)<div><h3><a href="\(link: .person(member.handle))">\
            \(member.name)</a></h3>\
            \(work)\(subjects)</div></li>
            """
    }

    private var work: HTML {
        let bits = [entry.member.job, entry.department ?? "", entry.member.role == .guest ? canvas("role.guest") : ""]
        let text = bits.filter { !$0.isEmpty }.joined(separator: ", ")
        return text.isEmpty ? "" : "<p>\(text)</p>"
    }

    private var subjects: HTML {
        let chips: [HTML] = entry.member.subjects.prefix(4).map(SubjectChip.body)
        return chips.isEmpty ? "" : "<p class=\"meta\"><span>\(canvas("profile.ask"))</span>\(chips)</p>"
    }
}

/// Something a person can be asked about; it leads to who else can.
enum SubjectChip {
    static func body(_ subject: String) -> HTML {
        "<a class=\"chip\" href=\"\(link: Link.people.appending(query: "q", subject))\">\(subject)</a>"
    }
}
