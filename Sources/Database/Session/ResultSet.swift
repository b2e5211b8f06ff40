/// The rows of one statement, packed: numbers in the cells, text and bytes behind each other in one buffer.
/// A `String` is only made for a column that is asked for.
final class ResultSet {
    let columns: Columns
    private let cells: [Cell]
    private let bytes: [UInt8]

    init(columns: Columns, cells: [Cell], bytes: [UInt8]) {
        self.columns = columns
        self.cells = cells
        self.bytes = bytes
    }

    func value(at index: Int) -> Value {
        let cell = cells[index]
        switch cell.kind {
        case .null: return .null
        case .bool: return .bool(cell.payload != 0)
        case .integer: return .integer(cell.payload)
        case .real: return .real(Double(bitPattern: UInt64(bitPattern: cell.payload)))
        case .text: return .text(String(decoding: bytes[range(of: cell)], as: UTF8.self))
        case .blob: return .blob(Array(bytes[range(of: cell)]))
        }
    }

    /// The rows as views on this result.
    func rows() -> [Row] {
        let width = columns.names.count
        guard width > 0 else { return [] }
        return stride(from: 0, to: cells.count, by: width).map { Row(result: self, start: $0) }
    }

    private func range(of cell: Cell) -> Range<Int> {
        Int(cell.payload)..<Int(cell.payload) + Int(cell.length)
    }
}

struct Cell {
    enum Kind: UInt8 { case null, bool, integer, real, text, blob }

    let kind: Kind
    /// Of text and bytes.
    let length: UInt32
    /// The number itself, or where text and bytes begin.
    let payload: Int64

    static let null = Cell(kind: .null, length: 0, payload: 0)
    static func bool(_ value: Bool) -> Cell { Cell(kind: .bool, length: 0, payload: value ? 1 : 0) }
    static func integer(_ value: Int64) -> Cell { Cell(kind: .integer, length: 0, payload: value) }
    /// Copies bytes to the buffer that the cell points into.
    static func stored(_ kind: Kind, _ start: UnsafeRawPointer?, _ length: Int, _ bytes: inout [UInt8]) -> Cell {
        let place = bytes.count
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length))
        return Cell(kind: kind, length: UInt32(length), payload: Int64(place))
    }
    static func real(_ value: Double) -> Cell {
        Cell(kind: .real, length: 0, payload: Int64(bitPattern: value.bitPattern))
    }
}
