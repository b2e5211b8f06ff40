/// A table as a copy of everything needs it: its columns and what orders its rows.
package struct Table: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package let name: String
        package let kind: Kind
    }

    package enum Kind: String, Sendable {
        case text, integer, real, bool, blob
        /// What only one engine has, such as a `tsvector`.
        case other
    }

    package let name: String
    package let columns: [Column]
    /// The columns of the primary key, in its order.
    package let key: [String]

    package init(name: String, columns: [Column], key: [String]) {
        self.name = name
        self.columns = columns
        self.key = key
    }

    /// With these columns only.
    package func keeping(_ wanted: (Column) -> Bool) -> Table {
        Table(name: name, columns: columns.filter(wanted), key: key)
    }

    var sqlName: String { Self.quoted(name) }
    var sqlColumns: String { columns.map { Self.quoted($0.name) }.joined(separator: ", ") }
    var sqlKey: String { key.map(Self.quoted).joined(separator: ", ") }

    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Table.Kind {
    /// From the word of the schema, on either engine.
    init(declared type: String) {
        self =
            switch type.lowercased() {
            case "text": .text
            case "bigint", "integer": .integer
            case "double precision", "real": .real
            case "boolean": .bool
            case "blob", "bytea": .blob
            default: .other
            }
    }

    var sqlType: SQLType {
        switch self {
        case .text: .text
        case .integer: .integer
        case .real: .real
        case .bool: .bool
        case .blob: .blob
        case .other: .unknown
        }
    }
}
