import Database

enum DepartmentStore {
    /// All of them, for everyone: a person's department stands beside their name.
    static func all(in db: Connection) throws -> [Department] {
        try db.rows("SELECT id, name FROM departments ORDER BY name_key LIMIT \(limit: DepartmentNames.most)")
            .map { Department(id: try $0["id"], name: try $0["name"]) }
    }

    /// False when another department has the name.
    static func insert(_ department: Department, in db: Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO departments (id, name, name_key)
            VALUES (\(department.id), \(department.name), \(FoldedKey.fold(department.name)))
            ON CONFLICT (name_key) DO NOTHING
            """) == 1
    }

    static func update(_ department: Department, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE departments SET name = \(department.name), name_key = \(FoldedKey.fold(department.name))
            WHERE id = \(department.id)
            """) == 1
    }

    static func id(named name: String, in db: Connection) throws -> Department.ID? {
        try db.row("SELECT id FROM departments WHERE name_key = \(FoldedKey.fold(name))")?["id"]
    }
}
