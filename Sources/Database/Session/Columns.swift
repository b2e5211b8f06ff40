/// The column names of a statement, shared by all rows of all its results.
final class Columns {
    let names: [String]
    /// Columns are mostly read in the order they were selected, so the search begins after the last one found.
    private var next = 0

    init(_ names: [String]) {
        self.names = names
    }

    func index(of name: String) throws(DatabaseError) -> Int {
        if next < names.count, names[next] == name {
            next += 1
            return next - 1
        }
        guard let index = names.firstIndex(of: name) else {
            throw DatabaseError(.decoding, "no column \(name) among \(names.joined(separator: ", "))")
        }
        next = index + 1
        return index
    }

    func check(_ index: Int) throws(DatabaseError) {
        guard names.indices.contains(index) else {
            throw DatabaseError(.decoding, "no column \(index), there are \(names.count)")
        }
    }
}
