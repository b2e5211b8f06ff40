import Database

/// Where a colleague works.
package struct Department: Sendable, Hashable {
    package typealias ID = Identifier<Department>

    package let id: ID
    package let name: String

    package static let nameLimit = 100

    package init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
