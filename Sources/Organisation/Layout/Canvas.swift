import Database
import Web

/// What a view draws with: the words of the person's language, the time it is, and the icons. It holds no data and no
/// database, so a view can't query.
package struct Canvas: Sendable {
    package let words: Words
    package let now: Instant
    private let sprite: String
    private let pictureScript: String

    package init(words: Words, now: Instant, assets: Assets) {
        self.words = words
        self.now = now
        self.sprite = assets.path("icons/icons.svg")
        self.pictureScript = assets.path("js/pictures.js")
    }

    package func callAsFunction(_ key: String) -> String { words(key) }

    package func callAsFunction(_ key: String, _ arguments: String...) -> String {
        switch arguments.count {
        case 0: words(key)
        case 1: words(key, arguments[0])
        case 2: words(key, arguments[0], arguments[1])
        default: words(key, arguments[0], arguments[1], arguments[2])
        }
    }

    package func callAsFunction(_ key: String, count: Int) -> String { words(key, count: count) }

    package func icon(_ icon: Icon) -> HTML {
        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"\(sprite)#\(icon.rawValue)\"></use></svg>"
    }

    /// For a form that takes pictures.
    package var sendsPictures: HTML { "<script type=\"module\" src=\"\(pictureScript)\"></script>" }

    package func time(_ instant: Instant) -> HTML { words.time(instant, now: now) }
}
