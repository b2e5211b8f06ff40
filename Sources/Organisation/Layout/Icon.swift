/// A drawing of the sprite in `Public/icons/icons.svg`, by the name it has there.
package enum Icon: String, CaseIterable, Sendable {
    case home, groups, ask, people, journey, ideas, search, bell, bookmark
    case bookmarkOn = "bookmark-on"
    case pin, write, reply, thanks, agree, learned, lock, hidden, open, more, edit, history, trash, check, plus
    case arrowLeft = "arrow-left"
    case arrowRight = "arrow-right"
    case external, mail, phone, sun, moon, language, settings
    case signOut = "sign-out"
    case host, clock, link, flag, star, calendar, key
    case menu, close, comment, info, warning, person, download, eye
}
