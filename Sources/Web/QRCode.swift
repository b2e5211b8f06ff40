import CQRCode

/// A QR code as a drawing. Square modules without style, so that it prints and scans in any house style.
package struct QRCode: Sendable {
    private let width: Int
    private let path: String

    /// Nil when the text is longer than a QR code can hold. Corrects up to 15 % of damage, as paper on a wall gets.
    package init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0),
            let code = text.withCString({ QRcode_encodeString8bit($0, 0, QR_ECLEVEL_M) })
        else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        path = Self.path(of: UnsafeBufferPointer(start: code.pointee.data, count: width * width), width: width)
    }

    /// - Parameter label: what the picture says, for who can't see it
    package func body(label: String) -> HTML {
        let side = width + 2 * Self.quietZone
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect width="\(side)" height="\(side)" fill="#fff"></rect><path d="\(path)" fill="#000"></path></svg>
            """
    }

    /// The white edge that ISO/IEC 18004 asks for, in modules.
    private static let quietZone = 4

    // One stroke for each run of dark modules in a row; the lowest bit of a module is its colour.
    private static func path(of modules: UnsafeBufferPointer<UInt8>, width: Int) -> String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                let run = column - start
                if run > 0 { path += "M\(start + quietZone) \(row + quietZone)h\(run)v1h-\(run)z" }
                column += 1
            }
        }
        return path
    }
}
