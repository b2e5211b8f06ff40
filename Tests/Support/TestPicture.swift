import Foundation

/// Pictures made for a test, with the tools that a real one would have been through.
package enum TestPicture {
    package struct Failed: Error { let words: String }

    /// A photograph: noise, so that nothing compresses it away.
    /// - Parameter ending: of the format, such as "jpg"
    package static func make(
        _ width: Int, _ height: Int, _ ending: String = "jpg", telling tags: [String] = []
    ) throws -> [UInt8] {
        try inFolder { folder in
            try run("/usr/bin/vips", ["gaussnoise", "n.v", "\(width)", "\(height)", "--mean", "128"], folder)
            try run("/usr/bin/vips", ["cast", "n.v", "p.\(ending)", "uchar"], folder)
            if !tags.isEmpty {
                try run("/usr/bin/exiftool", ["-q", "-overwrite_original"] + tags + ["p.\(ending)"], folder)
            }
            return try [UInt8](Data(contentsOf: folder.appendingPathComponent("p.\(ending)")))
        }
    }

    /// Left half black, right half white, said to lie on its side.
    package static func lying(_ width: Int, _ height: Int) throws -> [UInt8] {
        try inFolder { folder in
            try run("/usr/bin/vips", ["black", "b.v", "\(width / 2)", "\(height)", "--bands", "3"], folder)
            try run("/usr/bin/vips", ["invert", "b.v", "w.v"], folder)
            try run("/usr/bin/vips", ["join", "b.v", "w.v", "p.jpg", "horizontal"], folder)
            try run("/usr/bin/exiftool", ["-q", "-overwrite_original", "-n", "-Orientation=6", "p.jpg"], folder)
            return try [UInt8](Data(contentsOf: folder.appendingPathComponent("p.jpg")))
        }
    }

    /// What exiftool reads in a picture, as "Group:Tag".
    package static func tags(in bytes: [UInt8]) throws -> [String] {
        try inFolder { folder in
            try Data(bytes).write(to: folder.appendingPathComponent("p.webp"))
            let said = try run("/usr/bin/exiftool", ["-a", "-G1", "-s", "p.webp"], folder)
            return said.split(separator: "\n").map { line in
                let parts = line.split(separator: "]", maxSplits: 1)
                let tag = parts[1].split(separator: ":")[0].trimmingCharacters(in: .whitespaces)
                return parts[0].dropFirst() + ":" + tag
            }
        }
    }

    /// The mean of a part of a picture, from 0 for black to 255 for white.
    package static func brightness(of bytes: [UInt8], _ x: Int, _ y: Int, _ width: Int, _ height: Int) throws -> Double
    {
        try inFolder { folder in
            try Data(bytes).write(to: folder.appendingPathComponent("p.webp"))
            try run("/usr/bin/vips", ["crop", "p.webp", "c.v", "\(x)", "\(y)", "\(width)", "\(height)"], folder)
            let said = try run("/usr/bin/vips", ["avg", "c.v"], folder)
            return Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
        }
    }

    /// A form with files, as a browser sends it.
    package static func form(
        _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])]
    ) -> (bytes: [UInt8], type: String) {
        let boundary = "----weerklank7MA4YWxkTrZu0gW"
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            let head = "Content-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
            body += Array("--\(boundary)\r\n\(head)\r\nContent-Type: application/octet-stream\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        return (body + Array("--\(boundary)--\r\n".utf8), "multipart/form-data; boundary=\(boundary)")
    }

    private static func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("picture-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    @discardableResult
    private static func run(_ command: String, _ arguments: [String], _ folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let said = Pipe()
        process.standardOutput = said
        try process.run()
        let words = said.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(words: "\(command) \(arguments)") }
        return String(decoding: words, as: UTF8.self)
    }
}

extension Browser {
    /// Sends a form with files as a page of this site would.
    package func send(
        _ path: String, _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])]
    ) async throws -> Answer {
        let form = TestPicture.form(fields, files: files)
        return try await post(path, bytes: form.bytes, type: form.type)
    }
}
