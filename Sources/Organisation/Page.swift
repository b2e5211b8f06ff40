import Web

/// What a feature answers for one address; the frame around it is the layout's.
package struct Page: Sendable {
    package let title: String
    package let main: HTML
    package let aside: HTML
    /// The key of the menu item this page stands under.
    package let section: String

    /// What the page shows and may change while it stands open.
    package let live: LiveTopic?

    package init(title: String, section: String, main: HTML, aside: HTML = .empty, live: LiveTopic? = nil) {
        self.title = title
        self.section = section
        self.main = main
        self.aside = aside
        self.live = live
    }
}
