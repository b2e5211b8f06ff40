import Database

/// What someone looks for in the directory.
package struct DirectoryQuery: Sendable {
    /// The start of a word in a name, handle or "ask me about"; every word must be found.
    package var text: String
    package var departmentID: Department.ID?
    /// The person the page before ended with.
    package var after: Member.ID?

    package static let pageSize = 40

    package init(text: String = "", departmentID: Department.ID? = nil, after: Member.ID? = nil) {
        self.text = text
        self.departmentID = departmentID
        self.after = after
    }

    var words: [String] { Array(FoldedKey.words(text).prefix(4)) }

    /// Something was typed that no word can start with.
    var isHopeless: Bool { words.isEmpty && !text.allSatisfy(\.isWhitespace) }
}

/// One person in the directory.
package struct DirectoryEntry: Sendable {
    package let member: Member
    package let department: String?
}

/// A page of the directory.
package struct DirectoryPage: Sendable {
    package let entries: [DirectoryEntry]
    /// Where the next page begins; nil at the end.
    package let next: Member.ID?
}
