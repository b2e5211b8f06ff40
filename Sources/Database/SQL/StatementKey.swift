/// The text of a statement before it is written for an engine; what prepared statements are found by.
struct StatementKey: Hashable, Sendable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    func rendered(for engine: Engine) -> (text: String, types: [SQLType]) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16)
        var types: [SQLType] = []
        // 0 outside a choice, then 1 in the text for SQLite and 2 in the text for PostgreSQL.
        var branch = 0
        let wanted = engine == .sqlite ? 1 : 2
        for byte in bytes {
            if byte == SQL.choice {
                branch += 1
            } else if byte == SQL.end {
                branch = 0
            } else if branch != 0 && branch != wanted {
                continue
            } else if let type = SQLType(rawValue: byte) {
                types.append(type)
                text.append(UInt8(ascii: engine == .sqlite ? "?" : "$"))
                text.append(contentsOf: String(types.count).utf8)
            } else {
                text.append(byte)
            }
        }
        return (String(decoding: text, as: UTF8.self), types)
    }
}
