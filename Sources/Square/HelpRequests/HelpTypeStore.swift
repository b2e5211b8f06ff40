import Database
import Foundation
import Organisation

enum HelpTypeStore {
    /// The built-in types that are off, and the organisation's own. Everybody sees which types there are.
    static func all(in db: Connection) throws -> (off: Set<HelpType.ID>, own: [HelpType]) {
        var off: Set<HelpType.ID> = []
        var own: [HelpType] = []
        let rows = try db.rows(
            "SELECT id, name, about, fields, guards_clients, is_off FROM help_types ORDER BY id LIMIT 200")
        for row in rows {
            let id: HelpType.ID = try row["id"]
            let isOff: Bool = try row["is_off"]
            if HelpType.BuiltIn.allCases.contains(where: { $0.id == id }) {
                if isOff { off.insert(id) }
                continue
            }
            let fields: String = try row["fields"]
            own.append(
                HelpType(
                    id: id, name: try row["name"], about: try row["about"],
                    fields: try JSONDecoder().decode([HelpField].self, from: Data(fields.utf8)),
                    guardsClients: try row["guards_clients"], isOff: isOff))
        }
        return (off, own)
    }

    static func insert(_ type: HelpType, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO help_types (id, name, about, fields, guards_clients, is_off)
            VALUES (\(type.id), \(type.ownName), \(type.ownAbout), \(try fields(type)), \(type.guardsClients), \(type.isOff))
            """)
    }

    static func update(_ type: HelpType, in db: Connection) throws {
        try db.run(
            """
            UPDATE help_types SET name = \(type.ownName), about = \(type.ownAbout), fields = \(try fields(type)),
                guards_clients = \(type.guardsClients)
            WHERE id = \(type.id)
            """)
    }

    static func setOff(_ isOff: Bool, of type: HelpType, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO help_types (id, name, about, fields, guards_clients, is_off)
            VALUES (\(type.id), \(type.ownName), \(type.ownAbout), \(try fields(type)), \(type.guardsClients), \(isOff))
            ON CONFLICT (id) DO UPDATE SET is_off = excluded.is_off
            """)
    }

    static func settings(in db: Connection) throws -> HelpSettings? {
        try db.row("SELECT host_after, everyone_after, days FROM help_settings WHERE id = 1").map {
            HelpSettings(hostAfter: try $0["host_after"], everyoneAfter: try $0["everyone_after"], days: try $0["days"])
        }
    }

    static func save(_ settings: HelpSettings, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO help_settings (id, host_after, everyone_after, days)
            VALUES (1, \(settings.hostAfter), \(settings.everyoneAfter), \(settings.days))
            ON CONFLICT (id) DO UPDATE SET host_after = excluded.host_after,
                everyone_after = excluded.everyone_after, days = excluded.days
            """)
    }

    private static func fields(_ type: HelpType) throws -> String {
        String(decoding: try JSONEncoder().encode(type.builtIn == nil ? type.fields : []), as: UTF8.self)
    }
}
