/// The pieces a backup consists of: a letter, four bytes that tell the length (the highest first), and that many bytes.
/// In front stands `magic`, at the end a `checksum` piece over all before it, and after that nothing.
enum BackupFrame: UInt8 {
    case header = 0x48
    /// A table, of which rows follow.
    case table = 0x54
    /// A piece of the SQLite file, or of the rows of a table in PostgreSQL's text format.
    case data = 0x44
    /// SHA-256.
    case checksum = 0x5A

    static let magic = Array("WEERKLANK BACKUP\n".utf8)
    static let mostBytes = 1 << 20

    static func head(_ frame: BackupFrame, _ count: Int) -> [UInt8] {
        [frame.rawValue] + withUnsafeBytes(of: UInt32(count).bigEndian) { Array($0) }
    }
}
