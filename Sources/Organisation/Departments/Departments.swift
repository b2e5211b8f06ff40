import Database
import Web

/// Where colleagues work.
package enum Departments {
    /// How many there can be.
    package static let most = DepartmentNames.most

    package static func all(in db: Connection) throws -> [Department] { try DepartmentStore.all(in: db) }

    /// The departments with these names, made where they weren't there; in the caller's transaction.
    @discardableResult
    package static func create(_ names: [String], ids: IdentifierSource, in db: Connection) throws -> [Department] {
        try names.map { name in
            let new = Department(id: ids.next(), name: name)
            if try DepartmentStore.insert(new, in: db) { return new }
            return Department(id: try DepartmentStore.id(named: name, in: db) ?? new.id, name: name)
        }
    }

    static func add(_ name: String, by actor: Viewer, site: Site) async throws {
        guard actor.isAdministrator else { throw Problem.notFound }
        try await site.database.write { db in
            guard try DepartmentStore.insert(Department(id: site.ids.next(), name: name), in: db) else {
                throw Problem.invalid(["name": "department.taken"])
            }
        }
    }

    static func rename(_ id: Department.ID, to name: String, by actor: Viewer, site: Site) async throws {
        guard actor.isAdministrator else { throw Problem.notFound }
        try await site.database.write { db in
            let holder = try DepartmentStore.id(named: name, in: db)
            guard holder == nil || holder == id else { throw Problem.invalid(["name": "department.taken"]) }
            guard try DepartmentStore.update(Department(id: id, name: name), in: db) else { throw Problem.notFound }
        }
    }
}
