import Crypto
import Foundation

/// Every file of `Public/` under the name it is served by. A look-up table: no path of a request touches the disk.
struct AssetCatalog: Sendable {
    private(set) var byPath: [String: Asset] = [:]
    private(set) var byName: [String: Asset] = [:]

    private struct Source {
        let contentType: String
        let bytes: [UInt8]
        let references: [(range: Range<Int>, target: String)]
    }

    static let root = "/assets/"

    /// - Parameter gzip: nil sends everything as it is
    init(folder: String, compressedBy gzip: Gzip?) throws {
        let sources = try Self.sources(in: folder)
        let fingerprints = sources.keys.reduce(into: [:]) { $0[$1] = Self.fingerprint(of: $1, in: sources) }
        let paths = fingerprints.reduce(into: [:]) { $0[$1.key] = Self.path(of: $1.key, fingerprint: $1.value) }
        for (name, source) in sources {
            let asset = Asset(
                path: paths[name]!, contentType: source.contentType, fingerprint: fingerprints[name]!,
                bytes: Self.rewritten(source, paths), compressedBy: gzip)
            byPath[asset.path] = asset
            byName[name] = asset
        }
    }

    private static func sources(in folder: String) throws -> [String: Source] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw AssetError.unreadable(folder: folder)
        }
        var contents: [String: [UInt8]] = [:]
        for name in names.sorted() where MediaKind.contentType(ofFile: name) != nil {
            guard name.utf8.allSatisfy(isFit) else { throw AssetError.unfitName(name) }
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder), isFolder.boolValue {
                continue
            }
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                throw AssetError.unreadable(folder: folder + "/" + name)
            }
            contents[served(name), default: []] += Array(data)
        }
        return try contents.reduce(into: [:]) { sources, file in
            sources[file.key] = Source(
                contentType: MediaKind.contentType(ofFile: file.key)!, bytes: file.value,
                references: try references(of: file.key, file.value, among: contents))
        }
    }

    /// A folder named as a style sheet is served as one: its files in the order of their names.
    private static func served(_ name: String) -> String {
        let parts = name.split(separator: "/")
        guard let sheet = parts.firstIndex(where: { $0.hasSuffix(".css") }) else { return name }
        return parts[...sheet].joined(separator: "/")
    }

    private static func references(
        of name: String, _ bytes: [UInt8], among contents: [String: [UInt8]]
    ) throws -> [(range: Range<Int>, target: String)] {
        let found =
            switch name.split(separator: ".").last {
            case "css": AssetReference.inStyle(bytes)
            case "js", "webmanifest": AssetReference.inScript(bytes)
            default: [] as [AssetReference]
            }
        return try found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { reference in
            guard let target = reference.resolved(from: name), contents[target] != nil else {
                throw AssetError.missing(reference.path, in: name)
            }
            return (reference.range, target)
        }
    }

    /// Covers everything the file reaches, since a changed import changes the address written inside the file.
    /// The whole circle at once, because modules may import each other.
    private static func fingerprint(of name: String, in sources: [String: Source]) -> String {
        var reached: Set = [name]
        var waiting = [name]
        while let next = waiting.popLast() {
            for reference in sources[next]!.references where reached.insert(reference.target).inserted {
                waiting.append(reference.target)
            }
        }
        var hash = SHA256()
        for name in reached.sorted() {
            hash.update(data: Array("\(name) \(sources[name]!.bytes.count) ".utf8))
            hash.update(data: sources[name]!.bytes)
        }
        return hash.finalize().prefix(4).hexadecimal
    }

    private static func path(of name: String, fingerprint: String) -> String {
        let dot = name.lastIndex(of: ".")!
        return root + name[..<dot] + "." + fingerprint + name[dot...]
    }

    private static func rewritten(_ source: Source, _ paths: [String: String]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for reference in source.references {
            result += source.bytes[position..<reference.range.lowerBound]
            result += paths[reference.target]!.utf8
            position = reference.range.upperBound
        }
        return result + source.bytes[position...]
    }

    private static func isFit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "._-/".utf8.contains(byte)
        }
    }
}
