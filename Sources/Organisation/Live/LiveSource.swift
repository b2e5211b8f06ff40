import Database

/// How a feature tells what is new about one kind of topic. It looks everything up again: what it returns may be sent.
package struct LiveSource: Sendable {
    package let kind: String
    package let news: @Sendable (LiveQuestion, Connection) throws -> [LiveNews]

    package init(_ kind: String, news: @escaping @Sendable (LiveQuestion, Connection) throws -> [LiveNews]) {
        self.kind = kind
        self.news = news
    }
}

/// What is new about a topic for these people, who are signed in and look at it now?
package struct LiveQuestion: Sendable {
    package enum Asked: Sendable, Equatable {
        /// These things, as `Live.tell` named them.
        case items([String])
        /// All that got an id after this one: something may have been missed.
        case after(Int64)
    }

    package let topic: LiveTopic
    package let asked: Asked
    package let readers: [Member.ID]
    /// False for a page that was read only just now: then what has no time of its own need not be told again.
    package let wereAway: Bool
}

/// One thing for those who may know it: only ids and counts, never a text. The page asks for the text itself.
package struct LiveNews: Sendable {
    package let readers: Set<Member.ID>
    package let event: String
    /// JSON without line ends.
    package let data: String

    package init(for readers: Set<Member.ID>, _ event: String, _ data: String) {
        self.readers = readers
        self.event = event
        self.data = data
    }

    /// Too much happened to be told one by one: the page had better be read again.
    package static func stale(for readers: Set<Member.ID>) -> LiveNews { LiveNews(for: readers, "stale", "{}") }
}
