import Database

/// What the one who searches may read. Both pieces are a SELECT of one column named `id`; they are asked about each
/// candidate, so they should find a row by its id quickly.
package struct SearchReach: Sendable {
    let spaces: SQL
    let people: SQL?

    /// - Parameters:
    ///   - spaces: the groups whose texts may be read: `SELECT id FROM spaces WHERE ...`
    ///   - people: the members whose profile may be seen: `SELECT id FROM members WHERE ...`; nothing finds no one.
    package init(spaces: SQL, people: SQL? = nil) {
        self.spaces = spaces
        self.people = people
    }
}
