import Database

/// Which of the three sizes a picture is kept in; a small picture has one file for more than one.
package enum PictureSize: String, CaseIterable, Sendable {
    case small, medium, large

    /// Pixels of the longest side.
    package func side(of shape: PictureShape) -> Int {
        switch self {
        case .small: shape.sides[2]
        case .medium: shape.sides[1]
        case .large: shape.sides[0]
        }
    }
}

/// A table with pictures has a column with the file of each size.
extension PictureSize {
    package var column: SQL {
        switch self {
        case .small: "small_id"
        case .medium: "medium_id"
        case .large: "large_id"
        }
    }

    package static let columns: SQL = "large_id, medium_id, small_id"

    /// The files that rows with `columns` have, each once.
    package static func files(of rows: [Row]) throws -> [StoredFile.ID] {
        Array(Set(try rows.flatMap { [try $0["large_id"], try $0["medium_id"], try $0["small_id"]] }))
    }
}
