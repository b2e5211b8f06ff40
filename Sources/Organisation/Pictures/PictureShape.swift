/// In which sizes a picture is kept. None is ever larger than what was sent.
package enum PictureShape: Sendable {
    /// Whole, fitted into a square of 1920, 960 and 320.
    case whole
    /// The middle of it cut square, for a face: 320, 128 and 64.
    case square

    /// Longest sides, largest first.
    var sides: [Int] {
        switch self {
        case .whole: [1920, 960, 320]
        case .square: [320, 128, 64]
        }
    }
}

/// A picture in one size.
package struct Rendition: Sendable {
    package let width: Int
    package let height: Int
    package let bytes: [UInt8]

    package static let mediaType = "image/webp"
}

/// A picture that was taken in, in its sizes, largest first; a size that would be no smaller than the one before is
/// left out.
package struct PreparedPicture: Sendable {
    package let renditions: [Rendition]
    package var largest: Rendition { renditions[0] }
}
