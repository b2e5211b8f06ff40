import Database

/// What the one who searches may read. Both pieces are a SELECT of one column named `id`; they are asked about each
/// candidate, so they should find a row by its id quickly.
package struct SearchReach: Sendable {
    let spaces: SQL
    let people: SQL?
    /// Where the words may have been seen that a search is completed and corrected with.
    let groups: SQL
    let readsOpen: Bool

    /// - Parameters:
    ///   - spaces: the groups whose texts may be read: `SELECT id FROM spaces WHERE ...`
    ///   - people: the members whose profile may be seen: `SELECT id FROM members WHERE ...`; nothing finds no one.
    ///   - groups: those of `spaces` that not everybody reads, so few; all of `spaces` when left out.
    ///   - readsOpen: whether all groups that are open, as the index was told which are, are among `spaces`.
    package init(spaces: SQL, people: SQL? = nil, groups: SQL? = nil, readsOpen: Bool = false) {
        self.spaces = spaces
        self.people = people
        self.groups = groups ?? spaces
        self.readsOpen = readsOpen
    }
}
